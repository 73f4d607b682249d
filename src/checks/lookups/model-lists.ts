import type { Plan } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { readDeadlines } from '../../values/deadlines/index.js';
import { MODEL_WORDS, NUMBER_WORD } from '../../vocabulary/labels.js';
import { AND, CONSISTING_OF, SEVERAL } from '../../vocabulary/words/small-words.js';
import { headedTexts, type PlanText } from './texts.js';

/** A list of models by their numbers, in a text. */
export interface NumberList {
  readonly text: string;
  readonly declared: number;
  readonly numbers: readonly number[];
  /** What precedes and follows it in its sentence. */
  readonly before: string;
  readonly behind: string;
}

// "13 mô hình: số 1; 23; 24", "05 mô hình, gồm: số 1, 2", "03 mô hình điểm (số 1, 2 và 5)", "02 mô hình gồm: mô hình 1,
// mô hình 4", "11/13 mô hình: số …": 11 of them
const ONE = `(?:${MODEL_WORDS}\\s)?(?:${NUMBER_WORD}\\s)?\\d{1,3}`;
const LIST = latin(
  `(?<![\\d/])(?<count>\\d{1,3})(?:/\\d{1,3})?\\s+${MODEL_WORDS}(?:\\s[\\p{L} ]{1,40})?(?:,\\s[\\p{L} ]{1,10})?\\s?[:(]\\s?(?:${CONSISTING_OF}\\s)?(?<list>(?:${SEVERAL}\\s)?${ONE}(?![\\d/.]\\d)(?:(?:\\s?[;,]\\s?|\\s${AND}\\s)${ONE}(?![\\d/.]\\d))*)`,
  'gi',
);

// "số 5": a list of one, where one is declared
const NAMED = latin(`^(?:${MODEL_WORDS}\\s)?${NUMBER_WORD}\\s`, 'i');

// What shows that the numbers before it are not the whole list, or not a list: "; …", " - 15", " đến 9", " v.v", "%",
// "/2023"
const GOES_ON = latin(`^\\s?[;,]?\\s?(?:[-–…/%(]|\\.{2,}|\\p{L})`, 'i');
// ", tổng hợp kết quả": behind a list as long as declared, a clause of its own
const CLAUSE = latin(`^\\s?[;,]\\s\\p{L}`);
/** How many letters after a list are searched for its deadline, and how near it must begin. */
const REACH = 60;
const NEAR = 25;

/** A section's own line may end at the colon: "1. Triển khai điểm gồm 13 mô hình" and "số 1; 23; …". */
export function headedLists({ sections }: Plan): PlanText[] {
  return headedTexts({
    sections: sections.filter(({ title, text }) => listsIn(title ?? '').length + listsIn(text).length === 0),
  });
}

/** The lists of models in a text. */
export function listsIn(text: string): NumberList[] {
  return [...matchesOf(text, LIST)]
    .map((match) => {
      const { count, list } = match.groups as { count: string; list: string };
      const end = match.index + match[0].length;
      return {
        text: match[0],
        list,
        declared: Number(count),
        numbers: (list.match(/\d+/gu) ?? []).map(Number),
        before:
          text
            .slice(Math.max(0, match.index - 120), match.index)
            .split(/[.;]\s/u)
            .at(-1) ?? '',
        behind: text.slice(end, end + REACH).split(/[.)]\s?(?=$|\D)/u)[0] ?? '',
      };
    })
    .filter(({ behind, declared, numbers, list }) => {
      if (numbers.length === 1 && (declared > 1 || !NAMED.test(list))) return false;
      const isWhole = numbers.length === declared && CLAUSE.test(behind);
      return isWhole || !GOES_ON.test(behind) || deadlineBehind(behind) !== undefined;
    });
}

/** "; trong tháng 8/2023": the deadline that a list ends with. */
export function deadlineBehind(behind: string): ReturnType<typeof readDeadlines>[number] | undefined {
  return readDeadlines(behind.replace(/^[\s;,]+/u, ''), { field: true }).find(
    ({ startOffset, unreadable }) => startOffset < NEAR && !unreadable,
  );
}
