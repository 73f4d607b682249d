import type { BodyScanner } from '../names/scanner.js';

/** Words [from, to) between full stops, semicolons and line ends; `goesOn` where a semicolon precedes it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly goesOn: boolean;
}

/** The sentences of a text. Full stops inside brackets end none. */
export function sentencesOf(r: BodyScanner): Sentence[] {
  const found: Sentence[] = [];
  let depth = 0;
  let from = 0;
  let goesOn = false;
  for (let at = 0; at <= r.words.length; at++) {
    const gap = r.gap(at);
    if (gap === ' ' && at > 0 && at < r.words.length) continue;
    const stop = stopIn(gap, depth);
    depth = depthAfter(gap, depth);
    if (at < r.words.length && (at === 0 || stop === undefined)) continue;
    if (at > from) found.push({ from, to: at, goesOn });
    from = at;
    goesOn = stop === ';';
  }
  return found;
}

function stopIn(gap: string, depth: number): string | undefined {
  if (gap.includes('\n')) return '\n';
  if (depthAfter(gap, depth) > 0) return undefined;
  if (gap.includes(';')) return ';';
  return /\.(?:\s|$)/u.test(gap) ? '.' : undefined;
}

function depthAfter(gap: string, depth: number): number {
  let now = depth;
  for (const letter of gap) {
    if (letter === '(') now++;
    else if (letter === ')') now = Math.max(0, now - 1);
    else if (letter === '\n') now = 0;
  }
  return now;
}
