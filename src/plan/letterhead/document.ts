import { extent, type Span, slice } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import type { Line } from '../../join/line.js';
import type { Parts } from '../../outline/parts.js';
import type { DocumentHead, Match, Position, Section } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { type Context, positionOf, withRaw, wordsOf } from '../context.js';
import { placed, rawsOf } from '../match.js';
import type { Tail } from '../signature/tail.js';
import { declaredModels } from './declared-models.js';
import { readHead } from './head.js';
import { issuersOf } from './issuer/issuer.js';
import { issuerLines } from './issuer/issuer-lines.js';
import { findLocality } from './locality/locality.js';
import { provinceFacts } from './locality/province.js';
import { findPeriod, isPast } from './period.js';

/** What `document` is read from. */
export interface Material {
  readonly parts: Parts;
  readonly title: Span | null;
  readonly tail: Tail;
  readonly closing: readonly Line[];
  readonly sections: readonly Section[];
}

/** Builds `document` of the plan, but for its basis; what was inferred is listed in `inferred`. */
export function buildDocument({ parts, title, tail, closing, sections }: Material, context: Context): DocumentHead {
  const head = readHead(parts);
  const preamble = [...(parts.decision?.text ?? []), ...parts.preamble].map((line) => line.numbered);
  const locality = findLocality({ head, title, preamble, signatures: tail.signatures }, context);
  // In a scan, place and locality with the same letters are one name, which is read once.
  const place = head.place && context.read(head.place);
  const isOwnPlace = place?.certainty !== undefined && fold(head.place!.text) === fold(locality?.printed ?? '');
  const placeName = place && (isOwnPlace ? locality!.name : place.text);
  const issuers = issuersOf({ head, title, preamble, signatures: tail.signatures, locality, context });
  const letterhead = head.cited ? [...head.lines, head.cited.words] : head.lines;
  const models = declaredModels(sections, title, preamble, context);
  const closingSpans = closing.map((line) => line.numbered);
  const stated = findPeriod(sections, title?.text ?? null);
  const period = stated && isPast(stated, head.date) ? undefined : stated;
  const periodWords = period?.period
    ? slice(period.part ? wordsOf(period.part, context) : title!, period.start, period.end)
    : null;
  const values: readonly Value[] = [
    ['kind', [head.kind], [head.spans.kind]],
    ['number', [head.number], [head.spans.number]],
    ['symbol', [head.symbol], [head.spans.symbol]],
    ['date', [null], [head.spans.date]],
    ['place', [placeName], [head.place]],
    ['issuer', issuers.names, issuers.spans],
    ['title', [title && context.read(title).text], [title]],
    ['locality', [locality?.name ?? null], [locality?.span]],
    ['period', [null], [periodWords]],
    ['declaredModelCount', [null], [models?.words]],
    ['recipients', readAll(tail.recipients, context), tail.recipients],
    ['letterhead', readAll(letterhead, context), letterhead],
    ['signatureNotes', readAll(tail.notes, context), tail.notes],
    ['preamble', readAll(preamble, context), preamble],
    ['closing', readAll(closingSpans, context), closingSpans],
  ];
  const { positions, matches } = placedLists(values, context);
  // "KE HOACH" gets the vocabulary's spelling
  const kindRaw = matches.kind?.[0] === null ? { kindRaw: printedText(head.spans.kind!) } : {};
  if (matches.kind?.[0] === null) matches.kind = ['restored'];
  const { words: provinceWords, ...facts } =
    (locality && provinceFacts(locality, [...issuerLines(head), ...(title ? [title] : []), ...preamble.slice(-1)])) ||
    {};
  const placeOf = (span: Span | undefined) => (span ? [positionOf(span, context)].flatMap((one) => one ?? []) : []);
  const isSpelledOut = issuers.names.some((_, i) => positions.issuer?.[i] && !matches.issuer?.[i]);
  const inferred = [
    ...concluded('issuer', issuers.rule ?? (isSpelledOut ? 'issuer-spelled-out' : null), positions.issuer),
    ...concluded('place', matches.place?.[0] === null ? 'place-from-locality' : null, positions.place),
    ...concluded('locality', locality?.rule, positions.locality),
    ...concluded('period', periodWords && !period?.part ? 'period-from-title' : null, positions.period),
    ...concluded('locality.province', facts.province && 'province-named-alone', placeOf(provinceWords)),
    ...concluded('locality.successor', facts.successor && 'province-put-together', positions.locality),
  ];
  return {
    kind: head.kind,
    ...rawsOf({ kind: head.spans.kind }, context),
    ...kindRaw,
    number: head.number,
    symbol: head.symbol,
    date: head.date,
    place: placeName,
    ...rawsOf({ place: head.place }, context),
    issuer: [...issuers.names],
    ...rawList('issuer', issuers.spans, context),
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    locality: locality && {
      name: locality.name,
      ...rawsOf({ name: locality.span }, context),
      level: locality.level,
      ...facts,
    },
    period: period?.period ?? null,
    declaredModelCount: models?.count ?? null,
    basis: [],
    signers: tail.signers,
    ...(tail.signersRaw ? { signersRaw: tail.signersRaw } : {}),
    ...(tail.notes.length > 0 ? { signatureNotes: readAll(tail.notes, context) } : {}),
    ...list('recipients', tail.recipients, context),
    ...list('letterhead', letterhead, context),
    ...list('preamble', preamble, context),
    ...list('closing', closingSpans, context),
    inferred,
    positions,
    matches,
  };
}

/** A key inferred by a rule, with the words it follows from. */
function concluded(
  key: string,
  rule: string | null | undefined,
  places: readonly Position[] = [],
): NonNullable<DocumentHead['inferred']> {
  return rule ? [{ key, rule, ...(places[0] ? { position: places[0] } : {}) }] : [];
}

function list<Key extends string>(key: Key, spans: readonly Span[], context: Context): Record<Key, string[]> {
  return { [key]: readAll(spans, context), ...rawList(key, spans, context) } as Record<Key, string[]>;
}

function readAll(spans: readonly Span[], context: Context): string[] {
  return spans.map((span) => context.read(span).text);
}

/** The source's own words of a list, where one of its entries was restored. */
function rawList(key: string, spans: readonly Span[], context: Context): Record<string, string[]> {
  const isRestored = spans.some((span) => context.read(span).raw !== undefined);
  return isRestored ? { [`${key}Raw`]: spans.map(printedText) } : {};
}

/**
 * A key of the document with its entries, null for a value that is not words (a date, a count), and what each is read
 * from.
 */
type Value = readonly [key: string, entries: readonly (string | null)[], spans: readonly (Span | null | undefined)[]];

function placedLists(
  values: readonly Value[],
  context: Context,
): { positions: Record<string, Position[]>; matches: Record<string, (Match | null)[]> } {
  const positions: Record<string, Position[]> = {};
  const matches: Record<string, (Match | null)[]> = {};
  for (const [key, entries, spans] of values) {
    const found = spans.flatMap((span, i) => (span && extent(span) ? [placed(entries[i] ?? '', span, context)] : []));
    if (found.length === 0) continue;
    positions[key] = found.map(({ position }) => position!);
    if (entries[0] !== null) matches[key] = found.map(({ match }) => match ?? null);
  }
  return { positions, matches };
}
