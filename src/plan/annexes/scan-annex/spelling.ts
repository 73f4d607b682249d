import type { Field, Model } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { wordsOf } from '../../../text/words.js';

/** Whether a plan spells two neighbouring words so twice at least, and more often than in any other way. */
export type IsUsual = (left: string | undefined, right: string | undefined) => boolean;

/** How a plan spells its words beside each other. */
export function spellingOf(models: readonly Model[]): IsUsual {
  const counts = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { title, fields } of models) {
    const texts = (Object.values(fields).flat() as Field[]).flatMap(({ text, items }) => [
      text,
      ...items.map((item) => item.text),
    ]);
    for (const text of [title, ...texts]) {
      for (const [i, word] of wordsOf(text).slice(1).entries()) {
        const pair = `${wordsOf(text)[i]!.text} ${word.text}`.toLowerCase();
        const count = (counts.get(pair) ?? 0) + 1;
        counts.set(pair, count);
        most.set(fold(pair), Math.max(count, most.get(fold(pair)) ?? 0));
      }
    }
  }
  return (left, right) => {
    const pair = `${left} ${right}`.toLowerCase();
    const count = counts.get(pair) ?? 0;
    return count >= 2 && count === most.get(fold(pair));
  };
}
