import type { Field, Model } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { wordsOf } from '../../../text/words.js';

/** How the plan spells its words beside each other. */
export class Spelling {
  readonly #pairs = new Map<string, Map<string, number>>();

  constructor(models: readonly Model[]) {
    for (const { title, fields } of models) {
      this.#add(title);
      for (const field of Object.values(fields).flat() as Field[]) {
        for (const text of [field.text, ...field.items.map((item) => item.text)]) this.#add(text);
      }
    }
  }

  #add(text: string): void {
    const words = wordsOf(text);
    for (let i = 1; i < words.length; i++) {
      const pair = `${words[i - 1]!.text} ${words[i]!.text}`.toLowerCase();
      const spelled = this.#pairs.get(fold(pair)) ?? new Map<string, number>();
      this.#pairs.set(fold(pair), spelled.set(pair, (spelled.get(pair) ?? 0) + 1));
    }
  }

  /** Whether the plan spells two neighbouring words so twice at least, and more often than in any other way. */
  isUsual(left: string | undefined, right: string | undefined): boolean {
    if (left === undefined || right === undefined) return false;
    const pair = `${left} ${right}`.toLowerCase();
    const spelled = this.#pairs.get(fold(pair));
    const own = spelled?.get(pair) ?? 0;
    return own >= 2 && [...spelled!.values()].every((count) => count <= own);
  }
}
