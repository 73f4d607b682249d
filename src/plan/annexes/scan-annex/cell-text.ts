import { join, type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { signsBehind, withoutSigns } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import type { Cell } from './cells.js';
import type { Part } from './parts.js';
import type { Spelling } from './spelling.js';
import { type Letters, lettersOf, type Word } from './words.js';

/** What a cell says, or null where a mark or a word in it is not sure. */
export function textOf(
  cell: Cell,
  row: Letters,
  lines: readonly Line[],
  spelling: Spelling,
): { text: string; span: Span } | null {
  let text = '';
  for (const [i, part] of cell.parts.entries()) {
    const own = partText(part, row, spelling);
    if (own === null) return null;
    const last = row.words[row.word[part.runs.at(-1)!.to - 1]!]!;
    text += own + (i + 1 < cell.parts.length ? `${/[,;]/.exec(signsBehind(last.printed))?.[0]} ` : '');
  }
  const spans = cell.runs.map(({ line, from, to }) => {
    const last = row.words[row.word[to - 1]!]!;
    return slice(lines[line]!.span, row.place[from]!, to === last.to ? last.end : row.place[to - 1]! + 1);
  });
  return { text, span: join(spans, ' ') };
}

/** The words of a part: as the plan has them, with the capitals and the marks that the annex prints. */
function partText(part: Part, row: Letters, spelling: Spelling): string | null {
  const { phrase, found, isWhole } = part;
  let text = '';
  for (const [i, { text: word, gap, from }] of phrase.words.entries()) {
    const next = phrase.words[i + 1];
    const to = next?.from ?? phrase.letters.length;
    const first = found.slice(from, to).find((at) => at >= 0);
    const isUsual =
      part.isTime || spelling.isUsual(phrase.words[i - 1]?.text, word) || spelling.isUsual(word, next?.text);
    if (first === undefined && !isWhole) return null;
    const own =
      first === undefined
        ? word
        : spelled(
            word,
            row.words[row.word[first]!]!,
            row,
            first,
            i === 0,
            isUsual,
            part.kind,
            found.slice(from, to).findLast((at) => at >= 0)! - first + 1,
          );
    if (own === null) return null;
    text += own;
    if (!next) return text + (gap.trim().startsWith(')') ? ')' : '');
    const end = found.slice(from, to).findLast((at) => at >= 0);
    const begin = found.slice(to).find((at) => at >= 0);
    const marks = end === undefined || begin === undefined ? gap : gapBetween(part, row, end, begin, gap);
    if (marks === null) return null;
    text += marks;
  }
  return text;
}

/** A word of the plan in the capitals that the annex prints; null where the annex may have another word. */
function spelled(
  word: string,
  own: Word,
  row: Letters,
  at: number,
  isFirst: boolean,
  isUsual: boolean,
  kind: string,
  length: number,
): string | null {
  const letters = withoutSigns(own.reading);
  const printed = withoutSigns(own.printed);
  if (/\d|^[IVX]+$/.test(word)) return word;
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(word);
  const isGlued = own.to - own.from > length + 1;
  // "VNNeID" is no "VNeID"
  const isDoubled = fold(printed).startsWith(fold(word[0]! + word[0]!));
  if (
    kind === 'title' &&
    isAcronym &&
    !isDoubled &&
    (isGlued ? length : lettersOf(printed).length) !== lettersOf(word).length
  )
    return null;
  const isRead =
    letters.toLowerCase() === word.toLowerCase() ||
    (fold(letters) === fold(word) && letters.toLowerCase() === fold(letters));
  if (!isRead && !isAcronym && !isGlued && own.certainty >= SURE && !isUsual) return null;
  const isSame = fold(printed) === fold(word);
  if (isSame && printed.length > 1 && printed === printed.toUpperCase()) return word.toUpperCase();
  // "VNelD" and "VneID": each letter that is the same has the case of the print
  if (
    printed.length === word.length &&
    /\p{Lu}.*\p{Lu}/u.test(word + printed) &&
    lettersOf(printed).length === lettersOf(word).length &&
    /\p{Lu}.*\p{Lu}/u.test(word)
  )
    return [...word]
      .map((letter, i) =>
        fold(printed[i]!) === fold(letter) && isUpper(printed[i]!)
          ? letter.toUpperCase()
          : fold(printed[i]!) === fold(letter)
            ? letter.toLowerCase()
            : letter,
      )
      .join('');
  const letter = own.printed[row.place[at]! - own.start] ?? '';
  if (fold(letter) !== fold(word[0]!)) return isFirst !== isUpper(word[0]!) ? null : word;
  if (!isSame && !isFirst && isUpper(letter) && isUpper(own.printed.slice(-1))) return word;
  if (!isSame && !isFirst && kind !== 'title' && !isUpper(word[0]!) && isUpper(letter) && kind === 'body') return null;
  return (isUpper(letter) ? word[0]!.toUpperCase() : word[0]!.toLowerCase()) + word.slice(1);
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Readings at least so sure are believed in their marks. */
const SURE = 0.9;

/** What stands between two words of a part, by the plan and by the annex; null where they do not agree. */
function gapBetween({ kind }: Part, row: Letters, left: number, right: number, gap: string): string | null {
  const [before, after] = [row.words[row.word[left]!]!, row.words[row.word[right]!]!];
  // "ASM,VNeID", printed without a blank
  if (before === after) return /[\p{L}\p{N}](?<mark>[,;:/])[\p{L}\p{N}]/u.exec(before.printed)?.groups?.mark ?? gap;
  const between = before.line === after.line ? row.words.slice(row.word[left]! + 1, row.word[right]!) : [];
  if (between.some(({ from, to, certainty }) => to - from > 1 && certainty >= SURE)) return null;
  if (before.certainty < SURE || after.certainty < SURE || left + 1 < before.to) return gap;
  const printed = `${signsBehind(before.reading)} ${/^[^\p{L}\p{N}]*/u.exec(after.reading)![0]}`;
  const [own, wanted] = [printed, gap].map((marks) => marks.replace(/[^,;:()]/g, ''));
  if (own === wanted || own === '(' || (own === '' && printed.includes('.'))) return gap;
  if (own === ':') return ': ';
  if (kind === 'title' && before.line === after.line) return null;
  if (wanted === '') return gap;
  return /^[,;]$/.test(own!) ? `${own} ` : null;
}
