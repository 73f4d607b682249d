import type { Overview } from '../../schema/diff-overview.js';
import type { Plan } from '../../schema/plan.js';
import { type Compared, round } from './part.js';

/**
 * How much of the content of an unpaired model's title and body must be found in the one that absorbed it: of each, and
 * of both.
 */
const EACH = 0.5;
const BOTH = 0.6;
/** With more models than this none is examined: no real plan has as many. */
const MOST = 300;

export interface Joined {
  readonly compared: Compared<number>;
  readonly joined: Overview['joined'];
}

/**
 * Models that were merged or split: an unpaired model whose content is in one that is paired with another. The one
 * model is then reported with all that it absorbed.
 */
export function withJoined(compared: Compared<number>, a: Plan, b: Plan): Joined {
  const { pairs, alignment } = compared;
  const found: { side: 'a' | 'b'; one: number; other: number; lone: number; similarity: number }[] = [];
  for (const side of ['a', 'b'] as const) {
    // Unpaired models of one side may be in a paired one of the other side.
    const loneSide = side === 'a' ? 'b' : 'a';
    const [holders, parts] = side === 'a' ? [a.models, b.models] : [b.models, a.models];
    if (Math.max(holders.length, parts.length) > MOST) continue;
    for (const { name } of pairs.lone[loneSide]) {
      const lone = parts.findIndex((model) => model.number === name);
      const best = alignment.matches
        .map((match) => {
          const held = side === 'a' ? alignment.table.held(match.a, lone) : alignment.table.held(lone, match.b);
          const title = side === 'a' ? held.title.ofB : held.title.ofA;
          const body = side === 'a' ? held.body.ofB : held.body.ofA;
          return { match, least: Math.min(title, body), similarity: (title + body) / 2 };
        })
        .filter(({ least, similarity }) => least >= EACH && similarity >= BOTH)
        .sort((x, y) => y.similarity - x.similarity)[0];
      if (!best) continue;
      const { match, similarity } = best;
      const [one, other] = side === 'a' ? [match.a, match.b] : [match.b, match.a];
      found.push({ side, one, other, lone, similarity });
    }
  }
  const joined = new Map<string, Overview['joined'][number]>();
  for (const { side, one, other, lone, similarity } of found) {
    const [holders, parts] = side === 'a' ? [a.models, b.models] : [b.models, a.models];
    const key = `${side} ${one}`;
    const first = pairs.matched.find((match) => match[side] === holders[one]!.number);
    const entry = joined.get(key) ?? {
      side,
      one: holders[one]!.number,
      title: holders[one]!.title,
      many: [{ name: parts[other]!.number, title: parts[other]!.title, similarity: round(first?.similarity ?? 0) }],
    };
    entry.many.push({ name: parts[lone]!.number, title: parts[lone]!.title, similarity: round(similarity) });
    joined.set(key, entry);
    const face = pairs.lone[side === 'a' ? 'b' : 'a'].find(({ name }) => name === parts[lone]!.number);
    if (face) face.within = [...(face.within ?? []), holders[one]!.number];
  }
  return { compared, joined: [...joined.values()] };
}
