import { provinceToday } from '../../../lexicon/provinces.js';
import type { Plan } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { findReferences } from '../../../values/references/index.js';
import { LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import { AREA_WORDS, OF_ELSEWHERE, OWN_BODIES } from '../../../vocabulary/words/review-words.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../damage.js';
import type { Places } from '../places.js';
import type { PlanText } from '../texts.js';

const RANK = { commune: 0, district: 1, province: 2 } as const;

const KINDS = Object.keys(LEVEL_WORDS).sort((a, b) => b.length - a.length);
// "địa bàn huyện Thạch Hà", "Công an tỉnh Hà Tĩnh": the area of a place, or a body that it has one of
const NAMED = latin(
  `(?<!\\p{L})(?:${[...AREA_WORDS, ...OWN_BODIES].join('|')})\\s(?<kind>${KINDS.join('|')})\\s(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,3})(?!\\p{L}|\\s\\p{Lu})`,
  'g',
);
const ELSEWHERE = latin(`(?<!\\p{L})(?:${OF_ELSEWHERE.join('|')})(?!\\p{L})`, 'i');

/**
 * Names of other places where a plan speaks of its own: "địa bàn huyện Thạch Hà" in the plan of huyện Lộc Hà. A place
 * named in the head (letterhead, title, legal basis, recipients) is the plan's own, one inside it may be, and nothing
 * is reported if the plan does not say which place of that level it lies in. Each name is reported once.
 */
export function otherNames(plan: Plan, texts: readonly PlanText[], places: Places): Found[] {
  const { locality } = plan.document;
  if (locality === null || isDamaged(plan)) return [];
  const head = fold(headOf(plan));
  const told = new Set<string>();
  return texts.flatMap(({ text, position }) => {
    if (ELSEWHERE.test(text)) return [];
    const strange = [...matchesOf(text, NAMED)].filter(({ groups }) => {
      const { kind, name } = groups as { kind: string; name: string };
      const own = ownNameOf(plan, LEVEL_WORDS[kind]!);
      if (own === null || told.has(name) || head.includes(fold(name))) return false;
      return isAnother(name, own, LEVEL_WORDS[kind]!, plan.document.date);
    });
    if (strange.length === 0 || findReferences(text).length > 0) return [];
    return strange.flatMap(({ 0: words, groups }) => {
      const { kind, name } = groups as { kind: string; name: string };
      if (told.has(name)) return [];
      told.add(name);
      const own = ownNameOf(plan, LEVEL_WORDS[kind]!);
      return [found('other-locality/place', { at: places.find(words, position), actual: words, expected: own! })];
    });
  });
}

/** The texts that name the places a plan is concerned with. */
function headOf({ document }: Plan): string {
  const { issuer, title, preamble, recipients, place, locality, basis } = document;
  return [
    ...[...issuer, title, ...preamble, ...recipients, place],
    ...[locality?.name, locality?.province, locality?.successor],
    ...basis.map(({ issuer }) => issuer),
  ].join('\n');
}

/** The place of a level that a plan is of or lies in, where the plan says so; null for one below its own. */
function ownNameOf({ document }: Plan, level: keyof typeof RANK): string | null {
  const { locality, issuer } = document;
  if (locality === null || RANK[level] < RANK[locality.level]) return null;
  if (level === locality.level) return locality.name;
  if (level === 'province') return locality.province ?? null;
  // "UBND HUYỆN NGỌC LẶC" above the name of the commune
  const above = issuer.find((line) => DISTRICTS.some((kind) => fold(line).includes(`${fold(kind)} `)));
  return above ?? null;
}

const DISTRICTS = KINDS.filter((kind) => LEVEL_WORDS[kind] === 'district');

/** Since then a province may be called by the name of one that it was merged from. */
const MERGED = '2025-06';

function isAnother(name: string, own: string, level: keyof typeof RANK, date: string | null): boolean {
  // One letter or mark off: the plan's own name misspelt.
  if (boundedDistance(fold(name), fold(own), 2) <= 2) return false;
  if (level !== 'province') return true;
  const today = provinceToday(name);
  return today !== null && ((date !== null && date < MERGED) || today !== (provinceToday(own) ?? own));
}
