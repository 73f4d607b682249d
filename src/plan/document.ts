import { join, type Span } from '../lines/span.js';
import type { DocumentHead, LocalityLevel, Section } from '../schema/plan.js';
import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { matchesOf } from '../text/matches.js';
import { two } from '../values/calendar.js';
import { ISSUES, PERIOD_HEADINGS } from '../vocabulary/headings.js';
import { PURPOSE_WORDS } from '../vocabulary/issuer-words.js';
import {
  BODIES_SET_UP,
  COMMITTEE,
  COMMITTEE_ORGANS,
  ISSUING_BODIES,
  LEVEL_WORDS,
  OTHER_BODIES,
} from '../vocabulary/letterhead.js';
import type { Context } from './context.js';
import { type FoundLocality, findLocalities, type Head, issuerLines, nameCase, spellOut } from './head.js';
import { levelWordsIn } from './level-words.js';

/** The locality that a plan is of. */
export interface Locality {
  readonly name: string;
  readonly level: LocalityLevel;
  /** The word for its level: "thị xã", "phường". */
  readonly word: string;
  /** The name's letters, as the source has them. */
  readonly printed: string;
}

/**
 * What a plan is about and whose it is: values that are inferred from several places of the document.
 * The letterhead counts most, then the sentence that issues the plan, then the title.
 */
export function findLocality(
  head: Head,
  title: Span | null,
  preamble: readonly Span[],
  context: Context,
): Locality | null {
  const issuing = preamble[preamble.length - 1];
  const issuingPart = issuing ? issuingClause(issuing.text) : null;
  const inHead = findLocalities(join(issuerLines(head), '\n'));
  const inTitle = title ? localityOfTitle(title) : null;
  const inIssue = issuing ? findLocalities(issuing).filter((one) => issuingPart?.includes(one.name.text)) : [];
  const best = ownOf(inHead) ?? inTitle ?? inIssue[inIssue.length - 1] ?? null;
  if (!best) return null;
  const printed = best.name.text;
  // All capitals hide where the name's own capitals stand: the title or the place may show them.
  const others = [inTitle, ...inIssue, head.place ? { name: head.place, level: best.level } : null];
  const named = others.filter((one) => one !== null);
  // A scan spoils capitals more, and each time otherwise: "XA TAN HO!" of "x4 Tan Hdi".
  const sameName =
    named.find((one) => fold(one.name.text) === fold(printed)) ??
    (context.damaged && named.find((one) => one.level === best.level && readAlike(one.name, best.name, context)));
  const name = sameName || best;
  return { name: nameCase(context.read(name.name).text), level: best.level, word: best.word, printed };
}

/** Whether two spans of a scan are restored to the same letters, but for one. */
function readAlike(one: Span, other: Span, context: Context): boolean {
  return boundedDistance(fold(context.read(one).text), fold(context.read(other).text), 1) <= 1;
}

/** The last locality; "UBND XÃ A HUYỆN B" is the commune's, though it says in which district that is. */
function ownOf(found: readonly FoundLocality[]): FoundLocality | null {
  const last = found.at(-1);
  const before = found.at(-2);
  if (!last || !before) return last ?? null;
  const isBeside = before.line === last.line;
  return isBeside && LEVELS.indexOf(before.level) > LEVELS.indexOf(last.level) ? before : last;
}

const LEVELS: readonly LocalityLevel[] = ['province', 'district', 'commune'];

/** "… trên địa bàn xã Hưng Chính": the last locality of a title is the one it is about, unless quoted. */
function localityOfTitle(title: Span): FoundLocality | null {
  const found = findLocalities(title);
  return found[found.length - 1] ?? null;
}

// "…, UBND xã Hưng Chính ban hành Kế hoạch"
function issuingClause(text: string): string | null {
  for (const words of ISSUES) {
    const at = fold(text).lastIndexOf(fold(words));
    if (at <= 0) continue;
    const before = text.slice(0, at).replace(/\s+thống nhất\s*$/u, '');
    return (before.split(/[;,.](?=\s)/).pop() ?? '').trim();
  }
  return null;
}

