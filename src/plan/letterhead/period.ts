import { ofVocabulary } from '../../lexicon/run.js';
import type { DocumentHead, Item, Section } from '../../schema/plan.js';
import type { Position } from '../../schema/position.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { findTimes, type Time } from '../../values/calendar/index.js';
import { anyOf, anyWordOf, namesHour } from '../../values/calendar/pattern.js';
import { findReferences } from '../../values/references/index.js';
import { DOCUMENTS } from '../../vocabulary/document/documents.js';
import {
  DEFINED_BY,
  FARTHER_TIMES,
  NAMED_BEHIND,
  OF_THE_PLAN,
  PLACES_OF_PLAN,
  PLACES_OF_TIME,
  TERMS_OF_OFFICE,
} from '../../vocabulary/time/periods.js';
import { REACHING } from '../../vocabulary/time/time-phrases.js';
import { VISION } from '../../vocabulary/time/time-words.js';
import { AND } from '../../vocabulary/words/small-words.js';
import { haveSteps } from '../body/dated-steps.js';

/** A statement of the plan's period: its dates, or the words of impossible dates. */
export interface FoundPeriod {
  readonly period: DocumentHead['period'];
  /** The words of an impossible period: a day that no month has, an end before the start. */
  readonly impossible?: string;
  readonly position?: Position | undefined;
  /** The section or item that states it, and its words there; no part if the title states it. */
  readonly part?: Section | Item;
  readonly start: number;
  readonly end: number;
}

/**
 * The statement that the plan's own period is read from: the point that states it, else its title ("… năm 2023");
 * undefined if neither does.
 */
export function findPeriod(sections: readonly Section[], title: string | null): FoundPeriod | undefined {
  for (const section of sections) {
    const isHeaded = section.title !== null && isPeriodHeading(section.title);
    // "Thời gian" above "- Trước ngày 10/3/2026: Gửi báo cáo" and "- Từ ngày 16/3/2026: Giám sát": the times of the steps
    const ownItems = haveSteps(section.items.map(({ text }) => text)) ? [] : section.items;
    for (const part of isHeaded ? [section, ...ownItems] : [...ownItems, section]) {
      const text = behindHeading(part.text) ?? (isHeaded ? part.text : '');
      const found = text === '' ? undefined : statedIn(text, part);
      const shift = part.text.length - text.length;
      if (found) return { ...found, part, start: found.start + shift, end: found.end + shift };
    }
  }
  return title === null ? undefined : ofTitle(title);
}

// "Thời gian thực hiện", "Thời gian triển khai Kế hoạch" — on folded text
const headingsOfRun = ofVocabulary(({ headings }) => {
  const heading = `${anyOf(headings.period.map(fold))}(?:\\s${anyOf(OF_THE_PLAN.map(fold))})?$`;
  return { ending: new RegExp(`(?:^|[^a-z])${heading}`), whole: new RegExp(`^[^a-z]*${heading}`) };
});
/** The longest such heading. */
const LONGEST = 80;

// what precedes the marks at the end — on folded text
const TO_LAST_LETTER = /^.*[a-z]/s;

function isPeriodHeading(title: string): boolean {
  return title.length <= LONGEST && headingsOfRun().ending.test(TO_LAST_LETTER.exec(fold(title))?.[0] ?? '');
}

/** "Thời gian thực hiện Kế hoạch: Từ tháng 11/2023 …" → what follows the colon. */
function behindHeading(text: string): string | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > LONGEST) return null;
  return headingsOfRun().whole.test(fold(text.slice(0, colon)).trim()) ? text.slice(colon + 1) : null;
}

/** "Từ tháng 11/2023 đến tháng 12/2025" → 2023-11 to 2025-12; one point alone begins and ends it, or only begins it. */
function statedIn(text: string, { position }: Pick<Item, 'position'>): FoundPeriod | undefined {
  const times = ownTimes(text);
  const impossible = times.find((time) => time.impossible);
  if (impossible) return { period: null, ...impossibleIn(text, impossible), position: position as Position };
  const first = times[0];
  if (!first) return undefined;
  const last = times.at(-1)!;
  const isOneDay = first === last && first.unit === 'day' && first.first === first.last;
  // "7h30 ngày 09/6/2026", "ngày 09/6/2026": when people meet, no period
  if (first.unit === 'day' && first === last && !isStretch(first) && (isOneDay || namesHour(text))) return undefined;
  const start = sidesOf(first).start;
  const end = last.openEnd ? '..' : sidesOf(last).end;
  const ordered = first === last || (first.first ?? '') <= (last.last ?? last.first ?? '');
  return ordered ? { period: { start, end }, start: first.start, end: last.end } : undefined;
}

function impossibleIn(text: string, { start, end }: Time): { impossible: string; start: number; end: number } {
  return { impossible: text.slice(start, end), start, end };
}

/**
 * The times of a text that concern the plan: not those of cited documents, of terms of office and of visions for later.
 */
function ownTimes(text: string): Time[] {
  const cited = findReferences(text);
  return findTimes(text).filter((time) => {
    if (time.year === null || cited.some(({ start, end }) => start < time.end && time.pointStart < end)) return false;
    return !ELSEWHERE.test(text.slice(Math.max(0, time.start - LONGEST), time.pointStart));
  });
}

