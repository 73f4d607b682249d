import { boundedDistance, fold } from '../../text/fold.js';
import { wordsOf } from '../../text/words.js';
import type { Token } from './token.js';
import { tokenKey } from './token-key.js';

/** What stands for a phrase: the words of its main form. */
interface Entry {
  readonly wanted: readonly string[];
  /** The same with their marks. */
  readonly marked: readonly string[];
  readonly stands: readonly { readonly key: string; readonly folded: string }[];
  /** An abbreviation: read as one only where the text prints capitals. */
  readonly capitals: boolean;
}

/** Marks count; they do not; the words may have a letter confused besides, as in a bad scan. */
export type PhraseReading = 'marked' | 'folded' | 'fuzzy';

/** Phrases and the words that stand for them; the longest that fits at a place wins. */
export class PhraseTable {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #near = new Map<string, readonly string[]>();

  /** `stands` may be empty: the phrase is left out. Later entries override earlier ones of the same words. */
  add(phrase: string, stands: string, capitals = false): void {
    const marked = wordsOf(phrase).map((word) => tokenKey(word.text));
    const wanted = marked.map(fold);
    const first = wanted[0];
    const words = wordsOf(stands).map((word) => tokenKey(word.text));
    if (first === undefined) return;
    const entry = { wanted, marked, stands: words.map((key) => ({ key, folded: fold(key) })), capitals };
    const list = this.#byFirst.get(first) ?? [];
    const at = list.findIndex((one) => one.wanted.length <= wanted.length);
    list.splice(at < 0 ? list.length : at, 0, entry);
    this.#byFirst.set(first, list);
  }

  /** The tokens with each phrase replaced, as far as the reading finds it. */
  replace(text: string, tokens: readonly Token[], reading: PhraseReading = 'folded'): Token[] {
    const result: Token[] = [];
    for (let at = 0; at < tokens.length; ) {
      const entry = this.#find(text, tokens, at, reading);
      if (!entry) {
        result.push(tokens[at++]!);
        continue;
      }
      const place = { start: tokens[at]!.start, end: tokens[at + entry.wanted.length - 1]!.end };
      // "thủ tục hành chính (TTHC)" says it once.
      if (!entry.capitals || !endsWith(result, entry.stands)) {
        for (const word of entry.stands) result.push({ ...word, ...place });
      }
      at += entry.wanted.length;
    }
    return result;
  }

  /** The tokens with the words of each phrase marked as light. */
  lighten(text: string, tokens: readonly Token[]): Token[] {
    const result = [...tokens];
    for (let at = 0; at < tokens.length; ) {
      const entry = this.#find(text, tokens, at, 'folded');
      for (const to = at + (entry?.wanted.length ?? 1); at < to; at++) {
        if (entry) result[at] = { ...tokens[at]!, light: true };
      }
    }
    return result;
  }

  #find(text: string, tokens: readonly Token[], at: number, reading: PhraseReading): Entry | undefined {
    const { folded } = tokens[at]!;
    const firsts = reading === 'fuzzy' ? this.#nearest(folded) : [folded];
    for (const first of firsts) {
      for (const entry of this.#byFirst.get(first) ?? []) {
        if (fits(text, tokens, at, entry, reading)) return entry;
      }
    }
    return undefined;
  }

  #nearest(folded: string): readonly string[] {
    let near = this.#near.get(folded);
    if (!near) {
      near = [...this.#byFirst.keys()].filter((first) => isNear(folded, first));
      this.#near.set(folded, near);
    }
    return near;
  }
}

function endsWith(tokens: readonly Token[], words: Entry['stands']): boolean {
  const from = tokens.length - words.length;
  return from >= 0 && words.every((word, index) => tokens[from + index]!.folded === word.folded);
}

function fits(text: string, tokens: readonly Token[], at: number, entry: Entry, reading: PhraseReading): boolean {
  if (at + entry.wanted.length > tokens.length) return false;
  for (const [i, wanted] of entry.wanted.entries()) {
    const { key, folded } = tokens[at + i]!;
    if (reading === 'marked' && key !== entry.marked[i]) return false;
    if (folded !== wanted && !(reading === 'fuzzy' && isNear(folded, wanted))) return false;
  }
  if (!entry.capitals) return true;
  // "DVC" is an abbreviation, "dvc" may be anything; of "Cục CSGT" one word with two capitals is enough.
  const printed = text.slice(tokens[at]!.start, tokens[at + entry.wanted.length - 1]!.end);
  return /\p{Lu}\P{L}?[\p{Lu}\d]/u.test(printed);
}

function isNear(folded: string, wanted: string): boolean {
  if (folded === wanted) return true;
  if (folded[0] !== wanted[0] || wanted.length < 2) return false;
  return boundedDistance(folded, wanted, wanted.length <= 5 ? 1 : 2) <= (wanted.length <= 5 ? 1 : 2);
}
