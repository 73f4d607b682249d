import { join, type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import type { Field, Model } from '../../../schema/plan.js';
import { signsBehind, withoutSigns } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import { wordsOf } from '../../../text/words.js';
import type { Cell } from './cells.js';
import { type Letters, lettersOf } from './letters.js';
import type { Part } from './parts.js';

/** Readings at least this certain are trusted in their marks. */
const SURE = 0.9;

/** What a cell says, or null if a mark or a word in it is not sure. */
export function textOf(
  { runs, parts }: Cell,
  row: Letters,
  lines: readonly Line[],
  isUsual: IsUsual,
): { text: string; span: Span } | null {
  // "- Giai đoạn 2023 - 2025: …": one point of several
  if (lines[runs[0]!.line]!.marker?.kind === 'bullet' && row.lines[runs[0]!.line] === runs[0]!.from) return null;
  const texts = parts.map((part) => partText(part, row, isUsual));
  if (texts.includes(null)) return null;
  const marks = parts.map((part) => /[,;]/.exec(signsBehind(row.word[part.runs.at(-1)!.to - 1]!.printed))?.[0] ?? ',');
  const spans = runs.map(({ line, from, to }) => {
    const last = row.word[to - 1]!;
    return slice(lines[line]!.span, row.place[from]!, to === last.to ? last.end : row.place[to - 1]! + 1);
  });
  return { text: texts.map((text, i) => (i > 0 ? `${marks[i - 1]} ${text}` : text)).join(''), span: join(spans, ' ') };
}

/** The words of a part: as the plan has them, with the capitals and the marks that the annex prints. */
function partText(part: Part, row: Letters, isUsual: IsUsual): string | null {
  const { words } = part.phrase;
  let text = '';
  let end = -1;
  for (const [i, { text: word, gap, from, to }] of words.entries()) {
    const letters = part.found.slice(from, to).filter((at) => at >= 0);
    const first = letters[0];
    if (first === undefined && !part.isWhole) return null;
    const before = words[i - 1];
    const marks = !before ? '' : end < 0 || first === undefined ? before.gap : gapBetween(row, end, first, before.gap);
    end = letters.at(-1) ?? -1;
    const isSure = part.isTime || isUsual(before?.text, word) || isUsual(word, words[i + 1]?.text);
    const own = first === undefined ? word : spelled(word, row, first, end, isSure, part.kind === 'title', i === 0);
    if (marks === null || own === null) return null;
    text += marks + own + (i + 1 === words.length && gap.trim().startsWith(')') ? ')' : '');
  }
  return text;
}

/** A word of the plan in the capitals that the annex prints; null if the annex may have another word. */
function spelled(
  word: string,
  row: Letters,
  first: number,
  end: number,
  isSure: boolean,
  isTitle: boolean,
  isFirst: boolean,
): string | null {
  if (/\d|^[IVX]+$/.test(word)) return word;
  const own = row.word[first]!;
  const [reading, printed] = [withoutSigns(own.reading), withoutSigns(own.printed)];
  const print = own.printed.slice(row.place[first]! - own.start);
  const isGlued = own.to - own.from > end - first + 2;
  // "VNelD" and "VneID": each letter has the case of the print
  if (/\p{Lu}.*\p{Lu}/u.test(word)) {
    if (isTitle && !isGlued && lettersOf(printed).length !== lettersOf(word).length) return null;
    return [...word].map((letter, i) => withCaseOf(print[i] ?? '', letter)).join('');
  }
  const isRead = reading.toLowerCase() === word.toLowerCase() || reading.toLowerCase() === fold(word);
  if (!isRead && !isGlued && own.certainty >= SURE && !isSure) return null;
  if (fold(printed) === fold(word) && printed.length > 1 && printed === printed.toUpperCase())
    return word.toUpperCase();
  // A capital in a misread word ("Chuf") may not be one.
  if (!isRead && !isFirst && !isGlued && isUpper(print[0]!)) return null;
  if (fold(print[0]!) !== fold(word[0]!)) return isFirst === isUpper(word[0]!) ? word : null;
  return withCaseOf(print[0]!, word[0]!) + word.slice(1);
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** A letter in the case that it is printed in. */
function withCaseOf(printed: string, letter: string): string {
  if (fold(printed) !== fold(letter)) return letter;
  return isUpper(printed) ? letter.toUpperCase() : letter.toLowerCase();
}

/** What is between two words of a part, by the plan and by the annex; null if they do not agree. */
function gapBetween(row: Letters, left: number, right: number, gap: string): string | null {
  const [before, after] = [row.word[left]!, row.word[right]!];
  // "ASM,VNeID", printed without a space
  if (before === after) return /[\p{L}\p{N}](?<mark>[,;:/])[\p{L}\p{N}]/u.exec(before.printed)?.groups?.mark ?? gap;
  if (before.certainty < SURE || after.certainty < SURE || left + 1 < before.to) return gap;
  const printed = `${signsBehind(before.reading)} ${/^[^\p{L}\p{N}]*/u.exec(after.reading)![0]}`;
  const [own, wanted] = [printed, gap].map((marks) => marks.replace(/[^,;:()]/g, ''));
  if (own === wanted || own === '(' || (own === '' && printed.includes('.'))) return gap;
  if (own === ':') return ': ';
  return wanted === '' && before.line !== after.line ? gap : null;
}

/** Whether a plan spells two neighbouring words so twice at least, and more often than in any other way. */
export type IsUsual = (left: string | undefined, right: string | undefined) => boolean;

/** How a plan spells its words beside each other. */
export function spellingOf(models: readonly Model[]): IsUsual {
  const counts = new Map<string, number>();
  const most = new Map<string, number>();
  const fields = models.flatMap((model) => Object.values(model.fields).flat() as Field[]);
  for (const { text } of [
    ...models.map(({ title: text }) => ({ text })),
    ...fields.flatMap((one) => [one, ...one.items]),
  ]) {
    const words = wordsOf(text);
    for (const [i, word] of words.slice(1).entries()) {
      const pair = `${words[i]!.text} ${word.text}`.toLowerCase();
      const count = (counts.get(pair) ?? 0) + 1;
      counts.set(pair, count);
      most.set(fold(pair), Math.max(count, most.get(fold(pair)) ?? 0));
    }
  }
  return (left, right) => {
    const pair = `${left} ${right}`.toLowerCase();
    const count = counts.get(pair) ?? 0;
    return count >= 2 && count === most.get(fold(pair));
  };
}