// A blank tells "PHÒNG TƯ PHÁP" from a word that only begins so.
const BODIES = [...Object.keys(ISSUING_BODIES).map(fold), ...OTHER_BODIES.map((body) => `${fold(body)} `)];

/** Who issues the plan, spelled out: from the letterhead, else from the sentence that issues it, else from the locality. */
export function issuersOf(
  head: Head,
  title: Span | null,
  preamble: readonly Span[],
  locality: Locality | null,
  context: Context,
): string[] {
  const printed = issuerLines(head).map((span) => readIssuer(span, locality, context));
  const texts = preamble.map((span) => context.read(span).text);
  // The capital of a title's first word is that of its beginning, not of a name.
  if (title) texts.push(context.read(title).text.replace(/^\S+/, ''));
  const inHead = joinIssuer(printed, texts);
  const place = head.place && nameCase(context.read(head.place).text);
  if (inHead.length > 0) return inHead.map((issuer) => (place ? withPlace(issuer, place) : issuer));
  const issuing = preamble[preamble.length - 1];
  const clause = issuing ? issuingClause(context.read(issuing).text) : null;
  if (clause) {
    const bodies = partBodies(clause.replace(/\s*\([^()]*\)/g, '').trim());
    if (bodies.length > 0) return bodies.map((body) => spellOut(body));
  }
  return locality ? [`${COMMITTEE} ${locality.word} ${locality.name}`] : [];
}

/** "Bệnh viện Đa khoa tân phú" → "Bệnh viện Đa khoa Tân Phú": a name that ends with the place has its capitals. */
function withPlace(issuer: string, place: string): string {
  const ends = issuer.toLowerCase().endsWith(` ${place.toLowerCase()}`);
  return ends ? issuer.slice(0, -place.length) + place : issuer;
}

/** A line of the issuer's name; a word for a level that opens it is none other: "XA LY BON" is no "XỬ LÝ BỒN". */
function readIssuer(span: Span, locality: Locality | null, context: Context): string {
  const { text, raw } = context.read(span);
  const level = raw === undefined ? undefined : levelWordsIn(span.text)[0];
  if (level?.at !== 0 || span.text !== span.text.toUpperCase()) return text;
  const own = fold(span.text.slice(level.end)).replace(/[^a-z]+$/, '');
  if (locality?.word === level.word && own === fold(locality.printed))
    return `${level.word} ${locality.name}`.toUpperCase();
  const words = level.word.split(' ').length;
  return [level.word.toUpperCase(), ...text.split(' ').slice(words)].join(' ');
}

// the " và " of "Công an tỉnh và Sở Tư pháp"
const AND = latin(/\s+và\s+(?=\p{Lu})/u);

/** "Công an tỉnh và Sở Giáo dục và Đào tạo" → the two of them; none for words that are no body's name. */
function partBodies(clause: string): string[] {
  const isBody = (words: string) => BODIES.some((begin) => fold(words).startsWith(begin));
  const bodies: string[] = [];
  for (const words of clause.split(AND)) {
    if (isBody(words)) bodies.push(words);
    else if (bodies.length > 0) bodies[bodies.length - 1] += ` và ${words}`;
    else return [];
  }
  return bodies;
}

