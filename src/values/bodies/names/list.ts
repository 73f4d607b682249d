import { begins, LETTER } from '../../../text/letters.js';
import { append } from '../../../text/lists.js';
import { EACH } from '../../../vocabulary/words/quantities.js';
import { fieldNameAt, type Name, nameAt, separatorEnd } from './name.js';
import { isOver } from './name-end.js';
import { type BodyScanner, some } from './scanner.js';
import { officeEnd, startsBody } from './start.js';

/** Bodies in a row, and the first word after them. */
export interface NameList {
  readonly names: readonly Name[];
  readonly to: number;
}

/** The bodies that are named from word `from` on: "Sở Y tế, các đơn vị liên quan và Công an tỉnh". */
export function listAt(r: BodyScanner, from: number, end: number): NameList {
  const names: Name[] = [];
  let at = behindPerson(r, from, end);
  while (at < end) {
    const shared = sharedHead(r, at, end);
    if (shared) {
      append(names, shared);
      at = shared.at(-1)!.to;
      const more = separatorEnd(r, at, end);
      if (more === undefined) return { names, to: at };
      at = more;
      continue;
    }
    const last = names.at(-1);
    const shares = last && officeEnd(r, at, end) !== undefined ? sharingName(r, last, at, end) : undefined;
    const name =
      shares ?? nameAt(r, at, end) ?? (last && (sharingName(r, last, at, end) ?? unknownBetween(r, at, end)));
    if (!name || name.to <= at) break;
    names.push(name);
    const behind = skipAside(r, name.to, end);
    const next =
      separatorEnd(r, behind, end, behind > name.to) ??
      (r.at('quantifier', behind, end) && !r.isKey(behind, EACH) ? behind : undefined);
    const goesOn =
      next !== undefined &&
      (nameAt(r, next, end) ?? sharingName(r, name, next, end) ?? unknownBetween(r, next, end)) !== undefined;
    if (!goesOn || /[;:\n]|\.\s/u.test(r.gap(behind))) return { names, to: behind };
    at = next;
  }
  return { names, to: at };
}

/** The most words of a person's name. */
const MOST_OF_PERSON = 5;

/**
 * "Các đồng chí |Trưởng phòng|", "Ông (bà) |Trưởng thôn|", "Đồng chí Lê Thị Vân, |Phó Trưởng phòng|": a person stands
 * for the office.
 */
function behindPerson(r: BodyScanner, from: number, end: number): number {
  const person = r.at('person', r.at('quantifier', from, end)?.to ?? from, end);
  if (!person) return from;
  const name = r.at('person', person.to, end)?.to ?? person.to;
  if (startsBody(r, name, end)) return name;
  let to = name;
  while (to < end && to - name < MOST_OF_PERSON && !r.isSmall(to) && (to === name || r.gap(to) === ' ')) to++;
  return to - name > 1 && /^\s*[,–-]\s*$/u.test(r.gap(to)) && startsBody(r, to, end) ? to : from;
}

/** "Công chức Tư pháp - Hộ tịch, |Tài chính - Kế toán|": a field whose head precedes the last name. */
function sharingName(r: BodyScanner, last: Name, at: number, end: number): Name | undefined {
  const head = r.at('sharing', last.from, last.to);
  if (last.head === undefined && head === undefined && !r.at('field', last.from, last.to)) return undefined;
  const printed = head && r.text.slice(r.words[head.from]!.start, r.words[head.to - 1]!.end);
  return fieldNameAt(r, at, end, printed ?? last.head);
}

/** What no name begins with whose head the vocabulary lacks. */
export const NO_NAME = some('verb', 'stop', 'lead', 'coordinate', 'support', 'give', 'nobody');

/** A body whose head the vocabulary lacks, between two that are known: "Công an xã, |Câu lạc bộ Liên thế hệ|, Hội Phụ nữ". */
function unknownBetween(r: BodyScanner, at: number, end: number): Name | undefined {
  if (r.isSmall(at) || !/^\s*,\s*$/u.test(r.gap(at)) || !begins(r.words[at]?.text ?? '', LETTER)) return undefined;
  if (r.any(NO_NAME, at, end)) return undefined;
  for (let to = at + 1; to < end && to - at <= 8; to++) {
    if (isOver(r, to, end)) return undefined;
    const next = separatorEnd(r, to, end);
    if (next !== undefined) return nameAt(r, next, end) ? { from: at, to } : undefined;
    if (/[^\s\-–]/u.test(r.gap(to))) return undefined;
  }
  return undefined;
}

/** "các Phòng: Tư pháp, Nội vụ và Y tế", "các Sở Tài chính, Tư pháp": one head for several names; two at least. */
function sharedHead(r: BodyScanner, from: number, end: number): Name[] | undefined {
  const quantifier = r.at('quantifier', from, end);
  if (!quantifier || !r.at('named', quantifier.to, end)) return undefined;
  const head = r.words[quantifier.to]!.text;
  const names: Name[] = [];
  for (let at: number | undefined = quantifier.to + 1; at !== undefined; ) {
    const field = r.at('field', at, end);
    if (!field || r.isSmall(at) || (names.length > 0 && r.at('named', at, end))) break;
    names.push({ from: at, to: field.to, head });
    at = separatorEnd(r, field.to, end);
  }
  return names.length > 1 ? names : undefined;
}

/**
 * "Công an tỉnh (cơ quan thường trực)|, Sở Y tế", "Công an xã - cơ quan thường trực -| chủ trì": the word after a
 * bracket, or after what commas or dashes enclose before "chủ trì".
 */
function skipAside(r: BodyScanner, at: number, end: number): number {
  if (at >= end) return at;
  const gap = r.gap(at);
  const closes = gap.includes('(') && !gap.includes(')') ? BRACKET : r.at('label', at, end) ? MARK : undefined;
  if (!closes?.opens.test(gap)) return at;
  for (let i = at + 1; i <= end && i < at + 40; i++) {
    if (closes.ends.test(r.gap(i))) return closes === BRACKET || r.at('lead', i, end) ? i : at;
  }
  return at;
}

const BRACKET = { opens: /\(/, ends: /\)/ };
const MARK = { opens: /^\s?[,–-]\s?$/, ends: /[,–-]/ };
