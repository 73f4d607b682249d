import { extract } from '../../src/extract.js';
import type { Grown } from './grow/plan.js';
import { Random } from './random.js';
import type { Style } from './styles/style.js';
import { type Value, valuesOf } from './values.js';

/** A value that did not come back, came back otherwise, or was never there. */
export interface Fault {
  readonly key: string;
  readonly at: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

export interface Outcome {
  /** Values expected and values found that nobody expected, by key. */
  readonly counts: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** Prints a grown plan in a style, reads it, and compares what comes back. */
export function roundtrip(grown: Grown, style: Style, seed: number): Outcome & { readonly text: string } {
  const text = style.print(grown.blocks, new Random(seed ^ 0x5eed));
  let found: Value[];
  try {
    found = valuesOf(extract(text, { file: style.file, positions: false, restore: 'never' }));
  } catch (error) {
    found = [{ key: 'refused', at: '', value: String(error) }];
  }
  const notes = (style.notes ?? []).map((value, i): Value => ({ key: 'unplaced', at: String(i), value }));
  return { ...compare([...grown.values, ...notes], found), text };
}

function compare(expected: readonly Value[], found: readonly Value[]): Outcome {
  const left = new Map(found.map((one) => [`${one.key} ${one.at}`, one]));
  const counts = new Map<string, number>();
  const faults: Fault[] = [];
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key, at, value } of expected) {
    const actual = left.get(`${key} ${at}`)?.value ?? null;
    left.delete(`${key} ${at}`);
    count(key);
    if (!isSame(value, actual)) faults.push({ key, at, expected: value, actual });
  }
  for (const { key, at, value } of left.values()) {
    count(key);
    faults.push({ key, at, expected: null, actual: value });
  }
  return { counts, faults };
}

/** The two spellings of a tone mark ("hoà", "hòa") are one, and capitals in the middle of a name ("Hội Nông dân"). */
const isSame = (a: string, b: string | null) => b !== null && a.normalize('NFC') === b.normalize('NFC');
