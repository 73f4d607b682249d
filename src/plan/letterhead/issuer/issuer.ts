import { join, type Span } from '../../../characters/span/span.js';
import { printedText } from '../../../characters/span/span-parts.js';
import { issuerHead } from '../../../facts/letterhead/issuer-head.js';
import { JOINT_SYMBOLS } from '../../../lexicon/documents.js';
import { uptoAToZ } from '../../../text/ends.js';
import { fold } from '../../../text/fold.js';
import type { Context } from '../../context.js';
import type { Head } from '../head.js';
import { nameCase } from '../locality/localities.js';
import type { Locality, LocalitySource } from '../locality/locality.js';
import { isBody } from './body-line.js';
import { type IssuerLine, type PrintedBody, printedBodies } from './issuer-bodies.js';
import { issuerLines, isUnion } from './issuer-lines.js';
import { issuingClause, nameInClause } from './issuing-clause.js';
import { levelWordsIn } from './level-words.js';
import { organIn } from './organ.js';
import { properName } from './proper-name.js';
import { COMMITTEES, isSetUp, withSuperior } from './superior.js';

/** Who issues a plan, and how that is known. */
export interface Issuers {
  readonly names: readonly string[];
  /** The words each name was read from, one for each name. */
  readonly spans: readonly Span[];
  /** The rule it follows from; null if the letterhead prints it whole. */
  readonly rule: string | null;
}

export interface IssuerSource extends LocalitySource {
  readonly locality: Locality | null;
  readonly context: Context;
}

/** The rules by which an issuer is found, the most reliable first. */
const RULES: readonly ((source: IssuerSource) => Issuers | null)[] = [
  fromLetterhead,
  fromHeadline,
  fromPreamble,
  fromSignature,
];

/** Who issues the plan, spelled out; none if nobody is named. */
export function issuersOf(source: IssuerSource): Issuers {
  for (const rule of RULES) {
    const found = rule(source);
    if (found) return found;
  }
  return { names: [], spans: [], rule: null };
}

/** "ỦY BAN NHÂN DÂN" / "XÃ HƯNG CHÍNH"; for a body of an unknown kind, its printed lines in proper capitals. */
function fromLetterhead({ head, title, preamble, locality, context }: IssuerSource): Issuers | null {
  const lines = issuerLines(head).map((span) => readLine(span, locality, context));
  const bodies = printedBodies(lines, issuersInSymbol(head.symbol));
  const last = bodies.at(-1);
  // "XÃ HƯNG CHÍNH" alone: the line with the body is lost.
  if (!last || (levelWordsIn(`${last.text} `)[0]?.at === 0 && !isBody(last.text))) return null;
  const texts = preamble.map((span) => context.read(span).text);
  // A title's first word is capitalised because it comes first, not as a name.
  if (title) texts.push(context.read(title).text.replace(/^\S+/, ''));
  const place = head.place && nameCase(context.read(head.place).text);
  const first = bodies.findLastIndex(({ isJoint }) => !isJoint);
  // "UBND HUYỆN LỘC HÀ" / "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ" / "TIỂU BAN ĐỀ ÁN 06": the upper one says whose both are
  const above = bodies.slice(0, Math.max(0, first));
  const superior = above.findLast((body) => !isSetUp(body)) ?? above.at(-1) ?? unionOf(head);
  const named = bodies.slice(first).map((body) => {
    const own = properName(body.text, texts);
    return { spans: body.spans, ...withSuperior(place ? withPlace(own, place) : own, body, superior, texts) };
  });
  // "ỦY BAN NHÂN DÂN" alone is the committee of the locality that the plan names elsewhere.
  const names = named.map(({ name }) => withLocality(name, locality));
  const isPlaced = named.some(({ name }, i) => name !== names[i]);
  return {
    names,
    spans: named.map(({ spans }) => join(spans, ' ')),
    rule: isPlaced
      ? 'issuer-place-from-locality'
      : named.some(({ isSetUp }) => isSetUp)
        ? 'issuer-place-from-superior'
        : null,
  };
}

/** "ĐOÀN TNCS HỒ CHÍ MINH" beside or above "BAN CHẤP HÀNH TRUNG ƯƠNG", "BCH HUYỆN LỘC HÀ". */
function unionOf({ lines }: Head): PrintedBody | null {
  const union = lines.find(isUnion);
  return union ? { text: union.text, spans: [union], isJoint: false } : null;
}

