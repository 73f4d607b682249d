import { VOCABULARY } from '../../../lexicon/vocabulary.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { type CellKey, UPPER_HEAD_NAMES } from '../../../vocabulary/labels.js';
import { isCellKey } from '../table.js';

/** A column as the head of the table names it. */
export interface ColumnHead {
  readonly key: CellKey;
  readonly name: string;
}

interface Form extends ColumnHead {
  readonly folded: string;
}

/** All forms of the heads that a row has cells for, the longest first: "Thời gian hoàn thành" before "Thời gian". */
const FORMS: readonly Form[] = [...VOCABULARY.columns]
  .flatMap(([folded, { key, name }]) => (isCellKey(key) ? [{ key, name, folded }] : []))
  .sort((a, b) => b.folded.length - a.folded.length);
const UPPER = UPPER_HEAD_NAMES.map(fold);
const NAMES = [...UPPER, ...FORMS.map(({ folded }) => folded)].sort((a, b) => b.length - a.length);

const LONGEST_HEAD = 160;
const FEWEST_COLUMNS = 3;
/** So much of a line must be heads, by its letters. */
const LEAST_COVERED = 0.6;

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z\s/,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The heads of columns that a line is made of, from left to right; none for a line that is no head of a table. */
export function columnHeads(text: string): ColumnHead[] {
  if (text.length > LONGEST_HEAD) return [];
  const line = ` ${plain(text)} `;
  const found: (Form & { at: number; end: number })[] = [];
  for (const form of FORMS) {
    const at = line.indexOf(` ${form.folded} `);
    const end = at + form.folded.length;
    if (at < 0 || found.some((one) => one.key === form.key || (at < one.end && one.at < end))) continue;
    found.push({ ...form, at, end });
  }
  if (found.length < FEWEST_COLUMNS) return [];
  found.sort((a, b) => a.at - b.at);
  const heads: ColumnHead[] = [];
  let covered = 0;
  let from = 0;
  for (const one of [...found, null]) {
    const between = line.slice(from, one?.at).trim();
    const damaged = damagedHead(between, [...found, ...heads]);
    if (damaged) heads.push(damaged);
    if (one) heads.push({ key: one.key, name: one.name });
    covered += (damaged ? between.length + 1 : 0) + (one ? one.end - one.at + 1 : 0);
    from = one ? one.end + 1 : from;
  }
  return covered < line.length * LEAST_COVERED ? [] : heads;
}

/** "phoi hap", "luc luong trien" beside heads that can be read: a head with letters confused, or cut by the line's end. */
function damagedHead(words: string, found: readonly ColumnHead[]): ColumnHead | null {
  if (words.length < 5) return null;
  const form = FORMS.find(({ key, folded }) => {
    if (found.some((one) => one.key === key)) return false;
    const most = Math.floor(folded.length * 0.2);
    const isCut = words.length >= folded.length * 0.6 && folded.startsWith(`${words} `);
    return isCut || boundedDistance(words, folded, most) <= most;
  });
  return form ? { key: form.key, name: form.name } : null;
}

/** Whether a line is nothing but what stands over or within the heads of columns: "Thời gian ." */
export function isPartOfHead(text: string): boolean {
  return NAMES.includes(plain(text));
}

/** Whether a line is made of such names and little else, one or many: "Phân công thực hiện Thời gian". */
export function isMadeOfHeads(text: string): boolean {
  if (text.length > 80) return false;
  const all = ` ${plain(text)} `;
  let rest = all;
  for (const name of NAMES) if (name.includes(' ')) rest = rest.replace(` ${name} `, ' ');
  return rest.length < all.length && rest.length - 1 <= all.length * 0.2;
}

/** Whether a line prints one of the lines above the table's head once more, as another page does. */
export function repeatsOneOf(text: string, above: readonly string[]): boolean {
  const folded = fold(text);
  return above.some((line) => {
    const most = Math.floor(line.length * 0.2);
    return boundedDistance(folded, fold(line), most) <= most;
  });
}
