import type { Overview } from '../../schema/diff-overview.js';
import type { Model, Plan } from '../../schema/plan.js';
import type { Names } from '../changes/bodies/bodies.js';
import { type Body, bodiesOf, identityOf } from '../changes/bodies/bodies.js';
import type { Bare } from '../result/folding.js';

/** A body whose share of models differs by no more than this is not reported. */
const LEAST = 3;
const MOST = 12;

/**
 * In how many of the paired models each body has a part, where that differs most, and which body of the other plan is
 * in its place: of those that the same models have there and not here, the one that most of them have.
 */
export function bodySums(diff: Bare, { a, b, names }: Seen): Overview['bodies'] {
  if (diff.models.matched.length === 0) return [];
  const models = (list: readonly Model[]) => new Map(list.map((model) => [model.number, model]));
  const [left, right] = [models(a.models), models(b.models)];
  const pairs = diff.models.matched.map((match) => ({
    a: bodiesByName(bodiesOf(left.get(match.a)?.responsibilities ?? [], names.a)),
    b: bodiesByName(bodiesOf(right.get(match.b)?.responsibilities ?? [], names.b)),
  }));
  const sums = new Map<string, Sum>();
  for (const pair of pairs) {
    for (const side of ['a', 'b'] as const) {
      for (const [key, body] of pair[side]) {
        if (body.generic) continue;
        const sum = sums.get(key) ?? { unit: {}, own: true, a: 0, b: 0 };
        sum.unit[side] ??= body.unit;
        sum.own &&= body.own;
        sum[side]++;
        sums.set(key, sum);
      }
    }
  }
  return [...sums]
    .filter(([key, sum]) => Math.abs(sum.a - sum.b) >= LEAST && (!sum.own || key.endsWith(OWN)))
    .sort(([x, one], [y, other]) => Math.abs(other.a - other.b) - Math.abs(one.a - one.b) || (x < y ? -1 : 1))
    .slice(0, MOST)
    .map(([key, sum]) => ({
      name: [...new Set([sum.unit.a ?? [], sum.unit.b ?? []].flat())].slice(0, key.endsWith(OWN) ? 2 : 1).join(' = '),
      a: sum.a,
      b: sum.b,
      instead: insteadOf(key, sum.a > sum.b ? 'a' : 'b', pairs),
    }));
}

type Pair = Record<'a' | 'b', Map<string, Body>>;

interface Sum {
  readonly unit: { a?: string; b?: string };
  /** Whether it is at its plan's own level wherever it is named. */
  own: boolean;
  a: number;
  b: number;
}

/** Suffix of the key of bodies at each plan's own level, which correspond: "Công an xã" here, "Công an tỉnh" there. */
const OWN = '|own';

/** Each body by its name, and those at their plan's own level by their work too. */
function bodiesByName(bodies: readonly Body[]): Map<string, Body> {
  return new Map(
    bodies.flatMap((body) => {
      const named = [identityOf(body), body] as const;
      return body.own && body.work !== '' ? [named, [body.work + OWN, body] as const] : [named];
    }),
  );
}

/** Roles that carry work out, and roles that only back it: a guide is no counterpart of a lead. */
const acts = ({ roles }: Body) => roles[0] !== 'support' && roles[0] !== 'guide';

function insteadOf(key: string, side: 'a' | 'b', pairs: readonly Pair[]): Overview['bodies'][number]['instead'] {
  const there = side === 'a' ? 'b' : 'a';
  const counts = new Map<string, { name: string; count: number }>();
  for (const pair of pairs) {
    const own = pair[side].get(key);
    if (!own || pair[there].has(key)) continue;
    for (const [other, body] of pair[there]) {
      const here = pair[side].get(other);
      if ((here && acts(here) === acts(own)) || body.generic || acts(body) !== acts(own)) continue;
      // The same body under its other key.
      if (other.endsWith(OWN) !== key.endsWith(OWN) && body.own) continue;
      const count = counts.get(other) ?? { name: body.unit, count: 0 };
      count.count++;
      counts.set(other, count);
    }
  }
  return [...counts.values()].filter(({ count }) => count >= LEAST).sort((x, y) => y.count - x.count)[0] ?? null;
}

/** What the overview needs apart from the changes. */
export interface Seen {
  readonly a: Plan;
  readonly b: Plan;
  readonly names: Names;
  readonly joined: Overview['joined'];
  readonly folded: number;
}
