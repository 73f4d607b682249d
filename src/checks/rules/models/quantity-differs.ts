import { latin } from '../../../text/latin.js';
import { largest } from '../../../text/lists.js';
import { matchesOf } from '../../../text/matches.js';
import { COUNTED_ONCE, OF_SECTORS, PART_WORDS, SECTORS } from '../../../vocabulary/words/review-words.js';
import { type Found, found } from '../../findings/finding.js';
import { escapePattern } from '../../lookups/escape.js';
import type { Places } from '../../lookups/places.js';
import { type PlanText, readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** The plan gives two different numbers for the same thing: 53 and 25 "dịch vụ công thiết yếu". */
export const quantityDiffers: Rule = {
  code: 'quantity-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const texts = readTextsOf(plan).filter(({ part }) => part !== 'head');
    const bodies = plan.units.map(({ name }) => name);
    return PATTERNS.flatMap((pattern) => conflictIn(texts, pattern, bodies, places));
  },
};

// "53 dịch vụ công thiết yếu", "05 DVC thiết yếu", "25/25 dịch vụ công thiết yếu": of all 25
const PATTERNS = COUNTED_ONCE.map((nouns) =>
  latin(
    `(?<![\\p{L}\\p{N}.,/])(?<share>\\d{1,3}/)?(?<number>\\d{1,3})\\s+(?<noun>${nouns.map(escapePattern).join('|')})(?!\\p{L})`,
    'gi',
  ),
);
const PART = latin(`(?<!\\p{L})(?:${PART_WORDS.join('|')})\\s+$`, 'i');

// "11 … |thuộc ngành| Công an", "14 … |của các bộ|, ngành"
const BEHIND = latin(`^\\s(?:${OF_SECTORS.join('|')})(?!\\p{L})`);
// "|Lĩnh vực| tư pháp đạt 5/5 …", "Trong đó |ngành| Công an có 11 …"
const BEFORE = latin(`(?:^|:\\s)(?:${SECTORS.join('|')})\\s`);

/** Whether a number counts what one sector or body has of the whole: "Công an xã phụ trách 11/13 …". */
function isOfPart(before: string, behind: string, isShare: boolean, bodies: readonly string[]): boolean {
  const sentence = before.split(/[.;]\s/u).at(-1)!;
  return (
    BEHIND.test(behind) ||
    BEFORE.test(sentence.split(/,\s/u).at(-1)!) ||
    (isShare && bodies.some((body) => sentence.includes(body)))
  );
}

interface Count {
  readonly number: number;
  readonly isPart: boolean;
  readonly noun: string;
  readonly words: string;
  readonly at: PlanText['position'];
}

function conflictIn(texts: readonly PlanText[], pattern: RegExp, bodies: readonly string[], places: Places): Found[] {
  const counts = texts.flatMap(({ text, position }) =>
    [...matchesOf(text, pattern)]
      .filter(({ index }) => !PART.test(text.slice(Math.max(0, index - 20), index)))
      .map(
        ({ 0: words, index, groups }): Count => ({
          number: Number(groups!.number),
          isPart: isOfPart(
            text.slice(Math.max(0, index - 120), index),
            text.slice(index + words.length),
            groups!.share !== undefined,
            bodies,
          ),
          noun: groups!.noun!,
          words,
          at: position,
        }),
      ),
  );
  counts.sort((a, b) => (a.at?.start.offset ?? 0) - (b.at?.start.offset ?? 0));
  const most = largest(
    counts.map(({ number }) => number),
    0,
  );
  const wholes = counts.filter(({ number, isPart }) => number === most || !isPart);
  const [first] = wholes;
  const other = wholes.find(({ number }) => number !== first?.number);
  if (!first || !other) return [];
  const at = places.find(other.words, other.at);
  const cause = places.find(first.words, first.at);
  return [
    found('quantity-differs', {
      at,
      actual: other.number,
      expected: first.number,
      values: { noun: other.noun },
      cause,
    }),
  ];
}
