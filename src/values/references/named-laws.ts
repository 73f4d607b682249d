import { LAWS_BY_NAME } from '../../lexicon/documents.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { BEFORE_LAWS, IN_HAND, LAW_NAME_BEGINS, NEVER_IN_LAWS } from '../../vocabulary/document/documents.js';
import { DAY, YEAR } from '../../vocabulary/time/time-words.js';
import { dateAt, toEdtf } from '../calendar/date.js';
import { anyOf } from '../calendar/pattern.js';
import { findReferences } from './find.js';

/** A law that a text cites by its name and the day or year of it. Offsets are UTF-16 units in the text. */
export interface NamedLaw {
  readonly kind: string;
  /** EDTF: a day or a year. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

// "Căn cứ |Luật| Tổ chức chính quyền địa phương", "; |Luật| sửa đổi, bổ sung một số điều", no "pháp luật"
const LAW = latin(`(?<!\\p{L})(?<kind>${anyOf(LAWS_BY_NAME)})(?=\\s\\p{L})`, 'g');
// "Luật T|ổ chức …", "Luật sửa đổi|, bổ sung …": so names of laws begin; in small letters one needs its day after it
const SURE_NAME = latin(`^${anyOf(LAWS_BY_NAME)}\\s(?:\\p{Lu}|${anyOf(LAW_NAME_BEGINS)})`);
const SMALL_NAME = latin(`^${anyOf(LAWS_BY_NAME)}\\s(?!${anyOf(IN_HAND)}(?!\\p{L}))[^,]{1,120}$`);
// What ends the name of a law, and no name is longer
const NAME = /^[^;:()[\]“”"\n…]{1,240}/u;
// " ngày |16 tháng 6 năm 2025", " năm |2020", " |2024"
const WHEN = latin(
  `\\s(?:(?<day>${anyOf(DAY)})\\s(?=\\d)|(?:${anyOf(YEAR)}\\s)?(?<year>(?:19|20)\\d{2})(?![\\d/.-]))`,
  'g',
);
// "Căn cứ |Luật", "; |Luật", "và |Luật"
const BEFORE = latin(`(?:^|[;,]|(?<!\\p{L})${anyOf(BEFORE_LAWS)})\\s{0,3}$`, 'i');

const OTHERS = latin(`(?<!\\p{L})${anyOf(NEVER_IN_LAWS)}(?!\\p{L})`, 'i');

/**
 * The laws that a text cites by name and date, without their numbers: "Luật Tổ chức chính quyền địa phương ngày
 * 16/6/2025", "Luật Cư trú năm 2020". Those with a number are found by `findReferences`.
 */
export function findNamedLaws(text: string): NamedLaw[] {
  const found: NamedLaw[] = [];
  const numbered = findReferences(text);
  for (const match of matchesOf(text, LAW)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || !BEFORE.test(text.slice(Math.max(0, start - 20), start))) continue;
    const name = NAME.exec(text.slice(start))![0];
    const when = whenOf(name);
    // "Luật Trẻ em và kế hoạch năm 2026": the year is another document's
    const title = name.slice(0, when?.start);
    const isName = SURE_NAME.test(name) || (when?.date.length === 10 && SMALL_NAME.test(title));
    if (!when || !isName || OTHERS.test(title)) continue;
    const end = start + when.end;
    if (numbered.some((one) => one.start < end && start < one.end)) continue;
    found.push({ kind: match.groups!.kind!, date: when.date, start, end });
  }
  return found;
}

/** The day or year that ends the name of a law. */
function whenOf(name: string): { date: string; start: number; end: number } | undefined {
  for (const match of matchesOf(name, WHEN)) {
    const at = match.index + match[0].length;
    const { year } = match.groups!;
    if (year !== undefined) return { date: year, start: match.index, end: at };
    const day = dateAt(name, at);
    const date = day ? toEdtf(day) : null;
    if (day && date) return { date, start: match.index, end: day.end };
  }
  return undefined;
}
