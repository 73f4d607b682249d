import { addTo, groupBy } from '../../text/lists.js';
import type { Known } from './match.js';
import type { Subject, Subjects } from './subjects.js';

/**
 * Entries of the same words: found by their words alone, whatever their number. Of several with one title those with
 * the same body are paired first, then those with the same number, and the others in their order.
 */
export function twins(a: Subjects, b: Subjects, { ranks, pairs, takenB }: Known): [number, number][] {
  const found: [number, number][] = [];
  const right = byTitle(b, ranks.b, (j) => !takenB.has(j));
  for (const [title, ownA] of byTitle(a, ranks.a, (i) => !pairs.has(i))) {
    const ownB = right.get(title);
    if (!ownB) continue;
    const allowed = (i: number, j: number) => !ranks.forbidden?.has(`${i} ${j}`);
    if (ownA.length === 1 && ownB.length === 1) {
      if (allowed(ownA[0]!, ownB[0]!)) found.push([ownA[0]!, ownB[0]!]);
      continue;
    }
    const openA = new Set(ownA);
    const openB = new Set(ownB);
    const name = (index: number, side: 'a' | 'b') => ranks.names?.[side][index] ?? String(ranks[side][index]);
    const keys: ((index: number, side: 'a' | 'b') => string)[] = [
      (index, side) => `${name(index, side)}\n${bodyKey((side === 'a' ? a : b).list[index]!)}`,
      (index, side) => bodyKey((side === 'a' ? a : b).list[index]!),
      ...(ranks.names ? [name] : []),
      // A few with the same title are told apart by their similarity, which takes time if there are many.
      ...(ownA.length * ownB.length > MOST ? [() => ''] : []),
    ];
    for (const key of keys) {
      const queues = groupBy(openB, (j) => key(j, 'b'));
      for (const list of queues.values()) list.reverse();
      for (const i of openA) {
        const j = queues.get(key(i, 'a'))?.pop();
        if (j === undefined || !allowed(i, j)) continue;
        found.push([i, j]);
        openA.delete(i);
        openB.delete(j);
      }
    }
  }
  return found;
}

/** Up to this many pairs with one title are compared with each other. */
const MOST = 2500;

function byTitle({ list }: Subjects, ranks: readonly number[], isOpen: (index: number) => boolean) {
  const found = new Map<string, number[]>();
  const order = [...list.keys()].sort((x, y) => ranks[x]! - ranks[y]! || x - y);
  for (const index of order) {
    if (!isOpen(index)) continue;
    const key = list[index]!.title.map((token) => token.key).join(' ');
    if (key !== '') addTo(found, key, index);
  }
  return found;
}

function bodyKey(subject: Subject): string {
  return subject.body.map((token) => token.key).join(' ');
}