/** How many bodies the symbol of a joint plan names: "KHPH-CAT-STP", "KHLT/HND-PN" → 2; 1 for any other. */
function issuersInSymbol(symbol: string | null): number {
  const [kind = '', ...parts] = (symbol ?? '').split(/[-/]/);
  const isJoint = JOINT_SYMBOLS.includes(kind);
  // "KH-PH-TCTTW-BCĐ06ĐN"
  const isParted = parts.length > 0 && JOINT_SYMBOLS.includes(kind + parts[0]);
  return Math.max(1, isJoint ? parts.length : isParted ? parts.length - 1 : 1);
}

/** "Bệnh viện Đa khoa tân phú" → "Bệnh viện Đa khoa Tân Phú": a name that ends with the place has its capitals. */
function withPlace(issuer: string, place: string): string {
  const ends = issuer.toLowerCase().endsWith(` ${place.toLowerCase()}`);
  return ends ? issuer.slice(0, -place.length) + place : issuer;
}

/** A line of the issuer's name; a word for a level that opens it is kept as such: "XA LY BON" is no "XỬ LÝ BỒN". */
function readLine(span: Span, locality: Locality | null, context: Context): IssuerLine {
  const { text, raw } = context.read(span);
  const printed = printedText(span);
  const level = raw === undefined ? undefined : levelWordsIn(printed)[0];
  if (level?.at !== 0 || printed !== printed.toUpperCase()) return { text, span };
  const own = uptoAToZ(fold(printed.slice(level.end)));
  if (locality?.word === level.word && own === fold(locality.printed))
    return { text: `${level.word} ${locality.name}`.toUpperCase(), span };
  const words = level.word.split(' ').length;
  return { text: [level.word.toUpperCase(), ...text.split(' ').slice(words)].join(' '), span };
}

/** "Kế hoạch số 12/KH-UBND của UBND xã Hưng Chính về …" above the text of a web page. */
function fromHeadline({ head, locality, context }: IssuerSource): Issuers | null {
  const cited = head.cited?.issuer;
  const text = cited && context.read(cited).text;
  if (!text || !isBody(text)) return null;
  return { names: [withLocality(properName(text), locality)], spans: [cited], rule: 'issuer-from-headline' };
}

/** "Thực hiện Kế hoạch …, UBND xã Hưng Chính ban hành Kế hoạch như sau:" */
function fromPreamble({ preamble, locality, context }: IssuerSource): Issuers | null {
  for (let i = preamble.length - 1; i >= 0; i--) {
    const clause = issuingClause(preamble[i]!, i === preamble.length - 1);
    if (!clause) continue;
    const text = nameInClause(context.read(clause).text);
    if (!isBody(text)) continue;
    const bodies = printedBodies([{ text, span: clause }]);
    const names = bodies.map((body) => withLocality(properName(body.text), locality));
    return { names, spans: names.map(() => clause), rule: 'issuer-from-preamble' };
  }
  return null;
}

/** "TM. ỦY BAN NHÂN DÂN" above the name of its chairman, in a plan of the commune Hưng Chính. */
function fromSignature({ signatures, locality }: IssuerSource): Issuers | null {
  const bodies = signatures.filter(({ body }) => isBody(body) && organIn(body)?.hasPlace !== false);
  if (bodies.length === 0) return null;
  return {
    names: bodies.map(({ body }) => withLocality(properName(body), locality)),
    spans: bodies.map(({ span }) => span),
    rule: 'issuer-from-signature',
  };
}

/** "Ủy ban nhân dân", "Ủy ban nhân dân xã" → "Ủy ban nhân dân xã Hưng Chính": a committee of the plan's locality. */
function withLocality(name: string, locality: Locality | null): string {
  if (!locality) return name;
  const level = levelWordsIn(`${name} `).at(-1);
  if (level && level.end > name.length) return level.word === locality.word ? `${name} ${locality.name}` : name;
  const head = issuerHead(name);
  const isBare = head !== null && head.length === name.length && COMMITTEES.has(fold(head.head));
  return isBare ? `${name} ${locality.word} ${locality.name}` : name;
}
