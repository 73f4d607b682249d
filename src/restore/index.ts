import { type ReadWord, type Span, sourceOf } from '../characters/span/span.js';
import type { PrintedText } from '../lines/index.js';
import type { PrintedLine } from '../lines/printed-line.js';
import type { Row } from '../lines/tables/cells/cell.js';
import type { Source, SourceLayout } from '../read/source.js';
import { count, LOWER, UPPER } from '../text/letters.js';
import { type Damage, damagedLines, linesThatLost } from './damage/damage.js';
import { type Block, blocksOf } from './readings/blocks.js';
import { restoreChapterNumerals } from './readings/chapter-numerals.js';
import { familyNameOf } from './readings/family-names.js';
import { restoreLabel } from './readings/labels.js';
import { restoreModelHeading } from './readings/model-headings.js';
import { restoreNumbers } from './readings/number-runs.js';
import { PlacedWords } from './readings/placed-words.js';
import { boldIn, readingOf } from './readings/reading.js';
import { UnsureWords } from './readings/unsure.js';
import { createRestorer, type Restorer } from './restorer.js';

/** Printed lines with their readings. */
export interface Restored {
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly (readonly PrintedLine[])[];
  /** The restored words of the whole document. */
  readonly words: PlacedWords;
}

/** What the stage needs to know of a text. */
interface Damaged {
  readonly source: Pick<Source, 'layout'>;
  readonly printed: Pick<PrintedText, 'lines' | 'notes' | 'layout'>;
  readonly damage: Damage;
  /** `always` reads every line, damaged or not. */
  readonly restore: RestoreMode;
}

/** Which readings are output: restored ones where the source is damaged (or everywhere), or its own words only. */
export type RestoreMode = 'auto' | 'always' | 'never';

/**
 * The `restore` stage: printed lines -> the same lines, each as it reads. What holds afterwards:
 *
 * 1. The words of a line that was not damaged are its source's own, letter by letter.
 * 2. Those of a damaged one are restored: numbers, bullets and words are as they were meant, and each piece of the text
 *    knows what the source has in its place, and how sure the reading is.
 * 3. A line of a flattened table keeps its printed words; what they read as is in `words`.
 * 4. Of a line that OCR read as Vietnamese only the words in `unsure` are changed.
 *
 * Nothing later asks whether a text is damaged. The lines of a paragraph are read together, so that a word at the end
 * of a line helps to read the first one of the next.
 */
export function restoreLines({ source, printed, damage, restore }: Damaged): { restored: Restored } {
  return { restored: restored(printed, damage, { all: restore === 'always', unsure: unsureIn(source.layout) }) };
}

/** The words of a scan that OCR was not sure of; undefined if there is none. */
function unsureIn(layout: SourceLayout | null): UnsureWords | undefined {
  const words = new UnsureWords(layout?.lines.flatMap((line) => line.words ?? []) ?? []);
  return words.isEmpty ? undefined : words;
}

function restored(
  { lines, notes, layout }: Damaged['printed'],
  damage: Damage,
  { all, unsure }: { readonly all: boolean; readonly unsure: UnsureWords | undefined },
): Restored {
  const numbered = damage.damaged && !isMostlyCapitals(lines) ? restoreNumbers(lines) : restoreChapterNumerals(lines);
  if (!damage.hasDamagedRow && !all && !unsure) return { lines: numbered, notes, words: NONE };
  const blocks = [...blocksOf(numbered, layout), ...notes.map((note) => ({ lines: note }))];
  const { lost } = damage;
  const texts = all ? [] : blocks.map(textOf);
  const isDamaged = all ? null : lost ? linesThatLost(lost, texts) : damagedLines(texts);
  const chosen = isDamaged ? blocks.filter((_, i) => isDamaged[i]) : blocks;
  const doubtful = unsure ? blocks.filter((block) => !chosen.includes(block) && isUnsure(block, unsure)) : [];
  const names = unsure ? blocks.flatMap((block) => familyNameOf(block, unsure)) : [];
  if (chosen.length + doubtful.length + names.length === 0) return { lines: numbered, notes, words: NONE };
  const checked = doubtful.length > 0 ? unsure!.checked(wordsOf(doubtful)) : [];
  const words = new PlacedWords([...(chosen.length > 0 ? wordsOf(chosen, lost) : []), ...checked, ...names]);
  const read = (line: PrintedLine) => (line.zone === 'scan' ? line : withWords(line, words));
  return { lines: numbered.map(read), notes: notes.map((note) => note.map(read)), words };
}

