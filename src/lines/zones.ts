import { issuerHead } from '../facts/letterhead/issuer-head.js';
import { isDayLine, isNumberLine } from '../facts/letterhead/letterhead-lines.js';
import { isOffice } from '../facts/signature/office.js';
import { isPersonName, rankEnd, secondNameAt } from '../facts/signature/person-name.js';
import { recipientsHead } from '../facts/signature/recipients-head.js';
import { isSignatureNote } from '../facts/signature/signature-note.js';
import { fold } from '../text/fold.js';
import { has, LOWER } from '../text/letters.js';
import { NATION, ON_BEHALF, REPRESENTING } from '../vocabulary/document/letterhead.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf } from './printed-line.js';
import type { Zone } from './zone.js';

/**
 * Head: all down to the line that says what kind of document this is, or, where a converter lost that one, to the
 * number and the day. Tail: recipients and signature, up to an annex or, after a decision, up to the plan it issues.
 * With `hasFlatTables`, an annex without rows is a table of lines.
 */
export function zonesOf(lines: readonly PhysicalLine[], hasFlatTables: boolean): Map<PhysicalLine, Zone> {
  const zones = new Map<PhysicalLine, Zone>();
  const endOfHead = findEndOfHead(lines);
  const lastKind = once(() => lines.findLastIndex(isKind));
  const lastRow = once(() => lines.findLastIndex((line) => line.isRow));
  for (let i = 0; i <= endOfHead; i++) zones.set(lines[i]!, 'head');
  let zone: Zone = 'text';
  for (let i = endOfHead + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (zone === 'text' && (isTailStart(line) || isBareSignature(lines, i))) {
      zone = 'tail';
      for (let j = signatureAbove(lines, i); j < i; j++) zones.set(lines[j]!, 'tail');
    } else if (zone === 'tail' && isKind(line)) {
      zones.set(line, 'head');
      zone = 'text';
      continue;
    } else if (zone === 'tail' && fold(line.span.text).includes(NATION_FOLDED) && i < lastKind()) {
      // After a decision: the letterhead of the plan it issues.
      zone = 'head';
    } else if (zone === 'head' && isKind(line)) {
      zones.set(line, 'head');
      zone = 'text';
      continue;
    } else if (zone === 'tail' && isAnnexStart(line)) {
      // A table read by OCR has neither bars nor paragraphs: only its lines are informative.
      zone = hasFlatTables && i > lastRow() ? 'scan' : 'text';
      if (zone === 'text') for (let j = titleAbove(lines, i); j < i; j++) zones.delete(lines[j]!);
    }
    if (zone !== 'text') zones.set(line, zone);
  }
  return zones;
}

