import { MODEL_PATTERN } from '../../facts/model-heading.js';
import { fold } from '../../text/fold.js';
import { COUNT_INTRODUCTIONS } from '../../vocabulary/labels.js';

// "… (05 mô hình)", "… (bao gồm 13 mô hình)", "… (03 m6 hinh)" — on folded text
const COUNT = new RegExp(
  `\\((?:[^\\s()]{1,30}\\s){0,3}?(?<count>\\d{1,3})\\s${MODEL_PATTERN}[^()]{0,30}\\)\\s?[.:]?$`,
  'u',
);

// "(05 mo hinh)", "(bao gom 13 mo hinh)": brackets that hold the count and nothing else — on folded text
const BARE = new RegExp(
  `^\\((?:(?:${COUNT_INTRODUCTIONS.map(fold).join('|')}):?\\s)?\\d{1,3}\\s${MODEL_PATTERN}\\)\\s?[.:]?$`,
  'u',
);

// "…: 17 mo hinh", "… - gom 05 mo hinh": the count without brackets — on folded text
const BEHIND_MARK = new RegExp(
  `[:–-]\\s(?:(?:${COUNT_INTRODUCTIONS.map(fold).join('|')})\\s)?(?<count>\\d{1,3})\\s${MODEL_PATTERN}\\s?[.:]?$`,
  'u',
);

/** How many models the heading of a group says it has. */
export interface DeclaredCount {
  readonly count: number;
  /** Where in the heading the bracket or the mark begins. */
  readonly at: number;
  /** The bracket says nothing else: "(05 mô hình)" and not "(05 mô hình, có 02 mô hình điểm)". */
  readonly isBare: boolean;
}

/** The longest end of a heading that can hold a count: nothing before it is examined. */
const LONGEST = 160;

/** Finds the count at the end of a group's heading, in brackets or after a colon or a dash. */
export function countOf(heading: string): DeclaredCount | null {
  const from = Math.max(0, heading.length - LONGEST);
  const folded = fold(heading.slice(from));
  const behind = BEHIND_MARK.exec(folded);
  const found = behind ?? COUNT.exec(folded);
  if (!found) return null;
  const at = from + folded.slice(0, found.index).trimEnd().length;
  return { count: Number(found.groups!.count), at, isBare: behind !== null || BARE.test(found[0]) };
}
