import { kindOfHeading } from '../../facts/letterhead/kind.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { IN_HAND, NUMBER_WORDS } from '../../vocabulary/document/documents.js';
import { SUBJECT_FOLLOWS } from '../../vocabulary/document/headings.js';
import { DAY } from '../../vocabulary/time/time-words.js';
import { OF } from '../../vocabulary/words/small-words.js';
import { opensPreamble } from '../title.js';
import { isHeadLine } from './head-lines.js';

/** "Kế hoạch chuyển đổi số xã Đông Sơn năm 2026": a kind in small letters, and the title behind it. */
export function isHeadline({ facts }: Line): boolean {
  return facts.kind === null && facts.kindAtHead === null && facts.kindInSmall === null;
}

/** How many lines from the top a headline may be, and the most letters it has. */
const MOST_LINES = 20;
const LONGEST_HEADLINE = 250;
// "này" — after the kind, on folded text
const NO_HEADLINE = new RegExp(`^ (?:${IN_HAND.map(fold).join('|')})(?![a-z])`, 'u');
// " số 12/KH-UBND ngày 05/01/2024" — after the kind, on folded text
const NUMBERED = new RegExp(`^ (?:(?:${NUMBER_WORDS.map(fold).join('|')})\\s?:?\\s?)?\\d{1,5}\\s?[/-]\\s?[a-z]`, 'u');
const SUBJECT = new RegExp(`(?:\\s(?:${SUBJECT_FOLLOWS.map(fold).join('|')})|:)\\s`, 'u');
// "… ngày 05/01/2024", "… của UBND xã Đông Sơn" — on folded text
const DATED = new RegExp(`\\s(?:${fold(DAY[0])}|${fold(OF)})\\s`, 'u');

/**
 * Where the title begins in "Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND xã Đông Sơn về |chuyển đổi số": web pages
 * cite the plan in its headline. `end` for a headline without a number; -1 where a number names no subject.
 */
export function subjectAt(text: string, end: number): number {
  const rest = fold(text.slice(end));
  if (!NUMBERED.test(rest)) return end;
  const subject = SUBJECT.exec(rest);
  // "Kế hoạch số 12/KH-UBND về trồng cây" may be any plan that the page is about
  return subject && DATED.test(rest.slice(0, subject.index)) ? end + subject.index + subject[0].length : -1;
}

/**
 * "Kế hoạch chuyển đổi số xã Đông Sơn năm 2026": the headline of a web page says it where no letterhead is printed;
 * below one, the line right behind it does.
 */
export function findHeadline(lines: readonly Line[]): number {
  const above = lines.slice(0, MOST_LINES);
  const head = above.findLastIndex((line) => line.zone === 'head' || isHeadLine(line, false));
  // Where the preamble is right behind the letterhead, the headline above it is the only one.
  const behind = above[head + 1];
  const first = behind && opensPreamble(behind) ? above.findIndex((line) => isHeadLine(line, false)) : 0;
  return above.findIndex(({ span: { text }, marker, isRow }, index) => {
    if (head >= 0 && index !== head + 1 && index >= first) return false;
    if (marker !== null || isRow || text.length > LONGEST_HEADLINE || /[.;:,]$/.test(text)) return false;
    const kind = kindOfHeading(text, true);
    if (kind?.isPlan !== true) return false;
    const rest = fold(text.slice(kind.end));
    return /^ [a-z\d]/.test(rest) && !NO_HEADLINE.test(rest) && subjectAt(text, kind.end) >= 0;
  });
}
