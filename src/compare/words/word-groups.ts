import type { Plan } from '../../schema/plan.js';
import { countUp, groupBy } from '../../text/lists.js';
import { DAY, MONTH, QUARTER, YEAR } from '../../vocabulary/time/time-words.js';
import { LIGHT_WORDS } from '../../vocabulary/words/function-words.js';

import { textsOf } from '../view/plan-texts.js';
import type { Token } from './token.js';
import { tokenKey } from './token-key.js';

/** For each word of a text whether it belongs together with the next one. */
export type WordGroups = (text: string, tokens: readonly Token[]) => readonly boolean[];

/** Two words that are together at least as often as this share of the rarer one are a compound. */
const COMPOUND = 0.6;
/** A compound is seen at least this often, and has no more words than this. */
const LEAST_SEEN = 3;
const MOST_WORDS = 4;

const TIME_WORDS = new Set([...DAY, ...MONTH, ...QUARTER, ...YEAR].map(tokenKey));
const LIGHT = new Set(LIGHT_WORDS.filter((word) => !word.includes(' ')).map(tokenKey));
// "13/03/2024", "50.000", "06/QĐ-TTg", "Cao-Ngọc": what is written without a space
const JOINT = /^[^\s;:!?()]+$/u;
// "I" of "quý I", "2024"
const COUNT = /^(?:\d+|[ivx]+)$/u;

/**
 * What a person would not split: numbers, dates and numbers of documents; the names of bodies that have a part in the
 * plan; and compounds, known by how often their syllables are together in the plan.
 */
export function wordGroupsOf(plan: Plan, read: (text: string) => readonly Token[]): WordGroups {
  const names = nameTable(plan, read);
  const isCompound = compounds(plan, read);
  return (text, tokens) => {
    const joined = tokens.slice(1).map((next, index) => {
      const token = tokens[index]!;
      const gap = text.slice(token.end, next.start);
      if (gap === '' || JOINT.test(gap)) return true;
      return TIME_WORDS.has(token.key) && COUNT.test(next.key) && gap.trim() === '';
    });
    for (let at = 0; at < tokens.length; at++) {
      const to = nameEnd(tokens, at, names);
      for (let i = at; i < to - 1; i++) joined[i] = true;
    }
    let run = 1;
    for (const [index, token] of tokens.slice(0, -1).entries()) {
      const next = tokens[index + 1]!;
      const blank = text.slice(token.end, next.start).trim() === '';
      const together = blank && run < MOST_WORDS && isCompound(token.key, next.key);
      run = together ? run + 1 : 1;
      if (together) joined[index] = true;
    }
    return joined;
  };
}

/** The names of bodies as lists of words, by their first word. */
function nameTable(plan: Plan, read: (text: string) => readonly Token[]): Map<string, string[][]> {
  const units = new Set([
    ...plan.units.map((unit) => unit.name),
    ...plan.models.flatMap((model) => model.responsibilities.map((one) => one.unit)),
  ]);
  const names = Array.from(units, (unit) => read(unit).map((token) => token.key));
  return groupBy(
    names.filter(({ length }) => length > 1),
    ([first]) => first!,
  );
}

function nameEnd(tokens: readonly Token[], at: number, names: ReadonlyMap<string, readonly string[][]>): number {
  let end = at;
  for (const words of names.get(tokens[at]!.key) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.key === word)) end = Math.max(end, at + words.length);
  }
  return end;
}

function compounds(plan: Plan, read: (text: string) => readonly Token[]) {
  const single = new Map<string, number>();
  const double = new Map<string, number>();
  for (const text of textsOf(plan)) {
    const tokens = read(text);
    for (const [index, token] of tokens.entries()) {
      countUp(single, token.key);
      const next = tokens[index + 1];
      if (next) countUp(double, `${token.key} ${next.key}`);
    }
  }
  return (one: string, other: string): boolean => {
    if (LIGHT.has(one) || LIGHT.has(other)) return false;
    const seen = double.get(`${one} ${other}`) ?? 0;
    return seen >= LEAST_SEEN && seen >= COMPOUND * Math.min(single.get(one) ?? 1, single.get(other) ?? 1);
  };
}
