import type { Reader } from './lexicon.js';
import { type Name, nameAt, separatorEnd } from './name.js';

/** Bodies in a row, and the first word behind them. */
export interface NameList {
  readonly names: readonly Name[];
  readonly to: number;
}

/** The bodies that are named from word `from` on: "Sở Y tế, các đơn vị liên quan và Công an tỉnh". */
export function listAt(r: Reader, from: number, end: number): NameList {
  const names: Name[] = [];
  let at = from;
  while (at < end) {
    const name = nameAt(r, at, end);
    if (!name || name.to <= at) break;
    names.push(name);
    const behind = skipBracket(r, name.to, end);
    const next = separatorEnd(r, behind, end) ?? (r.at('quantifier', behind, end) ? behind : undefined);
    if (next === undefined || !nameAt(r, next, end) || /[;:\n]|\.\s/u.test(r.gap(behind))) return { names, to: behind };
    at = next;
  }
  return { names, to: at };
}

/** "Công an tỉnh (cơ quan thường trực)|, Sở Y tế": the word behind a bracket. */
function skipBracket(r: Reader, at: number, end: number): number {
  if (at >= end || !r.gap(at).includes('(') || r.gap(at).includes(')')) return at;
  for (let i = at + 1; i <= end && i < at + 40; i++) if (r.gap(i).includes(')')) return i;
  return at;
}
