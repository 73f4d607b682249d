import type { Match, Plan, Position } from '../schema/plan.js';

/** A value of a plan that comes from words, with what the plan says of these. */
export interface Stated {
  /** Where in the plan it is: "/models/3/deadlines/0/condition". */
  readonly path: string;
  readonly value: string;
  /** The source's own words, where the value is a restored reading of them. */
  readonly raw: string | undefined;
  readonly places: readonly Position[];
  readonly match: Match | null | undefined;
}

/** The value that `position` and `match` are about, the first key that an entry has. */
const OWN = ['unit', 'name', 'text', 'raw', 'number', 'kind'];
/** Values beside it that are words as well. */
const BESIDE = [
  'title',
  'label',
  'description',
  'condition',
  'recurrence',
  'due',
  'onBehalfOf',
  'ownOffice',
  'rank',
  'note',
  'lead',
  'coordination',
  'support',
  'deadline',
  'platform',
  'abbr',
  'expansion',
];
/** Entries whose `position` covers everything in them; their text has positions of its own. */
const WHOLE = /^\/(?:sections|tasks)\/\d+$|\/fields\/(?:other\/)?\w+$/;
/** Entries whose values are words of others. */
const NAMING = /\/(?:diagnostics|roles|doubtful|inferred|positions|matches|certainty)(?:\/|$)/;

type Entry = Record<string, unknown> & {
  position?: Position;
  match?: Match;
  positions?: Record<string, Position>;
  matches?: Record<string, Match>;
};

/** Every value of a plan that comes from words, in its order. */
export function* statedIn(plan: Plan): Generator<Stated> {
  yield* statedHead(plan.document);
  const { document, ...rest } = plan;
  const signers = document.signers.map((signer, i) => {
    const { name, title, onBehalfOf } = document.signersRaw?.[i] ?? {};
    return { ...signer, nameRaw: name, titleRaw: title ?? undefined, onBehalfOfRaw: onBehalfOf ?? undefined };
  });
  yield* walk({ signers, basis: document.basis }, '/document');
  yield* walk(rest, '');
}

function* walk(value: unknown, path: string): Generator<Stated> {
  if (typeof value !== 'object' || value === null || NAMING.test(path)) return;
  if (!Array.isArray(value) && /\/\w+\/(?:\d+|\w+)$/.test(path)) yield* statedOf(value as Entry, path);
  for (const [key, one] of Object.entries(value)) yield* walk(one, `${path}/${key}`);
}

function* statedOf(entry: Entry, path: string): Generator<Stated> {
  // A row keeps the source's own words of all its cells in one list: those of one cell are not known.
  const isRow = Array.isArray(entry['raw']);
  const rawOf = (key: string) => (isRow ? '' : (entry[`${key}Raw`] as string | undefined));
  const isWhole = WHOLE.test(path);
  const own = OWN.find((key) => typeof entry[key] === 'string');
  if (own && !isWhole && typeof entry['column'] === 'undefined' && !/\/annexes\/\d+$/.test(path)) {
    const raw = (own === 'raw' ? entry['rawSource'] : (entry['raw'] ?? rawOf(own))) as string | undefined;
    yield {
      path: `${path}/${own}`,
      value: entry[own] as string,
      raw,
      places: entry.position ? [entry.position] : [],
      match: entry.match,
    };
  }
  if (isWhole && typeof entry['text'] === 'string' && entry['text'] !== '') {
    const places = (entry['textPositions'] ?? []) as Position[];
    const raw = entry['raw'] as string | undefined;
    yield { path: `${path}/text`, value: entry['text'], raw, places, match: entry.matches?.['text'] };
  }
  for (const key of BESIDE) {
    const value = entry[key];
    if (typeof value !== 'string' || value === '') continue;
    const place = entry.positions?.[key] ?? (entry[`${key}Position`] as Position | undefined);
    yield { path: `${path}/${key}`, value, raw: rawOf(key), places: place ? [place] : [], match: entry.matches?.[key] };
  }
  const targets = (entry['targets'] ?? []) as string[];
  for (const [i, value] of targets.entries()) {
    const place = (entry['targetPositions'] as Position[] | undefined)?.[i];
    const raw = (entry['targetsRaw'] as string[] | undefined)?.[i];
    const match = (entry['targetMatches'] as Match[] | undefined)?.[i];
    yield { path: `${path}/targets/${i}`, value, raw, places: place ? [place] : [], match };
  }
}

function* statedHead({ positions = {}, matches = {}, ...document }: Plan['document']): Generator<Stated> {
  const values = { ...document, locality: document.locality?.name ?? null, localityRaw: document.locality?.nameRaw };
  for (const [key, value] of Object.entries(values)) {
    if (/Raw$|^(?:date|basis|signers|inferred|period|declaredModelCount)$/.test(key) || value == null) continue;
    const raws = [(values as Record<string, unknown>)[`${key}Raw`] ?? []].flat() as string[];
    for (const [i, one] of ([value].flat() as string[]).entries()) {
      const place = positions[key]?.[i];
      yield {
        path: `/document/${key}/${i}`,
        value: one,
        raw: raws[i],
        places: place ? [place] : [],
        match: matches[key]?.[i],
      };
    }
  }
}
