import { join, type Span, slice } from '../../characters/span/span.js';
import { issuerHead } from '../../facts/letterhead/issuer-head.js';
import { isOffice } from '../../facts/signature/office.js';
import { secondNameAt } from '../../facts/signature/person-name.js';
import { recipientsHead } from '../../facts/signature/recipients-head.js';
import { isSignatureNote } from '../../facts/signature/signature-note.js';
import type { Line } from '../../join/line.js';
import { endBehind } from '../../text/ends.js';
import { latin } from '../../text/latin.js';
import { has, hasRun, LETTER, NUMBER, UPPER } from '../../text/letters.js';
import type { Context } from '../context.js';
import { nameOf } from './person-name.js';
import { partSignature } from './signature-parts.js';
import { readSigners, type Signers } from './signers.js';
import { tailParts } from './tail-cells.js';

export interface Tail extends Signers {
  readonly recipients: Span[];
  /** "(Đã ký)": what is printed beside a signature and is neither office nor name. */
  readonly notes: Span[];
  /** Lines that are neither recipient nor signature. */
  readonly rest: Span[];
}

// "- UBND quận"
const MARK = /^[-–+•*]\s*/u;

/** Reads recipients and signature, which may be printed one below the other or side by side. */
export function readTail(lines: readonly Line[], context: Context): Tail {
  const recipients: Recipient[] = [];
  const signature: Span[] = [];
  const notes: Span[] = [];
  const rest: Span[] = [];
  // A column begins a signature of its own: "CÔNG AN TỈNH" is not below the name in the column before.
  const openers = new Set<Span>();
  let inRecipients = false;
  /** "Lưu: VT" ends the list: what is below without a mark of its own is not of it, as "Chia sẻ" on a portal's page. */
  let isFiled = false;
  for (const { span, line, isListed, opensColumn, opensBeside, isBeside } of tailParts(lines, context)) {
    if (opensColumn) {
      inRecipients = false;
      openers.add(span);
    }
    if (opensBeside) openers.add(span);
    if (isSignatureNote(span.text)) {
      notes.push(span);
      continue;
    }
    if (isBeside) {
      signature.push(span);
      continue;
    }
    const head = recipientsHead(span.text);
    if (head > 0) {
      inRecipients = true;
      isFiled = false;
      rest.push(...numberOf(line));
      const behind = slice(span, head);
      if (isCapsLine(behind.text)) signature.push(...partSignature(behind));
      else if (has(behind.text, LETTER | NUMBER)) recipients.push({ span: behind, line: null });
      continue;
    }
    const isBullet = line.isRow ? MARK.test(span.text) : line.marker?.kind === 'bullet';
    const last = recipients.at(-1);
    isFiled ||= last !== undefined && FILE_COPY.test(last.span.text);
    if (inRecipients && !isBullet && !isListed && last && goesOn(last, span))
      recipients[recipients.length - 1] = { ...last, span: join([last.span, span], ' ') };
    else if (inRecipients && (isBullet || isListed || isRecipient(span.text)))
      recipients.push({ span: withoutMark(span), line });
    else if (isCapsLine(span.text) || nameOf(span, context) || secondNameAt(span.text) > 0 || isOffice(span.text)) {
      rest.push(...numberOf(line));
      signature.push(span);
    } else if (/^\(.*\)$/.test(span.text) || !inRecipients) rest.push(line.isRow ? span : line.numbered);
    else if (signature.length > 0 || isFiled) {
      // "Các tin khác": what a page goes on with, whose bullets are no recipients
      inRecipients &&= !isFiled;
      rest.push(line.isRow ? span : line.numbered);
    } else recipients.push({ span: withoutMark(span), line });
  }
  return { recipients: withoutNumbers(recipients), ...readSigners(signature, openers, context, rest), notes, rest };
}

/** A recipient's words, and the line that holds nothing else; null if other words precede them. */
interface Recipient {
  readonly span: Span;
  readonly line: Line | null;
}

/** The number printed before the words of a line. */
function numberOf({ marker, numbered, span, isRow }: Line): Span[] {
  const isAlone = isRow || span.text === '' || marker === null || marker.kind === 'bullet';
  return isAlone ? [] : [slice(numbered, 0, marker.printed.length)];
}

/** Recipients as the list names them. Numbers that merely count them are dropped; any other number is kept. */
function withoutNumbers(recipients: readonly Recipient[]): Span[] {
  const numbers = recipients.flatMap(({ line }) => (line && numberOf(line).length > 0 ? [line.marker!] : []));
  const isCounted =
    numbers.length > 1 && numbers.every(({ style, value }, i) => style === numbers[0]!.style && value === i + 1);
  const named = recipients.filter(({ span }) => span.text !== '');
  return named.map(({ span, line }) =>
    withoutEnd(!isCounted && line && numberOf(line).length > 0 ? line.numbered : span),
  );
}

/** "Các phòng;"; "Trạm Y tế xã." below "Lưu: VT;" */
function isRecipient(text: string): boolean {
  return (text.endsWith(';') || (text.endsWith('.') && issuerHead(text) !== null)) && !isCapsLine(text);
}

// "Lưu: VT"
const FILE_COPY = /^l.u\s?:/iu;

// "- Các phòng;", and not the short form of "- TT." above "Tỉnh ủy;"
const ENDED = latin(/[;:/]$|(?<!^\p{Lu}{2,4})\.$/u);

/**
 * "- Chủ tịch, các Phó Chủ tịch ⏎ UBND xã;", "- Hội Phụ nữ, Hội Nông dân, ⏎ Hội Cựu chiến binh;": the rest of a recipient
 * that no mark or a comma ends, on a line without a bullet.
 */
function goesOn({ span, line }: Recipient, rest: Span): boolean {
  const { text } = rest;
  if (line?.marker?.kind !== 'bullet' || line.isRow || ENDED.test(span.text)) return false;
  if (isCapsLine(text) || FILE_COPY.test(text)) return false;
  const isEnded = /[;.]$/.test(text);
  if (!span.text.endsWith(',')) return isEnded && !isOffice(text);
  return isEnded || (!isOffice(text) && nameOf(rest) === null);
}

// "TỊCH ", "UBND."
const CAPITALS_END = latin(/\p{Lu}{2}[ .]/u);

function isCapsLine(text: string): boolean {
  return hasRun(text, UPPER, 2) && text === text.toUpperCase() && CAPITALS_END.test(`${text} `);
}

function withoutMark(span: Span): Span {
  const cut = MARK.exec(span.text)?.[0].length ?? 0;
  return cut > 0 ? slice(span, cut) : span;
}

function withoutEnd(span: Span): Span {
  return slice(span, 0, endBehind(span.text, ' .;,:/') || span.text.length);
}
