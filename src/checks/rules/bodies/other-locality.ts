import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { findReferences } from '../../../values/references/index.js';
import { CITY_WORD, LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import {
  AREA_WORDS,
  AT_LEVEL,
  HIGHER_HEADS,
  OWN_BODIES,
  SOCIETY,
  WHOLE_WORD,
} from '../../../vocabulary/words/review-words.js';
import { type Found, found } from '../../findings/finding.js';
import { otherNames } from '../../lookups/names/foreign-names.js';
import { misspelt } from '../../lookups/names/own-name.js';
import type { Places } from '../../lookups/places.js';
import { type PlanText, readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * Words that were copied from another place's plan: a level of government that is not this plan's ("thị trấn" in the plan
 * of a xã, "toàn tỉnh" in that of a huyện), the name of another place of the same kind, or the plan's own place misspelt.
 */
export const otherLocality: Rule = {
  code: 'other-locality',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const { locality, issuer } = plan.document;
    if (locality === null) return [];
    const kind = kindOf(locality.name, [...issuer, plan.document.title ?? '', ...plan.document.preamble]);
    const texts = readTextsOf(plan);
    const foreign = kind === null ? [] : foreignKinds(kind);
    const bodies = texts.filter(({ part }) => part === 'body' || part === 'annex');
    return [
      ...bodies.flatMap((text) => copied(text, kind ?? '', foreign, places)),
      ...otherNames(plan, bodies, places),
      ...misspelt(plan, texts, places),
    ];
  },
};

/** The word for the plan's own place as it is printed before its name: "xã", "huyện". */
function kindOf(name: string, texts: readonly string[]): string | null {
  const words = Object.keys(LEVEL_WORDS);
  const all = texts.join('\n').toLowerCase();
  return words.find((word) => all.includes(`${word} ${name.toLowerCase()}`)) ?? null;
}

const RANK = { commune: 0, district: 1, province: 2 } as const;

/** Words for places that are not this plan's: of a higher level, or of another kind at its own level. */
function foreignKinds(kind: string): string[] {
  const own = RANK[LEVEL_WORDS[kind]!];
  return Object.entries(LEVEL_WORDS)
    .filter(([word, level]) => word !== kind && RANK[level] >= own && !(own === 2))
    .map(([word]) => word);
}

/** "tỉnh Thành phố" is no name; "xã hội" is no place. */
const CITY = CITY_WORD[0]!.toUpperCase() + CITY_WORD.slice(1);
const ALL_KINDS = Object.keys(LEVEL_WORDS).join('|');
// "địa bàn thị trấn", "toàn tỉnh", "đoàn thể của thị trấn"; not "địa bàn tỉnh Hà Tĩnh", "các xã, thị trấn"
const pattern = (kinds: readonly string[]) =>
  latin(
    `(?<!\\p{L})(?<words>(?:${[...AREA_WORDS, ...OWN_BODIES, WHOLE_WORD].join('|')})\\s(?:${AT_LEVEL[1]}\\s)?(?<kind>${kinds.join('|')}))(?!\\p{L}|\\s(?!${CITY})\\p{Lu}|\\s${SOCIETY}|\\s*[,/]\\s*(?:${ALL_KINDS}))`,
    'g',
  );
// "Sở Y tế", "Bộ Công an"
const DEPARTMENT = latin(`(?:${HIGHER_HEADS.join('|')})\\s\\p{Lu}`, '');
const patterns = new Map<string, RegExp>();

function copied({ text, position }: PlanText, own: string, kinds: readonly string[], places: Places): Found[] {
  if (kinds.length === 0) return [];
  const key = kinds.join();
  if (!patterns.has(key)) patterns.set(key, pattern(kinds));
  const [match] = matchesOf(text, patterns.get(key)!);
  if (!match || findReferences(text).length > 0) return [];
  const { words, kind } = match.groups as { words: string; kind: string };
  const isHigher = RANK[LEVEL_WORDS[kind]!] > RANK[LEVEL_WORDS[own]!];
  // The bodies of a higher level are not this plan's own.
  if (isHigher && OWN_BODIES.some((body) => text.includes(`${body} ${kind}`))) return [];
  // A department of the province ("Sở Y tế") implies its province.
  if (isHigher && LEVEL_WORDS[own] === 'district' && !words.includes(WHOLE_WORD) && DEPARTMENT.test(text)) return [];
  return [found('other-locality', { at: places.find(words, position), actual: words, expected: own })];
}
