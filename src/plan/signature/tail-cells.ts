import { join, type Span, slice } from '../../characters/span/span.js';
import { behalfLength } from '../../facts/signature/office.js';
import { recipientsHead } from '../../facts/signature/recipients-head.js';
import type { Line } from '../../join/line.js';
import type { Cell } from '../../lines/tables/cells/cell.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, LOWER } from '../../text/letters.js';
import { append } from '../../text/lists.js';
import { matchesOf } from '../../text/matches.js';
import { FILED } from '../../vocabulary/document/headings.js';
import { OFFICES } from '../../vocabulary/document/letterhead.js';
import type { Context } from '../context.js';
import { nameOf } from './person-name.js';
import { isCapitals, isRunOn, nameAt, partSignature, SIGNATURE_LINE } from './signature-parts.js';

/** One recipient or one line of the signature. */
export interface TailPart {
  readonly span: Span;
  readonly line: Line;
  /** It is in a list after the words "Nơi nhận:". */
  readonly isListed: boolean;
  /** The first part of a column of a table. */
  readonly opensColumn: boolean;
  /** The first part of a column that was beside the lines before it. */
  readonly opensBeside?: boolean;
  /** It follows a recipient on the same line, in the column of the signature. */
  readonly isBeside?: boolean;
}

/**
 * The words of the tail, part by part. Recipients and signature may be the two columns of a table, its cells a line
 * each or all lines in one cell; then the columns are read one after the other.
 */
export function tailParts(lines: readonly Line[], context?: Context): TailPart[] {
  const parts: TailPart[] = [];
  const isGlued = lines.some(({ span, isRow }) => !isRow && (signatureAt(span) > 0 || headAndSignature(span)));
  const cells = lines.map(cellsOf);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (cells[i]!.length === 0) {
      const span = line.span.text === '' ? line.numbered : line.span;
      const at = isGlued ? signatureAt(span) || signerAt(span, context) : 0;
      // Read column by column, lines go back in the source where the second column begins.
      const opensBeside = i > 0 && line.from < lines[i - 1]!.from;
      const first = cut(at > 0 ? slice(span, 0, at) : span, line, false);
      append(
        parts,
        first.map((part, index) => (opensBeside && index === 0 ? { ...part, opensBeside } : part)),
      );
      if (at > 0) parts.push({ ...BESIDE, span: slice(span, at), line });
      continue;
    }
    const top = i;
    while (i + 1 < lines.length && cells[i + 1]!.length > 0) i++;
    const rows = lines.slice(top, i + 1);
    const width = rows.reduce((most, _, at) => Math.max(most, cells[top + at]!.length), 0);
    for (let column = 0; column < width; column++) {
      const own = rows.flatMap((row, at) => {
        const cell = cells[top + at]![column];
        return cell && cell.text !== '' ? cut(cell, row, false) : [];
      });
      append(
        parts,
        own.map((part, index) => ({ ...part, opensColumn: index === 0 })),
      );
    }
  }
  return parts;
}

/** All words of a cell, bullets included: these show recipients. */
function cellWords({ lines }: Cell): Span {
  return join(lines, ' ');
}

const BESIDE = { isListed: false, opensColumn: false, isBeside: true };

// the " | " between two columns, and the last one
const BARS = /\s\|(?:\s|$)/gu;

/**
 * The cells of a row, also of one that nothing rules: "Nơi nhận: - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |"; none
 * of any other line.
 */
function cellsOf({ row, span }: Line): Span[] {
  if (row) return row.cells.map(cellWords);
  const cells = partAt(span, BARS).map((cell) => slice(cell, 0, withoutEnd(cell.text, ' |').length));
  const opens = recipientsHead(span.text) > 0 || holdsSignature(cells[0]!);
  return opens && cells.slice(1).some(holdsSignature) ? cells : [];
}

/** Whether nothing but capitals is before the first line of a signature: "SỞ Y TẾ GIÁM ĐỐC Lê An". */
function holdsSignature({ text }: Span): boolean {
  const at = text.search(SIGNATURE_LINE);
  return at >= 0 && isCapitals(text.slice(0, at));
}

