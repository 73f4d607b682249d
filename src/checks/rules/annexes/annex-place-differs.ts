import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import { AT_LEVEL, SOCIETY } from '../../../vocabulary/words/review-words.js';
import { type Found, found } from '../../findings/finding.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import type { Places } from '../../lookups/places.js';
import type { Rule } from '../../rule.js';

/**
 * In the annex a tool or a deadline of a model belongs to another level of government than in the body: "IOC tỉnh" and
 * "IOC huyện".
 */
export const annexPlaceDiffers: Rule = {
  code: 'annex-place-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) =>
    pairsOf(plan).flatMap(({ row, model }) => {
      const { tools, deadline } = model.fields;
      const ofTools = [tools?.text ?? '', ...(tools?.items ?? []).map(({ text }) => text)].join('\n');
      const ofDeadline = [...model.deadlines.map(({ raw }) => raw), deadline?.text ?? ''].join('\n');
      const values = { model: model.number };
      return [
        ...compare(row.platform, ofTools, { values, at: row.position, cause: tools?.position }, places),
        ...compare(row.deadline, ofDeadline, { values, at: row.position, cause: deadline?.position }, places),
      ];
    }),
};

const LEVELS = Object.keys(LEVEL_WORDS).sort((a, b) => b.length - a.length);
// "IOC tỉnh", "TTHC cấp xã", "đất đai huyện Ngọc Lặc"
const PLACED = latin(
  `(?<!\\p{L})(?<thing>\\p{L}{3,})\\s+(?:${AT_LEVEL.join('\\s+|')}\\s+)?(?<level>${LEVELS.join('|')})(?!\\p{L}|\\s${SOCIETY})`,
  'gi',
);

interface Place {
  readonly words: string;
  readonly thing: string;
  readonly level: string;
}

function placesIn(text: string): Place[] {
  return [...matchesOf(text, PLACED)].map(({ 0: words, groups }) => ({
    words,
    thing: groups!.thing!.toLowerCase(),
    level: groups!.level!.toLowerCase(),
  }));
}

function compare(
  cell: string | null,
  body: string,
  details: { values: { model: number }; at: Found['position']; cause: Found['position'] },
  places: Places,
): Found[] {
  const there = placesIn(body);
  return placesIn(cell ?? '').flatMap(({ words, thing, level }) => {
    const same = there.filter((one) => one.thing === thing);
    if (same.length === 0 || same.some((one) => one.level === level)) return [];
    return [
      found('annex-place-differs', {
        ...details,
        at: places.find(words, details.at),
        actual: words,
        expected: same[0]!.words,
      }),
    ];
  });
}
