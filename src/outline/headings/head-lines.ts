import { issuerHead } from '../../facts/letterhead/issuer-head.js';
import { isNumberLine, numberBehind } from '../../facts/letterhead/letterhead-lines.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, LETTER } from '../../text/letters.js';
import { WEB_BEGINS } from '../../vocabulary/bodies/issuers.js';
import { ISSUES } from '../../vocabulary/document/headings.js';
import { LEVEL_WORDS, MOTTO, NATION, PARTY } from '../../vocabulary/document/letterhead.js';

const NATION_FOLDED = fold(NATION);
const MOTTO_FOLDED = fold(MOTTO);
const PARTY_FOLDED = fold(PARTY);
const LEVELS = Object.keys(LEVEL_WORDS).map((level) => `${fold(level)} `);
const WEB = WEB_BEGINS.map((words) => `${fold(words)} `);
// "UBND xã An Bình ban hành Kế hoạch …": what a web page says above the document — on folded text
const TELLS = new RegExp(`\\s(?:${ISSUES.map(fold).join('|')})\\s`, 'u');
// "ỦY BAN …", "BỘ Y TẾ", "UBND"
const CAPITALS_FIRST = latin(/^\p{Lu}{2,}(?:\s\p{Lu}+(?!\p{Ll})|$)/u);
// "UBND tỉnh Bình Phước"
const NAME_LINE = latin(/^\p{Lu}[^.:;?!]*$/u);
const LONGEST_NAME = 90;

/** The first line of the letterhead above the kind; what precedes it is no part of the document. */
export function findLetterhead(lines: readonly Line[], kindIndex: number, floor: number, strict = floor > 0): number {
  if (kindIndex <= 0) return 0;
  const start = lines.findIndex((line, index) => index >= floor && index < kindIndex && isHeadLine(line, strict));
  return start < 0 ? kindIndex : headStart(lines, start, floor);
}

/**
 * Where a letterhead begins that goes on with a line: "UBND tỉnh Bình Phước" / "Sở Y tế", "HỘI NGƯỜI MÙ" / "XÃ HOA LƯ"
 * and the number below them may be right above it.
 */
export function headStart(lines: readonly Line[], from: number, floor: number): number {
  let start = from;
  while (start > floor && mayNameBody(lines[start - 1]!)) start--;
  // "SỞ Y TẾ" / "Số: 12/KH-SYT" / nation and motto
  if (start !== from || start - 1 <= floor || !isNumberLine(lines[start - 1]!.span.text)) return start;
  return mayNameBody(lines[start - 2]!) ? headStart(lines, start - 2, floor) : start;
}

/** A line that may be one of the name of whoever issues the document. */
function mayNameBody(line: Line): boolean {
  return line.facts.kindAtHead === null && (namesBody(line) || isCapitals(line));
}

/** "TÂN PHÚ" below "BỆNH VIỆN ĐA KHOA KHU VỰC", "HỘI NGƯỜI MÙ": a short line all in capitals. */
function isCapitals(line: Line): boolean {
  const { text } = line.span;
  if (line.isRow || line.marker !== null || text.length > LONGEST_NAME || text !== text.toUpperCase()) return false;
  return (
    CAPITALS_FIRST.test(text) && !/[.:;?!>]/.test(text) && !WEB.some((words) => `${fold(text)} `.startsWith(words))
  );
}

/** A short line that is only the name of a body, or a level and its name. */
function namesBody(line: Line): boolean {
  return !line.isRow && !line.marker && isNameOfBody(line.span.text);
}

function isNameOfBody(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME_LINE.test(text)) return false;
  const folded = `${fold(text)} `;
  return (issuerHead(text) !== null || LEVELS.some((level) => folded.startsWith(level))) && !TELLS.test(folded);
}

/**
 * A line that only a letterhead has. Where another document precedes (`strict`), its own motto and number do not show a
 * new one.
 */
export function isHeadLine(line: Line, strict: boolean): boolean {
  const { text } = line.span;
  const folded = fold(text.slice(0, 400)).replaceAll('–', '-');
  if (folded.includes(NATION_FOLDED) || folded === PARTY_FOLDED) return true;
  if (strict) return false;
  if (folded.includes(MOTTO_FOLDED) || isNumberLine(text)) return true;
  const words = text.replace(/^[|*\s]+/, '');
  const number = numberBehind(fold(words.slice(0, LONGEST_NAME)));
  if (number > 0 && isNameOfBody(words.slice(0, number).trim())) return true;
  if (!CAPITALS_FIRST.test(words) || !has(words, LETTER)) return false;
  const own = words.split('|')[0]!.trim();
  return issuerHead(own) !== null || LEVELS.some((level) => fold(own).startsWith(level));
}
