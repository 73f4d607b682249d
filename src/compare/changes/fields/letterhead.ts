import type { DocumentHead } from '../../../schema/plan.js';

/** What replaces a value that is compared by itself. */
const MASK = '…';
// "06", "2023"
const NUMERALS = /\d+/g;

/** Takes the words of one value out of a line; null if they are not in it. */
type Masking = (head: DocumentHead, line: string) => string | null;

const MASKINGS: Readonly<Record<'number' | 'date', Masking>> = {
  number: ({ number }, line) => (line.includes(number!) ? line.replace(number!, MASK) : null),
  // "Đồng Nai, ngày 06 tháng 7 năm 2023" for 2023-07-06
  date: ({ date }, line) => {
    const parts = date!.split('-').map(Number);
    const found = new Set(Array.from(line.matchAll(NUMERALS), ([numeral]) => Number(numeral)));
    if (!parts.every((part) => found.has(part))) return null;
    return line.replace(NUMERALS, (numeral) => (parts.includes(Number(numeral)) ? MASK : numeral));
  },
};

/**
 * The lines of the letterhead of two versions without the number and the date if both print one and they differ: they
 * are compared as values of their own, so that a change of them is reported once.
 */
export function letterheads(a: DocumentHead, b: DocumentHead): [string[], string[]] {
  let [one, other]: [string[], string[]] = [a.letterhead, b.letterhead];
  for (const key of ['number', 'date'] as const) {
    if (a[key] === null || b[key] === null || a[key] === b[key]) continue;
    const left = withoutValue(a, one, MASKINGS[key]);
    const right = withoutValue(b, other, MASKINGS[key]);
    if (left && right) [one, other] = [left, right];
  }
  return [one, other];
}

/** The lines with a value masked in the first line that has it; null if none has. */
function withoutValue(head: DocumentHead, lines: readonly string[], mask: Masking): string[] | null {
  const at = lines.findIndex((line) => mask(head, line) !== null);
  return at < 0 ? null : lines.with(at, mask(head, lines[at]!)!);
}
