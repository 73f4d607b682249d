import { join, type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { signsBehind, withoutSigns } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import type { Cell } from './cells.js';
import type { Part } from './parts.js';
import type { IsUsual } from './spelling.js';
import { type Letters, lettersOf, type Word } from './words.js';

/** What a cell says, or null where a mark or a word in it is not sure. */
export function textOf(
  cell: Cell,
  row: Letters,
  lines: readonly Line[],
  isUsual: IsUsual,
): { text: string; span: Span } | null {
  // "- Giai đoạn 2023 - 2025: …": one point of several
  const { line: at, from: first } = cell.runs[0]!;
  if (lines[at]!.marker?.kind === 'bullet' && row.lines[at] === first) return null;
  let text = '';
  for (const part of cell.parts) {
    const own = partText(part, row, isUsual);
    if (own === null) return null;
    text += own;
    if (part !== cell.parts.at(-1))
      text += `${/[,;]/.exec(signsBehind(row.word[part.runs.at(-1)!.to - 1]!.printed))?.[0] ?? ','} `;
  }
  const spans = cell.runs.map(({ line, from, to }) => {
    const last = row.word[to - 1]!;
    return slice(lines[line]!.span, row.place[from]!, to === last.to ? last.end : row.place[to - 1]! + 1);
  });
  return { text, span: join(spans, ' ') };
}

/** The words of a part: as the plan has them, with the capitals and the marks that the annex prints. */
function partText(
  { phrase: { words }, found, isWhole, isTime, kind }: Part,
  row: Letters,
  isUsual: IsUsual,
): string | null {
  let text = '';
  let end = -1;
  for (const [i, { text: word, gap, from, to }] of words.entries()) {
    const letters = found.slice(from, to).filter((at) => at >= 0);
    const first = letters[0];
    if (first === undefined && !isWhole) return null;
    if (i > 0) {
      const between = words[i - 1]!.gap;
      const marks = end < 0 || first === undefined ? between : gapBetween(row, end, first, between, kind === 'title');
      if (marks === null) return null;
      text += marks;
    }
    end = letters.at(-1) ?? -1;
    const usual = isTime || isUsual(words[i - 1]?.text, word) || isUsual(word, words[i + 1]?.text);
    const own = first === undefined ? word : spelled(word, row, first, end, usual, kind === 'title', i === 0);
    if (own === null) return null;
    text += own + (i + 1 === words.length && gap.trim().startsWith(')') ? ')' : '');
  }
  return text;
}

/** A word of the plan in the capitals that the annex prints; null where the annex may have another word. */
function spelled(
  word: string,
  row: Letters,
  first: number,
  end: number,
  isUsual: boolean,
  isTitle: boolean,
  isFirst: boolean,
): string | null {
  const own = row.word[first]!;
  const [reading, printed] = [withoutSigns(own.reading), withoutSigns(own.printed)];
  if (/\d|^[IVX]+$/.test(word)) return word;
  const isGlued = own.to - own.from > end - first + 2;
  // "VNelD" and "VneID": each letter has the case of the print
  if (/\p{Lu}.*\p{Lu}/u.test(word)) {
    const start = row.place[first]! - own.start;
    // "VVNeID" is "VNeID", "VNNeID" is not.
    const isDoubled = fold(printed).startsWith(fold(word[0]! + word[0]!));
    if (isTitle && !isGlued && !isDoubled && lettersOf(printed).length !== lettersOf(word).length) return null;
    return [...word].map((letter, i) => withCaseOf(own.printed[start + i] ?? '', letter)).join('');
  }
  const isRead = reading.toLowerCase() === word.toLowerCase() || reading.toLowerCase() === fold(word);
  if (!isRead && !isGlued && own.certainty >= SURE && !isUsual) return null;
  if (fold(printed) === fold(word) && printed.length > 1 && printed === printed.toUpperCase())
    return word.toUpperCase();
  const letter = own.printed[row.place[first]! - own.start]!;
  if (fold(letter) !== fold(word[0]!)) return isFirst === isUpper(word[0]!) ? word : null;
  return withCaseOf(letter, word[0]!) + word.slice(1);
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** A letter in the case that it is printed in. */
function withCaseOf(printed: string, letter: string): string {
  if (fold(printed) !== fold(letter)) return letter;
  return isUpper(printed) ? letter.toUpperCase() : letter.toLowerCase();
}

/** Readings at least so sure are believed in their marks. */
const SURE = 0.9;

/** What stands between two words of a part, by the plan and by the annex; null where they do not agree. */
function gapBetween(row: Letters, left: number, right: number, gap: string, isTitle: boolean): string | null {
  const [before, after]: [Word, Word] = [row.word[left]!, row.word[right]!];
  // "ASM,VNeID", printed without a blank
  if (before === after) return /[\p{L}\p{N}](?<mark>[,;:/])[\p{L}\p{N}]/u.exec(before.printed)?.groups?.mark ?? gap;
  const between =
    before.line === after.line ? row.words.slice(row.words.indexOf(before) + 1, row.words.indexOf(after)) : [];
  if (between.some(({ from, to, certainty }) => to - from > 1 && certainty >= SURE)) return null;
  if (before.certainty < SURE || after.certainty < SURE || left + 1 < before.to) return gap;
  const printed = `${signsBehind(before.reading)} ${/^[^\p{L}\p{N}]*/u.exec(after.reading)![0]}`;
  const [own, wanted] = [printed, gap].map((marks) => marks.replace(/[^,;:()]/g, ''));
  if (own === wanted || own === '(' || (own === '' && printed.includes('.'))) return gap;
  if (own === ':') return ': ';
  if (isTitle && before.line === after.line) return null;
  if (wanted === '') return gap;
  return /^[,;]$/.test(own!) ? `${own} ` : null;
}
