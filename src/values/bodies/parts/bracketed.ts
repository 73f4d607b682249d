import type { Role } from '../../../schema/plan.js';
import { append } from '../../../text/lists.js';
import { beginsWithTime } from '../../calendar/time-begins.js';
import { listAt } from '../names/list.js';
import { nameAt } from '../names/name.js';
import { type BodyScanner, some } from '../names/scanner.js';
import { startAt } from '../names/start.js';
import { give, type Part } from './part.js';
import { labelAt, readSentence } from './sentence-parts.js';
import type { Sentence } from './sentences.js';

/**
 * The roles that the brackets behind what is to be done give: "Rà soát hộ nghèo (Phòng Y tế chủ trì; Công an xã phối
 * hợp)", "Rà soát hộ nghèo (Chủ trì: Phòng Y tế; phối hợp: Công an xã)". Each clause with a role begins with bodies,
 * and what they do follows. Where nobody else carries the task out, bodies that a bracket at its end names with nothing
 * but a time do: "Bảo trì phòng máy (Tổ Tin học, trong tháng 6)", and those of a bracket of its own behind the
 * sentence: "Bảo trì phòng máy. (Tổ Tin học)". A bare "(Tổ Tin học)" inside it may as well say of whom or where.
 */
export function readBracketed(r: BodyScanner, { from, to }: Sentence, isDone: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!r.gap(at).endsWith('(')) continue;
    const open = at;
    let start = at;
    while (at < to && !r.gap(at + 1).includes(')')) {
      at++;
      if (!r.gap(at).includes(';')) continue;
      append(parts, clauseParts(r, start, at));
      start = at;
    }
    const end = Math.min(at + 1, to);
    append(parts, clauseParts(r, start, end));
    if (!isDone && parts.length === 0 && end === to) append(parts, bareParts(r, from, open, to));
  }
  return parts;
}

function clauseParts(r: BodyScanner, from: number, to: number): Part[] {
  return actsAt(r, from, to) || labelAt(r, from, to) ? readSentence(r, { from, to, goesOn: false }, []).parts : [];
}

const ROLES = some('lead', 'coordinate', 'support', 'doing');

/** Whether words begin with bodies, and a word for their role follows. */
function actsAt(r: BodyScanner, from: number, to: number): boolean {
  const { names, to: behind } = listAt(r, from, to);
  if (names.length === 0 || behind >= to || !/^\s*$/u.test(r.gap(behind))) return false;
  return r.any(ROLES, behind, to);
}

const IMPLEMENT: Role = 'implement';

/** The bodies of a bracket from word `open` on: behind a full stop alone, elsewhere particular ones with a time behind them. */
function bareParts(r: BodyScanner, from: number, open: number, to: number): Part[] {
  const { names, to: behind } = listAt(r, open, to);
  if (names.length === 0) return [];
  if (/[.;]\s*\($/u.test(r.gap(open)) && behind >= to) return give(names, IMPLEMENT);
  if (names.some((name) => startAt(r, name.from, to)?.generic !== false)) return [];
  if (behind >= to || !/^\s*[,:]\s*$/u.test(r.gap(behind)) || !beginsWithTime(r.text.slice(r.words[behind]!.start)))
    return [];
  // "tại ba trường (Trường Tiểu học A, …)": the bracket says which
  for (let at = Math.max(from, open - MOST_OF_NAME); at < open; at++) if (nameAt(r, at, open)?.to === open) return [];
  return give(names, IMPLEMENT);
}

/** How many words before a bracket a name may begin that the bracket explains. */
const MOST_OF_NAME = 12;
