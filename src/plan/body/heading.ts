import { type Span, slice } from '../../characters/span/span.js';
import { readNumberedWord } from '../../facts/marker/numbered-word.js';
import type { Point } from '../../outline/node.js';
import { endBehind } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, hasRun, LOWER, UPPER } from '../../text/letters.js';
import { namesBySort } from '../../values/bodies/index.js';
import { LIST_INTRODUCTIONS, PERSON_WORDS } from '../../vocabulary/document/headings.js';
import { isBodyList } from './body-list.js';

/** The line of a numbered point: its heading, and the text after the heading's colon. */
export interface SplitPoint {
  readonly title: Span | null;
  readonly text: Span | null;
}

const MOST_WORDS = 12;
/** The words of a kind of bodies: "Các cơ quan, đơn vị". */
const MOST_OF_SORT = 5;
/** A person may be named with the office: "Đồng chí Phó Trưởng phòng Kinh tế - Phó Trưởng tiểu ban Thường trực". */
const MOST_OF_PERSON = 20;

/**
 * Separates the heading of a numbered point from its text.
 *
 * - "1. Mục đích, yêu cầu" is all heading, and so is "2. Chế độ thông tin, báo cáo:".
 * - "2.1. Đối tượng triển khai: Các ban, ngành …" is a heading up to the colon.
 * - "3. Các sở, ban, ngành; UBND các huyện" is a heading, with and without a colon.
 * - "1. Nhóm 1: Nhóm tiện ích phục vụ …" is all heading: after the colon comes what the second number counts.
 * - "4. Các ngành: Công an, Quân sự" is all heading, as what is before the colon names nobody in particular.
 * - "1. Ông. Lò Văn Sáng - Trưởng đoàn: Phụ trách chung." is a heading up to the colon.
 * - "1. Tổ công tác … báo cáo theo quy định." is text without a heading, also where it is printed as one ("## 1. …").
 */
export function splitPoint(point: Point): SplitPoint {
  const { span } = point.line;
  const cut = readNumberedWord(span.text)?.length ?? 0;
  const behind = cut > 0 && cut < span.text.length ? splitWords(slice(span, cut), point) : null;
  if (!behind?.title) return splitWords(span, point);
  return { title: slice(span, 0, cut + behind.title.text.length), text: behind.text };
}

// "(Thời gian thực hiện: tháng 9, 10/2025)"
const BRACKET = /\([^()]*\)/gu;

function splitWords(span: Span, point: Point): SplitPoint {
  const { hashes } = point.line;
  const { text } = span;
  // "Dịch vụ công (Thời gian: Quý I/2026)": nothing is split inside a bracket
  const open = text.includes('(') ? text.replace(BRACKET, (bracket) => '_'.repeat(bracket.length)) : text;
  const isColonLast = /[:：]$/.test(text) && open.search(/[:：]\s/) < 0;
  if (isColonLast && sentences(text) === 1 && !introducesList(text))
    return { title: slice(span, 0, text.length - 1), text: null };
  const colon = open.search(/[:：](?=\s)/);
  const heading = colon > 0 ? open.slice(0, colon) : '';
  const isHeading = words(heading) <= MOST_WORDS && !/[.;“"]/.test(heading);
  const isSort = heading !== '' && words(heading) <= MOST_OF_SORT && namesBySort(text);
  if (heading && !isSort && (isHeading || isPerson(heading) || isBodyList(heading))) {
    return { title: slice(span, 0, colon), text: slice(span, colon + 1) };
  }
  // "…./.": the end of a plan is not a heading
  const isStatement = text.endsWith('./.') || (/[.!?]$/.test(text) && words(text) > MOST_WORDS);
  if (hashes > 0 && !isStatement) return { title: span, text: null };
  if (isBodyList(text) && !/[.;,]$/.test(text)) return { title: span, text: null };
  // "Tổ chức hai hội nghị. (Có lịch gửi sau)"
  const isSentence = /[.;,:：!?](?:\s\([^()]*\))?$/.test(text) || sentences(text) > 1 || text.length > 300;
  if (!isSentence) return { title: span, text: null };
  const isOneSentence = /[^.]\.$/.test(text) && sentences(text) === 1;
  const holdsModels = point.children.some((child) => child.type === 'model');
  const isShortHeading = isOneSentence && (holdsModels || (words(text) <= 8 && point.children.length > 0));
  if (isShortHeading || isAllCaps(text)) return { title: slice(span, 0, endBehind(text, '.;,')), text: null };
  return { title: null, text: span };
}

const HONORIFICS = PERSON_WORDS.map(fold);

/** "Ông. Lò Văn Sáng - Trưởng đoàn": a person with the office, who heads what is said after the colon. */
function isPerson(heading: string): boolean {
  const folded = fold(heading);
  return (
    words(heading) <= MOST_OF_PERSON &&
    HONORIFICS.some((word) => /^[.\s]\s?\S/u.test(folded.slice(word.length)) && folded.startsWith(word))
  );
}

const INTRODUCES = LIST_INTRODUCTIONS.map(fold);

/** "…, trong đó tập trung:" — a sentence that runs on in the list below it, and not a heading of the list. */
function introducesList(text: string): boolean {
  if (words(text) <= 10) return false;
  const end = fold(text.slice(0, -1)).trimEnd();
  const lastClause = end.slice(end.lastIndexOf(',') + 1).trim();
  return INTRODUCES.some((phrase) => end.endsWith(phrase) || (lastClause !== end && lastClause.startsWith(phrase)));
}

function words(text: string): number {
  return text.split(' ').length;
}

// the ". " of "… năm 2024. Các đơn vị …"
const SENTENCE_ENDS = latin(/[.;]\s{1,9}(?=\p{Lu})/gu);

/** How many sentences a text holds: full stops with a capital after them, and one. */
function sentences(text: string): number {
  return (text.match(SENTENCE_ENDS)?.length ?? 0) + 1;
}

function isAllCaps(text: string): boolean {
  return !has(text, LOWER) && hasRun(text, UPPER, 3);
}
