import { EN } from './en.js';
import { VI } from './vi.js';

/*
 * The library speaks English to the programs that use it. The command line tells its errors in the language of the
 * person, by this catalogue: templates in English and in Vietnamese, as in the message catalogues of gettext.
 */
interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly vi: string;
}

// "{what}"
const PLACE = /\{(\w+)\}/gu;
/** How deep what is put into a sentence is looked at: a file's kind, or why it is broken. */
const DEEPEST = 3;

const keys = Object.keys(EN) as (keyof typeof EN)[];
let wholes: ReadonlyMap<string, string> | null = null;
let templates: readonly Template[] | null = null;

/** What the library says in English, in Vietnamese; what the catalogue does not know stays as it is. */
export function inVietnamese(text: string, depth = 0): string {
  wholes ??= new Map(keys.map((key) => [EN[key], VI[key]]));
  const whole = wholes.get(text);
  if (whole !== undefined) return whole;
  if (depth > DEEPEST || text.length > 4000) return text;
  templates ??= keys.flatMap((key) => templateOf(EN[key], VI[key]));
  for (const { pattern, names, vi } of templates) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = new Map(names.map((name, at) => [name, inVietnamese(found[at + 1]!, depth + 1)]));
    return vi.replace(PLACE, (place, name: string) => values.get(name) ?? place);
  }
  return text;
}

function templateOf(english: string, vi: string): Template[] {
  const names = [...english.matchAll(PLACE)].map((found) => found[1]!);
  if (names.length === 0) return [];
  // A count is digits: "1 error, 2 notes" is no number of notes.
  const escaped = english
    .replace(/[.*+?^$()|[\]\\]/gu, '\\$&')
    .replace(PLACE, (_, name: string) => (name === 'n' ? '([\\d.,]+)' : '(.+?)'));
  return [{ pattern: new RegExp(`^${escaped}$`, 'u'), names, vi }];
}