/** "ỦY BAN NHÂN DÂN" / "XÃ HƯNG CHÍNH" are one body; a superior body above it is not the issuer. */
function joinIssuer(lines: readonly string[], texts: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const folded = fold(line);
    if (BODIES.some((begin) => folded.startsWith(begin)) || isBelow(bodies.at(-1), line)) bodies.push(line);
    else if (bodies.length > 0) {
      const body = bodies[bodies.length - 1]!;
      const base = BODIES.find((begin) => fold(body).startsWith(begin)) ?? body;
      // "UBND HUYỆN A" / "XÃ B": the lower locality's own body, named below the superior one.
      const isLower = hasLevel(line) && hasLevel(body.slice(base.length + 1));
      bodies[bodies.length - 1] = isLower ? `${body.slice(0, base.length)} ${line}` : `${body} ${line}`;
    }
  }
  const last = bodies[bodies.length - 1];
  if (last === undefined) return [];
  const joint = last.split(/\s[-–]\s/u);
  if (joint.length > 1 && joint.every((part) => BODIES.some((begin) => fold(part).startsWith(begin))))
    return joint.map((part) => spellOut(part, texts));
  const own = spellOut(last, texts);
  // "TỈNH ỦY CAO BẰNG" / "BAN THƯỜNG VỤ"
  if (ORGANS.includes(fold(last)) && bodies.length > 1) return [`${own} ${spellOut(bodies[bodies.length - 2]!)}`];
  const isSetUp = BODIES_SET_UP.some((begin) => fold(last).startsWith(fold(begin))) && placeOf(own) === null;
  const place = isSetUp && bodies.length > 1 ? placeOf(spellOut(bodies[bodies.length - 2]!)) : null;
  return [place ? `${own} ${place}` : own];
}

const ORGANS = COMMITTEE_ORGANS.map(fold);

const TWO_WORDS = latin(/^\p{Lu}\p{L}* \p{L}/u);

/** "UBND HUYỆN LỘC HÀ" / "HỘI CHỮ THẬP ĐỎ": a body of its own, whatever it is, below one whose name is whole. */
function isBelow(above: string | undefined, line: string): boolean {
  const level = above === undefined ? undefined : levelWordsIn(above).at(-1);
  if (!level || levelWordsIn(line)[0]?.at === 0) return false;
  return above!.slice(level.end).includes(' ') && TWO_WORDS.test(line) && !GOES_ON.test(fold(line));
}

// "VÀ CẢI CÁCH HÀNH CHÍNH", "TRIỂN KHAI ĐỀ ÁN 06" — on folded text
const GOES_ON = new RegExp(`^(?:va|${PURPOSE_WORDS.map(fold).join('|')})\\s`, 'u');

/** "Ủy ban nhân dân tỉnh Lào Cai" → "tỉnh Lào Cai": whose the body is that it has set up. */
function placeOf(superior: string): string | null {
  const level = levelWordsIn(superior).find(({ word }) => word in LEVEL_WORDS);
  return level ? superior.slice(level.at).trim() : null;
}

function hasLevel(text: string): boolean {
  return levelWordsIn(text).some(({ at, word }) => at === 0 && word in LEVEL_WORDS);
}

const HEADINGS = PERIOD_HEADINGS.map(fold);
/** No such heading, with the blanks around it, is longer. */
const LONGEST = 80;

/** The plan's own period: from the point that states it, else from the end of its title ("… năm 2023"). */
export function readPeriod(sections: readonly Section[], title: string | null): DocumentHead['period'] {
  for (const section of sections) {
    const texts = [
      section.title && HEADINGS.some((heading) => fold(section.title!).endsWith(heading)) ? section.text : '',
      ...section.items.map((item) => item.text),
      section.text,
    ];
    for (const text of texts) {
      const found = text && periodOf(behindHeading(text) ?? (text === texts[0] ? text : ''));
      if (found) return found;
    }
  }
  return title ? periodOfTitle(title) : null;
}

/** "Thời gian thực hiện: Từ tháng 11/2023 …" → what stands behind the colon. */
function behindHeading(text: string): string | null {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= LONGEST && HEADINGS.includes(fold(text.slice(0, colon)).trim())
    ? text.slice(colon + 1)
    : null;
}

// "01/03/2024", "tháng 12/2025", "quý I/2024", "năm 2025" — on folded text
const POINT =
  /(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4})|thang (?<month2>\d{1,2}) nam (?<year2>\d{4})|quy (?<quarter>[iv]{1,3}|[1-4])(?:\/| nam )(?<year3>\d{4})|(?<year4>20\d{2})/gu;