/** "Nơi nhận: TM. ỦY BAN NHÂN DÂN": the two columns of the tail on one line each. */
function headAndSignature({ text }: Span): boolean {
  const head = recipientsHead(text);
  return head > 0 && isCapitals(text.slice(head)) && text.slice(head).search(SIGNATURE_LINE) >= 0;
}

/**
 * Where after a recipient the capitals of the signature beside it begin: "- UBND tỉnh (b/c); KT. CHỦ TỊCH"; 0 if none
 * do.
 */
function signatureAt({ text }: Span): number {
  if (recipientsHead(text) > 0) return 0;
  const match = [...matchesOf(text, SIGNATURE_LINE)].find(({ index }) => {
    // "- Lưu: VT, KT.": a mark that nothing follows names who keeps the copy
    const rest = text.slice(index);
    return /[;.,:)]\s$/.test(text.slice(0, index)) && rest.length > behalfLength(rest) + 1;
  });
  return match && isCapitals(text.slice(match.index)) ? match.index : bareOfficeAt(text);
}

// the "; " of "- UBND huyen (b/c); CHU TICH"
const BEFORE_CAPITALS = latin(/[;.,:)]\s(?=\p{Lu}{2})/gu);
const BARE_OFFICES = OFFICES.map(fold);

/** Where the office begins that lost its marks in a scan: "- UBND huyen (b/c); CHU TICH"; 0 if none does. */
function bareOfficeAt(text: string): number {
  for (const match of matchesOf(text, BEFORE_CAPITALS)) {
    const at = match.index + match[0].length;
    const rest = text.slice(at);
    if (has(text.slice(0, at), LOWER) && isCapitals(rest) && BARE_OFFICES.includes(fold(rest))) return at;
  }
  return 0;
}

// the ". " of "- Lưu: VT. Phạm Xuân Vinh"
const BEFORE_CAPITAL = latin(/[;.,]\s(?=\p{Lu})/gu);

/** Where after a recipient the name of the signer beside it begins: "- Lưu: VT. Phạm Xuân Vinh"; 0 if none does. */
function signerAt(span: Span, context?: Context): number {
  for (const match of matchesOf(span.text, BEFORE_CAPITAL)) {
    const at = match.index + match[0].length;
    if (nameOf(slice(span, at), context)) return at;
  }
  return 0;
}

function cut(span: Span, line: Line, opensColumn: boolean): TailPart[] {
  const head = recipientsHead(span.text);
  const pieces = (spans: readonly Span[], isListed: boolean) =>
    spans.filter(({ text }) => text !== '').map((one) => ({ span: one, line, isListed, opensColumn }));
  if (line.isRow && LIST_CELL.test(span.text)) return pieces(partAt(span, BULLETS), false);
  // A line that is not a cell holds several lines of the signature only if they have all been run together.
  if (head === 0) return pieces(line.isRow || nameAt(span) > 0 || isRunOn(span) ? partSignature(span) : [span], false);
  const list = slice(span, head);
  if (!LIST.test(list.text)) return pieces([span], false);
  return [
    ...pieces([slice(span, 0, head)], false),
    ...pieces(partAt(list, /^[-–—+•]/.test(list.text) ? BULLETS : SEMICOLONS), true),
  ];
}

// "- UBND quận (b/c); - Công an quận; - Lưu: VT.", "Như trên; Lưu: VT"
const LIST = /^[-–—+•]|;\s*\S/u;
// "- Như trên; - Lưu: VT." in a cell below "Nơi nhận:"
const LIST_CELL = latin(/^[-–—+•]\s?\p{L}.*;\s*[-–—+•]/u);
// the "; " before "- Công an quận", and the blank before "- Lưu: VT"
const BULLETS = latin(`;\\s*(?=[-–—+•]\\s?\\S)|[.,]\\s*(?=[-–—+•]\\s?\\p{L})|\\s(?=[-–—+•]\\s?${FILED}[\\s:])`, 'g');
// the "; " before "Lưu: VT"
const SEMICOLONS = /;\s*(?=\S)/gu;

function partAt(span: Span, between: RegExp): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of matchesOf(span.text, between)) {
    parts.push(slice(span, from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  return [...parts, slice(span, from)];
}
