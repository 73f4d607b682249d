import type { Known } from './match.js';
import type { Subjects } from './subjects.js';

interface Found {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Title and body together must be this much alike, and more than any rival by the margin. */
const WHOLE = 0.5;
/** In a scan with doubtful words more pairs are alike by chance. */
const WHOLE_DAMAGED = 0.6;
const MARGIN = 0.05;
/** Models that follow a template share much of their bodies; if the title differs, nearly all must be the same. */
const BODY = 0.75;
/** If more than half of the title is the same too, this much of both is enough, in texts without doubtful words. */
const BOTH = 0.55;
/** A pair that no rival comes near to may be less alike: title and body were both reworded. */
const FAR = { whole: 0.4, body: 0.65, margin: 0.25 };
/** Entries with the same number in two versions count as one reworded entry if this much is alike. */
const SAME_PLACE = 0.12;
/** An entry of so few words may have been rewritten completely. */
const FEW_WORDS = 4;

const rest = ({ pairs, takenB }: Known, a: Subjects, b: Subjects): [number[], number[]] => [
  [...a.list.keys()].filter((i) => !pairs.has(i)),
  [...b.list.keys()].filter((j) => !takenB.has(j)),
];

/** Those left that are each other's best by title and body: a model whose title was reworded. */
export function mutualBest(known: Known, a: Subjects, b: Subjects): Found[] {
  const { table, ranks } = known;
  const isDoubtful = a.doubtful || b.doubtful;
  const whole = isDoubtful ? WHOLE_DAMAGED : WHOLE;
  const isLikely = (title: number, body: number) => body >= BODY || (!isDoubtful && Math.min(title, body) >= BOTH);
  const all = table
    .candidates(...rest(known, a, b))
    .filter(([i, j]) => !ranks.forbidden?.has(`${i} ${j}`))
    .map(([i, j]): Found => ({ a: i, b: j, similarity: table.whole(i, j) }));
  const likely = all
    .filter((one) => isLikely(table.get(one.a, one.b).title, table.body(one.a, one.b) ?? 0))
    .filter(({ similarity }) => similarity >= whole - MARGIN);
  const close = clearest(likely, MARGIN).filter(({ similarity }) => similarity >= whole);
  if (isDoubtful) return close;
  const taken = (side: 'a' | 'b') => new Set(close.map((one) => one[side]));
  const [takenA, takenB] = [taken('a'), taken('b')];
  const left = all.filter((one) => !takenA.has(one.a) && !takenB.has(one.b));
  const far = clearest(left, FAR.margin).filter(
    (one) => one.similarity >= FAR.whole && (table.body(one.a, one.b) ?? 0) >= FAR.body,
  );
  return [...close, ...far];
}

/** Those that are each other's best by the margin. */
function clearest(list: readonly Found[], margin: number): Found[] {
  const [bestA, bestB] = [best(list, 'a'), best(list, 'b')];
  const clear = (one: Found, { first, second }: Best) => first === one && one.similarity - second >= margin;
  return list.filter((one) => clear(one, bestA.get(one.a)!) && clear(one, bestB.get(one.b)!));
}

interface Best {
  first: Found;
  second: number;
}

function best(list: readonly Found[], side: 'a' | 'b'): Map<number, Best> {
  const found = new Map<number, Best>();
  for (const one of list) {
    const known = found.get(one[side]);
    if (!known) found.set(one[side], { first: one, second: 0 });
    else if (one.similarity > known.first.similarity) {
      found.set(one[side], { first: one, second: known.first.similarity });
    } else known.second = Math.max(known.second, one.similarity);
  }
  return found;
}

/** Those left that have the same number or path in two versions of one plan: the same entry, rewritten. */
export function samePlace(known: Known, a: Subjects, b: Subjects): Found[] {
  const { table, ranks } = known;
  if (!ranks.names) return [];
  const [left, right] = rest(known, a, b);
  const byName = new Map<string, number>();
  for (const j of right) if (!byName.has(ranks.names.b[j]!)) byName.set(ranks.names.b[j]!, j);
  const found: Found[] = [];
  for (const i of left) {
    const name = ranks.names.a[i]!;
    const j = byName.get(name);
    if (j === undefined || ranks.forbidden?.has(`${i} ${j}`)) continue;
    const similarity = table.whole(i, j);
    const short = Math.min(size(a, i), size(b, j)) <= FEW_WORDS;
    if (similarity < SAME_PLACE && !short) continue;
    byName.delete(name);
    found.push({ a: i, b: j, similarity });
  }
  return found;
}

const size = ({ list }: Subjects, index: number) => list[index]!.title.length + list[index]!.body.length;
