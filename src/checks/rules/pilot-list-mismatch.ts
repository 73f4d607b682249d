import type { Position } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { MODEL_WORDS, NUMBER_WORD } from '../../vocabulary/labels.js';
import { AND, CONSISTING_OF, SEVERAL } from '../../vocabulary/words/small-words.js';
import { type Found, found } from '../findings/finding.js';
import type { Places } from '../lookups/places.js';
import { textsOf } from '../lookups/texts.js';
import type { Rule } from '../rule.js';

/**
 * A list of models by their numbers ("gồm 13 mô hình: số 1; 23; …") has another count than it declares, a number twice,
 * or one that no model of the plan bears.
 *
 * Add the number that is missing, or correct the count or the number.
 *
 * @example good
 * KẾ HOẠCH
 * I. PHẠM VI
 * 1. Triển khai điểm gồm 02 mô hình: số 1; 3.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công
 * 2. Mô hình 2: Khám chữa bệnh
 * 3. Mô hình 3: Quản lý lưu trú
 *
 * @example bad
 * KẾ HOẠCH
 * I. PHẠM VI
 * 1. Triển khai điểm gồm 04 mô hình: số 1; 3; 9.
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Dịch vụ công
 * 2. Mô hình 2: Khám chữa bệnh
 * 3. Mô hình 3: Quản lý lưu trú
 *
 * @finds 3:24 The list declares 4 models and has 3
 * @finds 3:24 The list names model 9, which the plan does not have
 */
export const pilotListMismatch: Rule = {
  code: 'pilot-list-mismatch',
  severity: 'error',
  about: 'content',
  check: (plan, places) => {
    const numbers = new Set(plan.models.map((model) => model.number));
    // A section's own line may be cut at the colon: "1. Triển khai điểm gồm 13 mô hình" and "số 1; 23; …".
    const headed = plan.sections
      .filter(({ title, text }) => title !== null && listsIn(title).length + listsIn(text).length === 0)
      .map(({ title, text, position }) => ({ text: `${title}: ${text}`, position }));
    return [...textsOf(plan), ...headed].flatMap(({ text, position }) =>
      listsIn(text).flatMap((list) => judge(list, numbers, position, places)),
    );
  },
};

interface NumberList {
  readonly text: string;
  readonly declared: number;
  readonly numbers: readonly number[];
}

// "13 mô hình: số 1; 23; 24", "03 mô hình điểm (số 1, 2 và 5)", "02 mô hình gồm: mô hình 1, mô hình 4"
const ONE = `(?:${MODEL_WORDS}\\s)?(?:${NUMBER_WORD}\\s)?\\d{1,3}`;
const LIST = latin(
  `(?<count>\\d{1,3})\\s+${MODEL_WORDS}(?:\\s[\\p{L} ]{1,40})?\\s?[:(]\\s?(?:${CONSISTING_OF}\\s)?(?<list>(?:${SEVERAL}\\s)?${ONE}(?:(?:\\s?[;,]\\s?|\\s${AND}\\s)${ONE}(?![\\d/.]\\d))+)`,
  'gi',
);

// What shows that the numbers before it are not the whole list, or are none: "; …", " - 15", " đến 9", " v.v", "%", "/2023"
const GOES_ON = latin(`^\\s?[;,]?\\s?(?:[-–…/%]|\\.{2,}|\\p{L})`, 'i');

function listsIn(text: string): NumberList[] {
  return [...matchesOf(text, LIST)]
    .filter((match) => !GOES_ON.test(text.slice(match.index + match[0].length)))
    .map((match) => {
      const { count, list } = match.groups as { count: string; list: string };
      return { text: match[0], declared: Number(count), numbers: (list.match(/\d+/gu) ?? []).map(Number) };
    });
}

function judge(list: NumberList, known: Set<number>, within: Position | undefined, places: Places): Found[] {
  const at = places.find(list.text, within);
  const all = list.numbers;
  const findings: Found[] = [];
  if (all.length !== list.declared) {
    findings.push(found('pilot-list-mismatch', { at, actual: all.length, expected: list.declared }));
  }
  for (const number of new Set(all.filter((one, i) => all.indexOf(one) !== i))) {
    findings.push(found('pilot-list-mismatch/repeated', { at, actual: number }));
  }
  for (const number of new Set(known.size > 0 ? all.filter((one) => !known.has(one)) : [])) {
    findings.push(found('pilot-list-mismatch/unknown', { at, actual: number }));
  }
  return findings;
}
