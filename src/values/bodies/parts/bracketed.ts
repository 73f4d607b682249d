import { append } from '../../../text/lists.js';
import { listAt } from '../names/list.js';
import type { BodyScanner } from '../names/scanner.js';
import type { Part } from './part.js';
import { readSentence } from './sentence-parts.js';
import type { Sentence } from './sentences.js';

/**
 * "Rà soát hộ nghèo (Phòng Y tế chủ trì; Công an xã phối hợp)": the roles that a bracket behind what is to be done
 * gives. Each of its clauses begins with bodies, and their role follows.
 */
export function readBracketed(r: BodyScanner, { from, to }: Sentence): Part[] {
  const parts: Part[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!r.gap(at).endsWith('(')) continue;
    let start = at;
    while (at < to && !(at > start && /[;)]/u.test(r.gap(at)))) at++;
    for (;;) {
      if (!actsAt(r, start, at)) break;
      append(parts, readSentence(r, { from: start, to: at, goesOn: false }, []).parts);
      if (at >= to || !/^\s*;\s*$/u.test(r.gap(at))) break;
      start = at++;
      while (at < to && !/[;)]/u.test(r.gap(at))) at++;
    }
  }
  return parts;
}

/** Whether words begin with bodies, and a word for their role follows. */
function actsAt(r: BodyScanner, from: number, to: number): boolean {
  const { names, to: behind } = listAt(r, from, to);
  if (names.length === 0 || behind >= to || !/^\s*$/u.test(r.gap(behind))) return false;
  return (['lead', 'coordinate', 'support'] as const).some((kind) => r.at(kind, behind, to));
}
