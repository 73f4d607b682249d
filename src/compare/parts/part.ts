import type { Change, DocumentChange, PlanDiff } from '../../schema/diff.js';
import { type Alignment, align } from '../alignment/align.js';
import type { Match, Ranks } from '../alignment/match.js';
import type { Subjects } from '../alignment/subjects.js';
import type { Face } from './faces.js';
import { type Numbered, renumbered } from './numbering.js';

/** The models, tasks, sections or rows of two plans, and how they are compared. */
export interface Part<T, N> {
  readonly name: 'model' | 'task' | 'section' | 'row';
  readonly a: readonly T[];
  readonly b: readonly T[];
  readonly subjects: { readonly a: Subjects; readonly b: Subjects };
  readonly ranks: Ranks;
  readonly faceOf: (one: T) => Face<N>;
  readonly changesOf: (one: T, other: T) => Change[];
  /** For versions: the printed number of an entry, and its parent; null if they do not count. */
  readonly numberOf: ((one: T) => { readonly number: string; readonly parent: string | null }) | null;
}

/** A compared part: what the diff holds of it, and what else is known about it. */
export interface Compared<N> {
  readonly pairs: {
    matched: (Omit<PlanDiff['models']['matched'][number], 'a' | 'b'> & { a: N; b: N })[];
    onlyInA: N[];
    onlyInB: N[];
    lone: { a: Lone<N>[]; b: Lone<N>[] };
  };
  readonly alignment: Alignment;
  /** Numbers that moved on together. */
  readonly runs: readonly DocumentChange[];
}

type Lone<N> = Face<N> & {
  nearest?: { name: N; title: string; similarity: number } | null;
  within?: N[];
};

export interface PartOptions {
  readonly explain: boolean;
  /** For names of parents in A those that they are paired with in B: a number may be printed twice. */
  readonly parents: Map<string, Set<string>>;
  /** The names of all entries of B that may be parents. */
  readonly namesB: ReadonlySet<string>;
  /** Whether printed numbers may be misread. */
  readonly scanned: boolean;
}

/** With more unpaired entries than this the nearest ones are not searched for, as nobody would read them. */
const MOST_NEAREST = 400;

export function comparePart<T, N extends string | number>(
  part: Part<T, N>,
  { explain, parents, namesB, scanned }: PartOptions,
): Compared<N> {
  const { a, b, faceOf } = part;
  const alignment = align(part.subjects.a, part.subjects.b, part.ranks);
  const { matches, table } = alignment;
  const faces = { a: a.map(faceOf), b: b.map(faceOf) };
  if (part.numberOf)
    for (const match of matches) {
      const [one, other] = [String(faces.a[match.a]!.name), String(faces.b[match.b]!.name)];
      parents.set(one, (parents.get(one) ?? new Set()).add(other));
    }
  const numbering = renumbered(
    part.numberOf ? matches.map((match) => numbered(part, match, faces, { parents, namesB })) : [],
    part.name,
    scanned,
  );
  const matched = matches.map((match, index) => {
    const [x, y] = [faces.a[match.a]!, faces.b[match.b]!];
    return {
      a: x.name,
      b: y.name,
      similarity: round(match.similarity),
      ...(match.forced ? { forced: true as const } : {}),
      titles: { a: x.title, b: y.title },
      lines: { a: x.line, b: y.line },
      changes: [...(numbering.changes[index] ?? []), ...part.changesOf(a[match.a]!, b[match.b]!)],
      ...(explain ? { why: why(match, table) } : {}),
    };
  });
  const lone = (side: 'a' | 'b'): Lone<N>[] => {
    const paired = new Set(matches.map((match) => match[side]));
    const alone = faces[side].flatMap((face, index) => (paired.has(index) ? [] : [{ face, index }]));
    const others = faces[side === 'a' ? 'b' : 'a'];
    const isMany = alone.length > MOST_NEAREST || others.length > MOST_NEAREST;
    const likeness = (one: number, other: number) => (side === 'a' ? table.whole(one, other) : table.whole(other, one));
    return alone.map(({ face, index }): Lone<N> => {
      if (isMany) return face;
      let best: { at: number; similarity: number } | null = null;
      for (const at of others.keys()) {
        const similarity = likeness(index, at);
        if (!best || similarity > best.similarity) best = { at, similarity };
      }
      if (!best || (!explain && best.similarity < LEAST_NEAR)) return explain ? { ...face, nearest: null } : face;
      const { name, title } = others[best.at]!;
      return { ...face, nearest: { name, title, similarity: round(best.similarity) } };
    });
  };
  const [onlyA, onlyB] = [lone('a'), lone('b')];
  return {
    pairs: {
      matched,
      onlyInA: onlyA.map((face) => face.name),
      onlyInB: onlyB.map((face) => face.name),
      lone: { a: onlyA, b: onlyB },
    },
    alignment,
    runs: numbering.runs,
  };
}

/** Anything less similar than this is no near miss. */
const LEAST_NEAR = 0.3;

function numbered<T, N extends string | number>(
  { numberOf, a, b }: Part<T, N>,
  match: Match,
  faces: { readonly a: readonly Face<N>[]; readonly b: readonly Face<N>[] },
  { parents, namesB }: Pick<PartOptions, 'parents' | 'namesB'>,
): Numbered {
  const [one, other] = [numberOf!(a[match.a]!), numberOf!(b[match.b]!)];
  const paired = one.parent === null ? undefined : parents.get(one.parent);
  const isOfPair = paired ? paired.has(other.parent ?? '') : one.parent === other.parent;
  // The same path, although the parent's path changed.
  const isSamePath = one.parent === other.parent && !namesB.has(other.parent ?? '');
  return {
    a: String(faces.a[match.a]!.name),
    b: String(faces.b[match.b]!.name),
    numbers: { a: one.number, b: other.number },
    at: { a: match.a, b: match.b },
    adopted: !isOfPair && !isSamePath,
  };
}

function why(match: Match, table: Alignment['table']) {
  const support = match.support === null ? null : round(match.support);
  return { title: round(match.title), support, ...table.words(match.a, match.b) };
}

export function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
