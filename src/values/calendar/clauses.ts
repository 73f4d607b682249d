import { matchesOf } from '../../text/matches.js';

/** A stretch of running text that makes one statement, in canon offsets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The clause in whose bracket this one is. */
  readonly parent?: number;
}

// "TP. ", "đ/c. ", "tr. ": a stop that ends no sentence
const ABBREVIATION = /(?:^|[\s(])(?:tp|tx|tt|đ|ths|ts|tr|vv|v\.v)$/u;

// what a clause may end or begin at: the "(" of "Công an xã (thường trực)"
const SIGNS = /[();.\n]/g;

/**
 * Clauses at full stops, semicolons and line ends; what is in brackets is a clause of its own. Together they cover the
 * text, without overlap.
 */
export function clausesOf(canon: string): Clause[] {
  const clauses: Clause[] = [];
  const open: number[] = [];
  let start = 0;
  const close = (end: number) => {
    const parent = open.at(-1);
    clauses.push(parent === undefined ? { start, end } : { start, end, parent });
    start = end;
  };
  for (const { 0: letter, index: i } of matchesOf(canon, SIGNS)) {
    if (letter === '(') {
      close(i);
      open.push(clauses.length - 1);
      start = i + 1;
    } else if (letter === ')' && open.length > 0) {
      close(i);
      open.pop();
      start = i + 1;
    } else if (letter === ';' || letter === '\n' || (letter === '.' && endsSentence(canon, i))) {
      close(i);
      start = i + 1;
      if (letter === '\n') open.length = 0;
    }
  }
  close(canon.length);
  return clauses;
}

function endsSentence(canon: string, at: number): boolean {
  const next = canon[at + 1];
  if (next !== undefined && !/\s/u.test(next)) return false;
  return !ABBREVIATION.test(canon.slice(Math.max(0, at - 6), at));
}