/** A number that requires a look at all lines: needed for few documents, but then for many lines. */
function once(find: () => number): () => number {
  let found: number | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

const NATION_FOLDED = fold(NATION);

/** The most lines that a letterhead has. */
const LONGEST_HEAD = 40;

/**
 * The line with the kind of document: in capitals, or in small letters below the lines of a letterhead; else the last
 * one of nation, number or day.
 */
function findEndOfHead(lines: readonly PhysicalLine[]): number {
  const inCapitals = lines.findIndex(isKind);
  const head = lines.slice(0, inCapitals < 0 ? LONGEST_HEAD : Math.min(inCapitals, LONGEST_HEAD));
  const nation = head.findIndex(({ span }) => fold(span.text).includes(NATION_FOLDED));
  const inSmall = nation < 0 ? -1 : head.findIndex((line, i) => i > nation && factsOf(line).kindInSmall !== null);
  if (inSmall >= 0 || inCapitals >= 0) return inSmall < 0 ? inCapitals : inSmall;
  return head.findLastIndex(
    ({ span: { text } }) => fold(text).includes(NATION_FOLDED) || isNumberLine(text) || isDayLine(text),
  );
}

/** A kind of document alone on its line, in capitals. */
function isKind(line: PhysicalLine): boolean {
  return factsOf(line).kind !== null;
}

function isTailStart(line: PhysicalLine): boolean {
  const { text } = line.span;
  if (!line.isRow) return text.length < LONGEST && (factsOf(line).recipients > 0 || opensSignature(text));
  const cells = line.row?.cells.flatMap(({ lines }) => lines.map((own) => own.text)) ?? [];
  return cells.some((cell) => cell.length < LONGEST && (recipientsHead(cell) > 0 || opensSignature(cell)));
}

/** The most letters that a line opening the recipients or the signature has. */
const LONGEST = 120;

/** The most lines that a signature opened by an office has. */
const LONGEST_SIGNATURE = 8;

/**
 * "TRƯỞNG ĐOÀN" / "(Đã ký)" / "Mai Thế Cường": an office in capitals alone on its line, and then a name and no more; or
 * two signatures side by side, also in the cells of a row. Above a point that is numbered they are persons with a part in
 * the plan.
 */
function isBareSignature(lines: readonly PhysicalLine[], at: number): boolean {
  const first = columnsOf(lines[at]!);
  const opens = first.length > 0 && first.every(([text]) => opensBareSignature(text!));
  if (!opens || factsOf(lines[at]!).marker !== null) return false;
  for (let i = at; i < lines.length && i <= at + LONGEST_SIGNATURE; i++) {
    const texts = columnsOf(lines[i]!).flat();
    if (texts.some((text) => isPersonName(text.slice(rankEnd(text))) || secondNameAt(text) > 0))
      return !isAbovePoint(lines, i);
    if (!texts.every((text) => opensBareSignature(text) || isSignatureNote(text))) return false;
  }
  return false;
}

/** Whether a numbered point follows within a few lines, before recipients, another document or an annex do. */
function isAbovePoint(lines: readonly PhysicalLine[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + LONGEST_SIGNATURE);
  const next = below.find((line) => isNumbered(line) || isTailStart(line) || isKind(line) || isAnnexStart(line));
  return next !== undefined && isNumbered(next);
}

function isNumbered(line: PhysicalLine): boolean {
  const { marker } = factsOf(line);
  return !line.isRow && marker !== null && marker.kind !== 'bullet';
}

/** "TRƯỞNG PHÒNG", "TM. ỦY BAN NHÂN DÂN", "ĐẠI DIỆN HUYỆN ĐOÀN" */
function opensBareSignature(text: string): boolean {
  return isOfficeLine(text) || opensSignature(text) || text.startsWith(`${REPRESENTING} `);
}

function isOfficeLine(text: string): boolean {
  return !has(text, LOWER) && text === text.toUpperCase() && isOffice(text);
}

/**
 * The lines of each cell of a row that is not empty, or the columns that a wide gap parts a line into; none for a line in
 * more than two columns, for no signature is told apart in it.
 */
function columnsOf({ row, span: { text }, gaps }: PhysicalLine): string[][] {
  if (row) return row.cells.map(({ lines }) => lines.map((own) => own.text)).filter((own) => own.length > 0);
  if (gaps.length > 1) return [];
  const at = gaps[0]?.at ?? 0;
  return at > 0 ? [[text.slice(0, at).trim()], [text.slice(at)]] : [[text]];
}

/** "SỞ Y TẾ          CÔNG AN TỈNH": the bodies of two signatures side by side. */
function namesTwoBodies(line: PhysicalLine): boolean {
  const columns = columnsOf(line).flat();
  return columns.length === 2 && columns.every((text) => text === text.toUpperCase() && issuerHead(text) !== null);
}

function opensSignature(text: string): boolean {
  return ON_BEHALF.some((words) => text.startsWith(words));
}

function isAnnexStart(line: PhysicalLine): boolean {
  // A table of two columns is the recipients beside the signature.
  const isTable = line.row !== null && line.row.cells.length > 2;
  return isTable || (!line.isRow && (factsOf(line).opensAnnex || factsOf(line).isAnnexNote));
}

/**
 * The first line of the title that is in capitals above the note or the table of an annex; the annex's own start where
 * none does.
 */
function titleAbove(lines: readonly PhysicalLine[], start: number): number {
  let first = start;
  if (!lines[start]!.isRow && factsOf(lines[start]!).opensAnnex) return start;
  while (first > 0 && start - first < 4 && factsOf(lines[first - 1]!).mayTitleAnnex) first--;
  return first;
}

/** Where a signature printed above the recipients begins: with its bodies, or after the full stop "./." that ends the plan. */
function signatureAbove(lines: readonly PhysicalLine[], tail: number): number {
  if (tail > 0 && columnsOf(lines[tail]!).length === 2 && namesTwoBodies(lines[tail - 1]!)) return tail - 1;
  for (let i = tail - 1; i >= 0 && i >= tail - 15; i--) {
    if (/\.\/\.?["”’)]?$/u.test(lines[i]!.span.text)) return i + 1;
    if (factsOf(lines[i]!).marker) break;
  }
  return tail;
}