/** "Từ tháng 11/2023 đến tháng 12/2025" → 2023-11 to 2025-12; one point alone begins and ends it, or only begins it. */
function periodOf(text: string): DocumentHead['period'] {
  const folded = fold(text);
  const points = Array.from(matchesOf(folded, POINT), (match) => ({ at: match.index, edtf: pointOf(match.groups!) }));
  const first = points[0];
  if (!first) return null;
  const last = points[points.length - 1]!;
  const before = folded.slice(Math.max(0, first.at - 24), first.at);
  const isOpen = /tiep theo|tro di|lau dai/.test(folded.slice(last.at));
  const starts = /\b(?:tu|t\S{1,2}r?|giai doan|bat dau|ke tu)\b/.test(before) || points.length > 1;
  if (points.length > 1) return { start: first.edtf, end: isOpen ? '..' : last.edtf };
  if (isOpen || /\b(?:tu|bat dau|ke tu)\b/.test(before)) return { start: first.edtf, end: '..' };
  if (/\b(?:den|truoc|het)\b/.test(before)) return { start: null, end: first.edtf };
  return starts || /\bnam\b/.test(before) || first.edtf.length <= 7 ? { start: first.edtf, end: first.edtf } : null;
}

function pointOf(groups: Record<string, string | undefined>): string {
  const year = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4!;
  const month = groups.month ?? groups.month2;
  if (groups.quarter)
    return `${year}-${32 + (['i', 'ii', 'iii', 'iv'].indexOf(groups.quarter) + 1 || Number(groups.quarter))}`;
  if (!month || Number(month) < 1 || Number(month) > 12) return year;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  return groups.day ? `${yearMonth}-${groups.day.padStart(2, '0')}` : yearMonth;
}

// "… huyện Lộc Hà năm 2023", "… quý IV/2025", "… 6 tháng cuối năm 2025", "… xã An Bình giai đoạn 2024 - 2025",
// "… năm 2024 và những năm tiếp theo", "… cuối năm 2025 và năm 2026"
const TITLE_PERIOD =
  /(?:(?:quy (?<quarter>iv|i{1,3}|[1-4])(?:\/| nam )|thang (?<month>\d{1,2})(?:\/| nam )|(?:0?(?<months>[369]) thang|nua) (?<part>dau|cuoi) nam |nam (?:(?<since>20\d{2})\s?(?:va|[,–-])\s?(?:nam )?)?)(?<year>20\d{2})|(?:giai doan|nam hoc|nhiem ky) (?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2}))(?<open> va (?:cac|nhung) nam tiep theo| tro di)?$/u;

// "Triển khai Đề án 06 năm 2025 trên địa bàn xã A": a year alone is the plan's own; a period there is the Đề án's
const YEAR_BEFORE_PLACE = /nam (?<year>20\d{2})(?= (?:tren dia ban|tai|cua) )/u;

function periodOfTitle(title: string): DocumentHead['period'] {
  const folded = fold(title).replace(/[^a-z\d]+$/, '');
  const match = TITLE_PERIOD.exec(folded) ?? YEAR_BEFORE_PLACE.exec(folded);
  if (!match) return null;
  const { since, year, from, to, open, months, part, quarter, month } = match.groups as Record<
    string,
    string | undefined
  >;
  if (/(?:tam nhin|dinh huong|\bden) (?:den |het |cuoi )?$/.test(folded.slice(0, match.index))) return null;
  if (part) {
    const length = Number(months ?? 6);
    const [first, last] = part === 'dau' ? [1, length] : [13 - length, 12];
    return { start: `${year}-${two(first)}`, end: open ? '..' : `${year}-${two(last)}` };
  }
  const point = quarter || month ? pointOf({ quarter, month, year }) : year;
  return { start: since ?? point ?? from!, end: open ? '..' : (point ?? to!) };
}
