import type { Span } from '../../characters/span.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { PURPOSE_WORDS } from '../../vocabulary/issuer-words.js';
import {
  BODIES_SET_UP,
  COMMITTEE,
  COMMITTEE_ORGANS,
  ISSUING_BODIES,
  LEVEL_WORDS,
  OTHER_BODIES,
} from '../../vocabulary/letterhead.js';
import type { Context } from '../context.js';
import type { Head } from './head.js';
import { issuerLines } from './issuer-lines.js';
import { spellOut } from './issuer-name.js';
import { issuingClause } from './issuing-clause.js';
import { levelWordsIn } from './level-words.js';
import { nameCase } from './localities.js';
import type { Locality } from './locality.js';

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
