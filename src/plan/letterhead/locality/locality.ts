import { join, type Span } from '../../../characters/span/span.js';
import { provinceToday } from '../../../lexicon/provinces.js';
import type { LocalityLevel } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { firstWordOf } from '../../../text/words.js';
import { CITY_WORD } from '../../../vocabulary/document/letterhead.js';
import type { Context } from '../../context.js';
import type { Signature } from '../../signature/signers.js';
import type { Head } from '../head.js';
import { isSureBody } from '../issuer/body-line.js';
import { issuerLines } from '../issuer/issuer-lines.js';
import { issuingClause } from '../issuer/issuing-clause.js';
import { type LevelWord, levelWordsIn } from '../issuer/level-words.js';
import { type FoundLocality, findLocalities, isCentralCity, nameCase } from './localities.js';

export interface Locality {
  readonly name: string;
  readonly level: LocalityLevel;
  /** The word for its level: "thị xã", "phường". */
  readonly word: string;
  /** The name's letters, as the source has them. */
  readonly printed: string;
  /** Where the name occurs in the given form. */
  readonly span: Span;
  /** The rule it follows from; null if the letterhead prints it. */
  readonly rule: string | null;
}

export interface LocalitySource {
  readonly head: Head;
  readonly title: Span | null;
  readonly preamble: readonly Span[];
  readonly signatures: readonly Signature[];
}

/**
 * What a plan is about and whose it is: values inferred from several places in the document. The letterhead counts
 * most, then the title, the sentence that issues the plan, the signature, and the place where the level alone is named.
 */
export function findLocality({ head, title, preamble, signatures }: LocalitySource, context: Context): Locality | null {
  const issuing = preamble[preamble.length - 1];
  const issuingPart = issuing ? issuingClause(issuing) : null;
  const own = issuerLines(head);
  const signed = signatures.map(({ span }) => span);
  const inHead = findLocalities(join(own, '\n'));
  const inTitle = title ? localityOfTitle(title) : null;
  const inIssue = issuingPart ? findLocalities(issuingPart) : [];
  // "CÔNG AN HUYỆN HƯNG NGUYÊN" / "CÔNG AN XÃ", "TỈNH ĐOÀN NGHỆ AN" / "HUYỆN ĐOÀN": the locality that is named is the
  // superior body's; not in "ĐẢNG BỘ TỈNH NGHỆ AN" / "TỈNH ỦY".
  const lowest = own.slice(own.findLastIndex(({ text }) => isSureBody(text)));
  const alone = levelAlone(lowest.at(-1));
  const isOwn = alone === undefined || inHead.some(({ word }) => firstWordOf(word) === firstWordOf(alone.word));
  const found: readonly (readonly [string | null, FoundLocality | null | undefined])[] = [
    [null, isOwn ? ownOf(inHead) : null],
    ['locality-from-headline', head.cited?.issuer && ownOf(findLocalities(head.cited.issuer))],
    ['locality-from-title', inTitle],
    ['locality-from-preamble', inIssue.at(-1)],
    ['locality-from-signature', signed.flatMap(findLocalities).at(-1)],
    ['locality-from-place', ofPlace(head.place, [...lowest, ...signed, issuingPart], preamble)],
  ];
  const [rule, best] = found.find(([, one]) => one) ?? [null, null];
  if (!best) return null;
  const printed = best.name.text;
  // All capitals hide where the name's own capitals are: the title or the place may show them.
  const others = [inTitle, ...inIssue, head.place ? { name: head.place, level: best.level } : null];
  const named = others.filter((one) => one !== null);
  // A scan damages capitals more, and differently each time: "XA TAN HO!" of "x4 Tan Hdi".
  const sameName =
    named.find((one) => fold(one.name.text) === fold(printed)) ??
    named.find((one) => one.level === best.level && readAlike(one.name, best.name, context));
  const name = sameName || best;
  return {
    name: nameCase(context.read(name.name).text).replaceAll('\n', ' '),
    level: best.level,
    word: best.word,
    printed,
    span: name.name,
    rule,
  };
}

/** The level that a line ends with, whose name is still to come: "TM. ỦY BAN NHÂN DÂN XÃ", "HUYỆN ĐOÀN". */
function levelAlone(line: Span | null | undefined): LevelWord | undefined {
  const level = line ? levelWordsIn(`${line.text} `).at(-1) : undefined;
  return level && level.end > line!.text.length ? level : undefined;
}

/**
 * "TM. ỦY BAN NHÂN DÂN XÃ", "UBND xã ban hành Kế hoạch" in a plan of "Hưng Chính, ngày …". The place may also be the town
 * that a district or a province has its seat in, or the province of a ward: of those, only a name that is known counts.
 */
function ofPlace(
  place: Span | null,
  lines: readonly (Span | null | undefined)[],
  preamble: readonly Span[],
): FoundLocality | null {
  const alone = lines.map(levelAlone).find((level) => level !== undefined);
  if (!place || !alone) return null;
  const { word } = alone;
  const isCentral = isCentralCity(word, place.text);
  const isProvince = provinceToday(place.text) !== null;
  const isNamed = ({ word: other, name }: FoundLocality) => other === word && fold(name.text) === fold(place.text);
  const level = isCentral ? 'province' : alone.level;
  const isOwn = {
    province: isProvince && (isCentral || !isCentralCity(CITY_WORD, place.text)),
    district: word === CITY_WORD || preamble.flatMap(findLocalities).some(isNamed),
    commune: !isProvince,
  };
  return isOwn[level] ? { word, level, name: place, line: 0 } : null;
}

/** Whether two spans of a scan are restored to the same letters, but for one. */
function readAlike(one: Span, other: Span, context: Context): boolean {
  const [a, b] = [context.read(one), context.read(other)];
  return a.certainty !== undefined && b.certainty !== undefined && boundedDistance(fold(a.text), fold(b.text), 1) <= 1;
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
