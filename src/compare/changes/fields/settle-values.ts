import type { Change, ValueChange } from '../../../schema/diff.js';
import { fold } from '../../../text/fold.js';
import { addTo } from '../../../text/lists.js';
import { wordsOf } from '../../../text/words.js';
import type { Compare } from '../context.js';

/** A value that differs, and the words of the plans that it was read from. */
export interface Value {
  readonly change: ValueChange;
  readonly words: readonly string[];
  /** The fields whose words it may have been read from. */
  readonly fields: readonly string[];
}

/**
 * Between versions the words come first: a value that changed because its words did is reported with them, in one
 * change. A value whose words are the same is a change of its own, unless one of the two was misread: then the
 * difference comes from a wrong letter.
 */
export function settleValues(words: readonly Change[], values: readonly Value[], { scanned }: Compare): Change[] {
  const at = new Map<Change, Value[]>();
  const alone: Change[] = [];
  const changed = new Map(words.map((change) => [change, changedWords(change)]));
  for (const value of values) {
    const own = wordSet(value.words);
    const likely = words.filter((change) => value.fields.includes(change.field) && change.summary !== 'moved');
    const best = likely
      .map((change) => ({ change, shared: [...changed.get(change)!].filter((word) => own.has(word)).length }))
      .sort((x, y) => y.shared - x.shared)[0];
    if (best) addTo(at, best.change, value);
    else alone.push(value.change);
  }
  const settled = words.map((change): Change => {
    const own = at.get(change);
    if (!own) return change;
    const [first, ...others] = own;
    const told = wordSet(first!.words);
    const isAll = [...changed.get(change)!].every((word) => told.has(word));
    if (others.length > 0 || !isAll) return { ...change, values: own.map((value) => value.change) };
    return { ...first!.change, ...(change.words ? { words: change.words } : {}) };
  });
  return scanned ? settled : [...alone, ...settled];
}

function changedWords({ words, a, b }: Change): Set<string> {
  if (!words) return wordSet([a ?? '', b ?? '']);
  return wordSet(words.filter(({ kind }) => kind !== 'same').flatMap((run) => [run.a ?? '', run.b ?? '']));
}

/** The words of some texts, without marks and case, numerals without leading zeros: the "5" of "15/5/2021" is "05". */
export function wordSet(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => wordsOf(text).map((word) => fold(word.text).replace(/^0+(?=\d)/u, ''))));
}