const isUnsure = ({ lines }: Block, unsure: UnsureWords) => lines.some(({ from, to }) => unsure.isIn(from, to));

const NONE = new PlacedWords([]);

/** How many letters at the beginning tell whether a text is set in capitals. */
const HEAD = 6000;

/** In a text all in capitals they do not show a heading. */
function isMostlyCapitals(lines: readonly PrintedLine[]): boolean {
  let head = '';
  for (let i = 0; i < lines.length && head.length < HEAD; i++) head += lines[i]!.span.text;
  return count(head, UPPER) > count(head, LOWER);
}

function withWords(line: PrintedLine, restored: PlacedWords): PrintedLine {
  const start = startOf(line);
  const words = readingOf(line.span, restored, start);
  if (words === line.span) return line;
  const span =
    line.zone === 'text' && !line.isRow ? restoreModelHeading(restoreLabel(words, start), line.span, start) : words;
  const bold = line.bold.flatMap((range) => boldIn(span, line.span, range));
  return { ...line, span, bold, row: line.row && readRow(line.row, restored) };
}

/** A row with its cells as they read. */
function readRow(row: Row, restored: PlacedWords): Row {
  const read = (span: Span) => readingOf(span, restored);
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, span: read(cell.span), lines: cell.lines.map(read) })) };
}

/** Restorers for words that OCR damaged, and for those that lost marks and nothing else. */
const shared = new Map<Damage['lost'], Restorer>();

/** The words of some blocks, restored. The restorer's data is unpacked only when a line needs it. */
function wordsOf(blocks: readonly Block[], lost: Damage['lost'] = null): ReadWord[] {
  const restorer = shared.get(lost) ?? createRestorer(undefined, lost === 'capitals' ? 'marks' : lost);
  shared.set(lost, restorer);
  const numbers = blocks.map(({ lines }) => numberOf(lines[0]!));
  const restored = restorer.restore(blocks.map((block, i) => numbers[i]! + textOf(block)));
  return blocks.flatMap((block, i) => {
    const places = placesOf(block, numbers[i]!.length);
    return restored[i]!.words.flatMap(({ start, end, raw, text, certainty, alternatives }) => {
      const from = places(start);
      const to = places(end - 1);
      return from && to ? [{ raw, text, certainty, alternatives, from: from.from, to: to.to }] : [];
    });
  });
}

/** The words of a block without the number before them: lines of a paragraph as one. */
function textOf({ lines }: Block): string {
  return lines.map(({ span }, i) => (i === 0 ? span.text.slice(startOf(lines[0]!)) : span.text)).join(' ');
}

/** Where the words of a line begin, after its number or bullet. */
function startOf({ facts, isRow }: PrintedLine): number {
  return isRow ? 0 : facts.start;
}

/** The number that is printed before the words, if it shows that a sentence begins: "1. ", "a) ". */
function numberOf({ facts: { marker, text, start }, isRow }: PrintedLine): string {
  if (isRow || marker === null || marker.kind === 'bullet' || start === text.length) return '';
  return /^\(?[\da-zđIVX.]+[.,)]$/.test(marker.printed) ? `${marker.printed.replace(/,$/, '.')} ` : '';
}

/** Where a letter of a block's text is in the source. Letters must be requested in order, or nearly so. */
function placesOf({ lines }: Block, numberLength: number): (at: number) => ReturnType<typeof sourceOf> {
  const spans: { readonly span: Span; readonly from: number; readonly to: number }[] = [];
  let at = numberLength - startOf(lines[0]!);
  for (const { span } of lines) {
    spans.push({ span, from: at, to: at + span.text.length });
    at += span.text.length + 1;
  }
  return (place) => {
    if (place < numberLength) return null;
    const line = spans.find(({ to }) => place < to);
    return line ? sourceOf(line.span, place - line.from) : null;
  };
}
