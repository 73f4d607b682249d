import type { Span } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import type { Line } from '../../join/line.js';
import type { Parts } from '../../outline/parts.js';
import type { DocumentHead, Position, Section } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { type Context, positionOf, withRaw } from '../context.js';
import type { Tail } from '../signature/tail.js';
import { declaredModels } from './declared-models.js';
import { readHead } from './head.js';
import { issuersOf } from './issuer.js';
import { issuerLines } from './issuer-lines.js';
import { findLocality } from './locality.js';
import { readPeriod } from './period.js';
import { provinceFacts } from './province.js';

/** What `document` is read from. */
export interface Material {
  readonly parts: Parts;
  readonly title: Span | null;
  readonly tail: Tail;
  readonly closing: readonly Line[];
  readonly sections: readonly Section[];
}

/** Builds `document` of the plan, but for its basis; what was concluded is listed in `inferred`. */
export function buildDocument({ parts, title, tail, closing, sections }: Material, context: Context): DocumentHead {
  const head = readHead(parts);
  const preamble = [...(parts.decision?.text ?? []), ...parts.preamble].map((line) => line.numbered);
  const locality = findLocality(head, title, preamble, context);
  // A scan's place and locality of the same letters are one name, which is read once.
  const place = head.place && context.read(head.place);
  const isOwnPlace = place?.certainty !== undefined && fold(head.place!.text) === fold(locality?.printed ?? '');
  const issuers = issuersOf({ head, title, preamble, signatures: tail.signatures, locality, context });
  const models = declaredModels(sections, title, preamble, context);
  const closingSpans = closing.map((line) => line.numbered);
  const positions = positionsOf(
    {
      kind: head.spans.kind ? [head.spans.kind] : [],
      number: head.spans.number ? [head.spans.number] : [],
      symbol: head.spans.symbol ? [head.spans.symbol] : [],
      date: head.spans.date ? [head.spans.date] : [],
      place: head.place ? [head.place] : [],
      issuer: issuers.spans,
      title: title ? [title] : [],
      locality: locality ? [locality.span] : [],
      recipients: tail.recipients,
      letterhead: head.lines,
      preamble,
      closing: closingSpans,
    },
    context,
  );
  if (models?.position) positions.declaredModelCount = [models.position];
  const inferred = [
    ...concluded('issuer', issuers.rule, positions.issuer),
    ...concluded('locality', locality?.rule, positions.locality),
  ];
  return {
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    date: head.date,
    place: place && (isOwnPlace ? locality!.name : place.text),
    issuer: [...issuers.names],
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    locality: locality && {
      name: locality.name,
      level: locality.level,
      ...provinceFacts(locality, [...issuerLines(head), ...(title ? [title] : []), ...preamble.slice(-1)]),
    },
    period: readPeriod(sections, title?.text ?? null),
    declaredModelCount: models?.count ?? null,
    basis: [],
    signers: tail.signers,
    ...(tail.signersRaw ? { signersRaw: tail.signersRaw } : {}),
    ...list('recipients', tail.recipients, context),
    ...list('letterhead', head.lines, context),
    ...list('preamble', preamble, context),
    ...list('closing', closingSpans, context),
    inferred,
    positions,
  };
}

/** A key that follows from a rule, with the words it follows from. */
function concluded(
  key: string,
  rule: string | null | undefined,
  places: readonly Position[] = [],
): NonNullable<DocumentHead['inferred']> {
  return rule ? [{ key, rule, ...(places[0] ? { position: places[0] } : {}) }] : [];
}

function list<Key extends string>(key: Key, spans: readonly Span[], context: Context): Record<Key, string[]> {
  const readings = spans.map((span) => context.read(span));
  const isRestored = readings.some((reading) => reading.raw !== undefined);
  return {
    [key]: readings.map((reading) => reading.text),
    ...(isRestored ? { [`${key}Raw`]: spans.map(printedText) } : {}),
  } as Record<Key, string[]>;
}

function positionsOf(values: Record<string, readonly Span[]>, context: Context): Record<string, Position[]> {
  const positions: Record<string, Position[]> = {};
  for (const [key, spans] of Object.entries(values)) {
    const found = spans.flatMap((span) => positionOf(span, context) ?? []);
    if (found.length > 0) positions[key] = found;
  }
  return positions;
}
