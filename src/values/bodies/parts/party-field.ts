import type { Role } from '../../../schema/plan.js';
import { begins, UPPER } from '../../../text/letters.js';
import { append } from '../../../text/lists.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { listAt } from '../names/list.js';
import { type Name, separatorEnd } from '../names/name.js';
import { isOver } from '../names/name-end.js';
import { type BodyScanner, some } from '../names/scanner.js';
import { startsBody } from '../names/start.js';
import type { Part } from './part.js';
import { labelAt } from './sentence-parts.js';
import { sentencesOf } from './sentences.js';

/**
 * A field that lists bodies with one role: every body has it, whatever verb joins them. Only a bracket that holds
 * nothing but a role gives another: "Công an xã (chủ trì); Đoàn Thanh niên, Hội Phụ nữ (phối hợp)", or a label inside
 * the field: "Chủ trì: Công an xã. Phối hợp: Trạm Y tế".
 */
export function readPartyField(r: BodyScanner, role: Role): Part[] {
  const parts: Part[] = [];
  for (const { from, to } of sentencesOf(r)) {
    const label = labelAt(r, from, to);
    if (label) {
      append(
        parts,
        namesIn(r, label.to, to).map((name) => ({ ...name, role: label.value })),
      );
      continue;
    }
    const brackets = roleBrackets(r, from, to);
    for (const name of namesIn(r, from, to)) {
      const own = brackets.find((bracket) => bracket.at >= name.to);
      parts.push({ ...name, role: own?.role ?? role });
    }
  }
  return parts;
}

/** The brackets of a sentence that only name a role, and the index of their first word. */
export function roleBrackets(r: BodyScanner, from: number, end: number): { at: number; role: Role }[] {
  const found: { at: number; role: Role }[] = [];
  if (!r.text.includes('(')) return found;
  for (let at = from + 1; at < end; at++) {
    if (!r.gap(at).includes('(')) continue;
    const hit = r.at('label', at, end);
    if (hit && r.gap(hit.to).startsWith(')')) found.push({ at, role: hit.value });
  }
  return found;
}

function namesIn(r: BodyScanner, from: number, end: number): Name[] {
  const first = listAt(r, from, end);
  const names = first.names.length > 0 ? [...first.names] : ofOneKind(r, unknownName(r, from, end), end);
  let behind = names.at(-1)?.to ?? from;
  for (let at = behind; at < end; ) {
    const hit = r.at('coordinate', at, end);
    const list = hit ? listAt(r, hit.to, end) : isNext(r, behind, at, end) ? listAt(r, at, end) : undefined;
    if (list) append(names, list.names);
    at = Math.max(list?.to ?? 0, at + 1);
    behind = list?.to ?? behind;
  }
  return names;
}

const DONE = some('verb', 'give', 'order', 'lead', 'support');

/** "Các hộ ở ven sông|, Trưởng các thôn|": the next of a list, where words between them say nothing that is done. */
function isNext(r: BodyScanner, from: number, at: number, end: number): boolean {
  if (!/^\s*,\s*$/u.test(r.gap(at)) || r.isSmall(at) || !startsBody(r, at, end)) return false;
  for (let i = from; i < at; i++) {
    if (r.any(DONE, i, at)) return false;
  }
  return true;
}

/** "Thôn Đông|, thôn Đoài|": the next of a list that begins with the same word, and what follows in it. */
function ofOneKind(r: BodyScanner, [first]: Name[], end: number): Name[] {
  const names: Name[] = first ? [first] : [];
  for (let at = first && separatorEnd(r, first.to, end); at !== undefined; ) {
    const isSame = r.words[at]!.key === r.words[first!.from]!.key && at + 1 < end && !r.isSmall(at + 1);
    if (!isSame) return [...names, ...listAt(r, at, end).names];
    let to = at + 2;
    while (to < end && !/[,;:()]/u.test(r.gap(to)) && !r.isKey(to, AND) && !isOver(r, to, end)) to++;
    names.push({ from: at, to });
    at = separatorEnd(r, to, end);
  }
  return names;
}

/** A body whose head the vocabulary lacks ("Hợp tác xã Dịch vụ"): in such a field the words before a verb are its name. */
function unknownName(r: BodyScanner, from: number, end: number): Name[] {
  let to = from;
  if (r.at('stop', from, end) || r.at('verb', from, end) || r.at('nobody', from, end)) return [];
  while (to < end && (to === from || !/[,;:()]/u.test(r.gap(to))) && !isOver(r, to, end)) to++;
  return to > from && to - from <= 12 && begins(r.words[from]!.text, UPPER) ? [{ from, to }] : [];
}
