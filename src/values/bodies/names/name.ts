import { AND, OF } from '../../../vocabulary/words/small-words.js';
import {
  actsBehindField,
  actsBehindName,
  actsBehindPlace,
  actsInName,
  beginsSentence,
  bracketEnd,
  COMMA,
  compoundVerb,
  fieldAt,
  isOver,
  isPlaced,
  isSelfNamed,
  joinedVerbs,
  loneVerb,
  startsList,
  topicInName,
  verbInName,
} from './name-end.js';
import type { BodyScanner } from './scanner.js';
import { HARD, type Start, startAt, startsBody } from './start.js';
/** A body's name: words [from, to). */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** The head that several names share, where this one is printed without it: "các Sở Y tế, |Tư pháp|". */
  readonly head?: string;
}

const DASH = /[-–—]/u;

/** The name of the body that begins at word `at`; undefined if none does. */
export function nameAt(r: BodyScanner, at: number, end: number): Name | undefined {
  return r.once(at, end, () => readName(r, at, end));
}

function readName(r: BodyScanner, at: number, end: number): Name | undefined {
  const start = startAt(r, at, end);
  if (!start) return undefined;
  const to = tailEnd(r, start, runEnd(r, start.head, end) ?? start.to, end);
  const isHeadAlone = start.from === start.head && r.at('incomplete', start.head, to)?.to === to;
  return isHeadAlone ? undefined : { from: start.from, to };
}

/** The name that is a field alone, its head printed before another: "Công chức Tư pháp - Hộ tịch, |Tài chính - Kế toán xã|". */
export function fieldNameAt(r: BodyScanner, at: number, end: number, head?: string): Name | undefined {
  const to = sharedFieldEnd(r, at, end);
  if (to === undefined) return undefined;
  const start = { from: at, head: at, to, generic: false, staff: false };
  return {
    from: at,
    to: /^\s*,/u.test(r.gap(to)) ? to : tailEnd(r, start, to, end),
    ...(head === undefined ? {} : { head }),
  };
}

/**
 * The end of a field that stands for a whole name: capitalised, and followed by nothing but the place or the end of its
 * name.
 */
function sharedFieldEnd(r: BodyScanner, at: number, end: number): number | undefined {
  const to = r.isSmall(at) ? undefined : r.at('field', at, end)?.to;
  if (to === undefined) return undefined;
  const isWhole = to >= end || /[^\s]/u.test(r.gap(to)) || r.isKey(to, AND) || isOver(r, to, end);
  return isWhole || r.at('place', to, end) ? to : undefined;
}

/** "sở, ban, ngành, |đơn vị| liên quan": kinds of bodies in one run are one name; the end of its last kind. */
function runEnd(r: BodyScanner, at: number, end: number): number | undefined {
  let last = r.at('run', at, end);
  let count = 0;
  while (last) {
    count++;
    const next = separatorEnd(r, last.to, end);
    const hit = next === undefined ? undefined : r.at('run', next, end);
    const named = next === undefined ? undefined : r.at('named', next, end);
    // "hội, đoàn thể" is one phrase of the vocabulary
    const isRun = count > 1 || /,/u.test(r.text.slice(r.words[last.from]!.start, r.words[last.to - 1]!.end));
    if (!hit || (named && named.to > hit.to)) return isRun ? last.to : undefined;
    last = hit;
  }
  return undefined;
}

/** The word after ", ", " và ", ", và " at word `at`; undefined if there is no separator. */
export function separatorEnd(r: BodyScanner, at: number, end: number, isBehindBracket = false): number | undefined {
  if (at >= end) return undefined;
  const gap = isBehindBracket ? r.gap(at).replace(')', '') : r.gap(at);
  if (gap !== ' ' && (HARD.test(gap) || /[()]/u.test(gap))) return undefined;
  if (r.isKey(at, AND)) return at + 1 < end ? at + 1 : undefined;
  return gap.includes(',') || gap.includes('&') ? at : undefined;
}

function tailEnd(r: BodyScanner, start: Start, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const gap = r.gap(at);
    if (gap !== ' ' && (HARD.test(gap) || gap.includes(')'))) break;
    if (gap.includes('(')) {
      const behind = bracketEnd(r, at, end);
      if (behind === undefined) break;
      at = nameAt(r, behind, end)?.to ?? behind + 1;
      continue;
    }
    const field = fieldAt(r, at, end);
    if (field !== undefined) {
      at = field;
      if (isShared(r, start, at, end) || actsBehindField(r, at, end)) break;
      continue;
    }
    const next = separatorEnd(r, at, end);
    if (next === at && isPlaced(r, at, end)) break;
    // "Ban Quản lý chợ, |Chi nhánh| Agribank": in capitals after a comma it begins a body of its own
    const isOwn = next !== undefined && !r.isSmall(next) && r.at('named', next, end) !== undefined;
    const more = next === undefined || isOwn ? undefined : r.at('modifier', next, end);
    if (more) {
      at = more.to;
      continue;
    }
    const joined =
      next === undefined ? undefined : (joinedVerbs(r, start, at, next, end) ?? loneVerb(r, start, next, end));
    if (joined !== undefined) {
      at = joined;
      continue;
    }
    if (next !== undefined && (startsBody(r, next, end) || isOver(r, next, end))) break;
    if (next !== undefined && next !== at) {
      at = next;
      continue;
    }
    const modifier = r.at('modifier', at, end);
    if (modifier && !COMMA.test(gap)) {
      at = modifier.to;
      continue;
    }
    if (isSelfNamed(r, start, at, end)) {
      at++;
      at++;
      continue;
    }
    if (DASH.test(gap)) {
      // "Công an xã |- cơ quan thường trực -| chủ trì"
      if (r.at('label', at, end)) break;
      at++;
      continue;
    }
    const inner = r.isSmall(at) ? undefined : (r.at('named', at, end) ?? compoundVerb(r, start, at, end));
    if (inner && inner.to > at + 1 && !COMMA.test(r.gap(at + 1)) && !actsInName(r, at + 1, inner.to, end)) {
      at = inner.to;
      continue;
    }
    if (r.isKey(at, OF) && startsBody(r, at + 1, end)) {
      at = nameAt(r, at + 1, end)?.to ?? at + 2;
      continue;
    }
    const verb = verbInName(r, start, at, end) ?? topicInName(r, start, at, end);
    if (verb !== undefined) {
      at = verb;
      continue;
    }
    if (isOver(r, at, end) || beginsSentence(r, start, at, end)) break;
    if (actsBehindPlace(r, at, end) || actsBehindName(r, start, at, end)) break;
    if (startsList(r, start, at, end)) break;
    const quantifier = r.at('quantifier', at, end);
    at = (quantifier && runEnd(r, quantifier.to, end)) ?? at + 1;
  }
  return at;
}

/** "Công chức Tư pháp - Hộ tịch|, Tài chính - Kế toán": another field of the same head follows a comma. */
function isShared(r: BodyScanner, start: Start, at: number, end: number): boolean {
  if (at >= end || !/^\s*,\s*$/u.test(r.gap(at)) || sharedFieldEnd(r, at, end) === undefined) return false;
  return r.at('sharing', start.head, end)?.to === start.to || r.at('field', start.head, end) !== undefined;
}