// "nhiệm kỳ |2026 - 2031", "tầm nhìn đến |năm 2030"
const ELSEWHERE = latin(
  `(?<!\\p{L})${anyOf([...TERMS_OF_OFFICE, ...FARTHER_TIMES])}\\s{0,3}:?\\s{0,3}\\S{0,8}\\s{0,3}$`,
  'i',
);

/** The two sides of a time's EDTF; an open beginning is null. */
function sidesOf({ edtf }: Time): { start: string | null; end: string } {
  const [left, right] = edtf!.split('/') as [string, string?];
  return { start: left === '..' ? null : left, end: right ?? left };
}

function isStretch({ edtf }: Time): boolean {
  return edtf?.includes('/') ?? false;
}

// "… của UBND tỉnh", "… trên địa bàn xã An Bình"
const PLACE_BEHIND = latin(`^\\s{1,3}${anyOf(PLACES_OF_TIME)}(?!\\p{L})`, 'i');
const REFERENCE_BEHIND = latin(`\\s${anyOf(DEFINED_BY)}\\s{1,3}$`, 'i');

// ", định hướng đến năm 2035", " và tầm nhìn đến năm 2045", " (định hướng đến năm 2030)"
const FARTHER_BEHIND = latin(`[,;]?\\s\\(?(?:${AND}\\s)?${anyOf(VISION)}(?!\\p{L})[^,;]{0,30}$`, 'i');
// "Chiến lược … giai đoạn 2021 - 2030, tầm nhìn đến năm 2050": how far another paper reaches
const NAMES_PAPER = latin(anyWordOf([...DOCUMENTS.map(({ name }) => name), ...REACHING]), 'i');
// "Quyết định số 2239/QĐ-TTg |phê duyệt Chiến lược … giai đoạn| 2021 - 2030": the years are in the name of what is
// cited; "|trên địa bàn xã giai đoạn| 2026 - 2030" are the plan's
const OF_CITED = latin(`(?<!\\p{L})${anyOf(NAMED_BEHIND)}\\s(?!.{0,200}(?<!\\p{L})${anyOf(PLACES_OF_PLAN)}\\s)`, 'i');

/**
 * "… huyện Lộc Hà năm 2023", "… quý IV/2025", "… 6 tháng cuối năm 2025", "… giai đoạn 2024 - 2025 theo Quyết định số
 * …", "… giai đoạn 2024 - 2025, định hướng đến năm 2030": the time at the end of a title is the plan's; before a place
 * only a single year is, as a range there belongs to the Đề án.
 */
function ofTitle(title: string): FoundPeriod | undefined {
  const times = ownTimes(title);
  const cited = findReferences(title)[0];
  const isCut = cited !== undefined && REFERENCE_BEHIND.test(title.slice(0, cited.start));
  const farther = title.search(FARTHER_BEHIND);
  const ends = [
    title.length,
    ...(farther > 0 && !NAMES_PAPER.test(title.slice(0, farther)) ? [farther] : []),
    ...(isCut ? [cited.start - REFERENCE_BEHIND.exec(title.slice(0, cited.start))![0].length] : []),
  ];
  const atEnd = times.find((time) =>
    ends.some((end) => time.end <= end && /^[\s\p{P}]*$/u.test(title.slice(time.end, end))),
  );
  if (atEnd) {
    const before = times[times.indexOf(atEnd) - 1];
    if (goesOnFromGoal(title, before, atEnd)) return undefined;
    if (cited && isStretch(atEnd) && OF_CITED.test(title.slice(cited.end, atEnd.start))) return undefined;
    const period = periodOf(atEnd, title);
    return (period && before && withEarlier(title, before, period)) ?? period;
  }
  const beforePlace = times.find(
    (time) => time.unit === 'year' && !isStretch(time) && PLACE_BEHIND.test(title.slice(time.end, time.end + LONGEST)),
  );
  return beforePlace && periodOf(beforePlace, title);
}

/** "… đến năm 2025 |và năm 2030|": the second of two goals. */
function goesOnFromGoal(title: string, before: Time | undefined, time: Time): boolean {
  return before?.bound === 'until' && /^[^,.;:]{0,6}$/u.test(title.slice(before.end, time.start));
}

const JOINED = latin(`^(?:\\s?[,-]\\s?|\\s${AND}\\s)$`, 'i');

/** "… |quý IV năm 2025| và năm 2026": what is right before the last time and ends before it begins the period. */
function withEarlier(title: string, before: Time, found: FoundPeriod): FoundPeriod | undefined {
  const earlier = periodOf(before, title)?.period;
  const isOne = earlier && found.period?.start && JOINED.test(title.slice(before.end, found.start));
  if (!isOne || !(earlier.end! < found.period.start!)) return undefined;
  return { ...found, period: { start: earlier.start, end: found.period.end }, start: before.start };
}

/**
 * Whether a period that a title names lay in the past when the plan was issued: it is that of what the plan looks into
 * ("Thanh tra việc sử dụng đất giai đoạn 2020 - 2022", of 2023). Whole years are compared.
 */
export function isPast({ period, part }: FoundPeriod, date: string | null): boolean {
  if (part || date === null || !period?.end || period.end === '..') return false;
  return period.end.slice(0, 4) < date.slice(0, 4);
}

function periodOf(time: Time, title: string): FoundPeriod | undefined {
  if (time.impossible) return { period: null, ...impossibleIn(title, time) };
  if (time.bound === 'until' || (time.unit === 'day' && !(isStretch(time) && time.bound === 'since'))) return undefined;
  return { period: sidesOf(time), start: time.start, end: time.end };
}
