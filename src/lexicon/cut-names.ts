import { fold } from '../text/fold.js';
import { isUpper } from '../text/letters.js';
import { groupBy } from '../text/lists.js';
import { NAME_PHRASES } from '../vocabulary/bodies/issuers.js';
import { PROVINCES } from '../vocabulary/bodies/provinces.js';
import { NAMES_WITH_CAPITALS } from '../vocabulary/words/system-names.js';
import { TASK_VERBS } from '../vocabulary/words/task-verbs.js';
import { CITING_HEADS, INCOMPLETE_HEADS, NAME_FIELDS, NAMED_HEADS, SAME_BODIES } from './bodies.js';

/** What a name has before and after a space, in folded letters. */
interface Cut {
  readonly left: string;
  readonly right: string;
}

const VERBS = new Set(TASK_VERBS.map(fold));

/** Names as they are cut before a capital, by the last word before the cut. */
const CUTS = cutsByLastWord([
  ...NAMED_HEADS,
  ...CITING_HEADS,
  ...SAME_BODIES.flat(),
  ...NAMES_WITH_CAPITALS,
  ...PROVINCES,
]);

/** Words that names begin with, which may be followed by a field, by their last word. */
const HEADS = byLastWord(
  [...new Set([...NAMED_HEADS, ...CITING_HEADS].map(fold))].map((left) => ({ left, right: '' })),
);

/** What such names are for: "Y tế", "Giáo dục và Đào tạo", "Mặt trận"; no verbs, which begin sentences. */
const PURPOSES = [...NAME_PHRASES, ...NAME_FIELDS]
  .filter((words) => isUpper(words.charCodeAt(0)))
  .map(fold)
  .filter((words) => !VERBS.has(words));

/** Heads that name nobody alone. */
const INCOMPLETE = new Set(INCOMPLETE_HEADS.map(fold));

/** More letters than the longest name has. */
const LONGEST = 80;

/**
 * Whether words at the end of one line and at the head of the next are one name that the line cuts: "… tại Trung tâm",
 * "Y tế huyện"; "Ủy ban", "Mặt trận Tổ quốc". A name that is complete without what follows does not count, unless it
 * goes on.
 *
 * @param before the end of the words before.
 * @param behind the words of the next line.
 */
export function isCutName(before: string, behind: string): boolean {
  if (!isUpper(behind.charCodeAt(0))) return false;
  const end = ` ${fold(before.slice(-LONGEST)).trimEnd()}`;
  const rest = fold(behind.slice(0, LONGEST));
  const last = end.slice(end.lastIndexOf(' ') + 1);
  const isKnown = CUTS.get(last)?.some(({ left, right }) => end.endsWith(` ${left}`) && beginsWith(rest, right));
  if (isKnown) return true;
  const head = HEADS.get(last)?.find(({ left }) => end.endsWith(` ${left}`));
  if (!head || !isCapital(before, head.left.length)) return false;
  return PURPOSES.some((words) => beginsWith(rest, words)) || (INCOMPLETE.has(head.left) && !beginsWithVerb(rest));
}

/** "Phòng", "phối hợp với các phòng": a name begins with a capital. */
function isCapital(before: string, length: number): boolean {
  const words = before.trimEnd();
  return isUpper(words.charCodeAt(words.length - length));
}

function beginsWith(rest: string, words: string): boolean {
  return rest.startsWith(words) && !/[a-z\d]/.test(rest[words.length] ?? ' ');
}

function beginsWithVerb(rest: string): boolean {
  const [first = '', second = ''] = rest.split(' ');
  return VERBS.has(first) || VERBS.has(`${first} ${second}`);
}

/** The places where a name may be broken: spaces before a capital. */
function cutsByLastWord(names: readonly string[]): ReadonlyMap<string, readonly Cut[]> {
  const cuts = names.flatMap((name) => {
    const words = name.split(' ');
    return words.flatMap((word, i): Cut[] =>
      i > 0 && isUpper(word.charCodeAt(0))
        ? [{ left: fold(words.slice(0, i).join(' ')), right: fold(words.slice(i).join(' ')) }]
        : [],
    );
  });
  return byLastWord(cuts);
}

function byLastWord(cuts: readonly Cut[]): ReadonlyMap<string, readonly Cut[]> {
  return groupBy(cuts, ({ left }) => left.slice(left.lastIndexOf(' ') + 1));
}
