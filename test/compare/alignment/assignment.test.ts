import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../../src/compare/alignment/assignment.js';

/** The greatest sum of any one-to-one pairing, by trying all of them. */
function bruteForce(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const free = rest.filter((edge) => edge.a !== first.a && edge.b !== first.b);
  return Math.max(bruteForce(rest), first.weight + bruteForce(free));
}

const sum = (edges: readonly Edge[]) => edges.reduce((total, edge) => total + edge.weight, 0);

const edgesOf = fc.uniqueArray(fc.record({ a: fc.nat(4), b: fc.nat(5), weight: fc.integer({ min: 1, max: 100 }) }), {
  selector: ({ a, b }) => `${a} ${b}`,
  maxLength: 14,
});

describe('the assignment', () => {
  it('is the best of all, as trying all of them finds', () => {
    fc.assert(
      fc.property(edgesOf, (edges) => {
        const pairs = assign(edges);
        expect(sum(pairs)).toBe(bruteForce(edges));
        expect(new Set(pairs.map((pair) => pair.a)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.b)).size).toBe(pairs.length);
        for (const pair of pairs) expect(edges).toContainEqual(pair);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('is worth the same from the other side', () => {
    fc.assert(
      fc.property(edgesOf, (edges) => {
        const turned = edges.map(({ a, b, weight }) => ({ a: b, b: a, weight }));
        expect(sum(assign(turned))).toBe(sum(assign(edges)));
      }),
      { seed: 6 },
    );
  });

  it('is not greedy: the heaviest edge may have to go', () => {
    const edges = [
      { a: 0, b: 0, weight: 10 },
      { a: 0, b: 1, weight: 9 },
      { a: 1, b: 0, weight: 9 },
    ];
    expect(assign(edges)).toEqual([edges[1], edges[2]]);
  });

  it('pairs nothing where nothing may be paired', () => {
    expect(assign([])).toEqual([]);
  });

  it('solves 400 by 400', () => {
    const edges = Array.from({ length: 400 * 400 }, (_, at) => {
      const [a, b] = [Math.floor(at / 400), at % 400];
      return { a, b, weight: 1 + ((a * 7919 + b * 104_729) % 997) };
    });
    expect(assign(edges)).toHaveLength(400);
  });
});
