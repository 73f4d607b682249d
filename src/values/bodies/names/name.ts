import { LEVEL_WORDS } from '../../../vocabulary/bodies/government-levels.js';
import { AND, BELONGING_TO, IN_ORDER_TO, OF, OF_HIGHER } from '../../../vocabulary/words/small-words.js';
import type { BodyScanner } from './scanner.js';
import { HARD, type Start, startAt, startsBody } from './start.js';

/** A body's name: words [from, to). */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** The head that several names share, where this one is printed without it: "các Sở Y tế, |Tư pháp|". */
  readonly head?: string;
}

const COMMA = /,/u;
const DASH = /[-–—]/u;
// "tỉnh", "huyện", the "xã" of "thị xã": the last words of the levels of government
const LEVEL_ENDS: readonly string[] = [...new Set(LEVEL_WORDS.map((level) => level.split(' ').at(-1)!))];

/** The name of the body that begins at word `at`; undefined if none does. */
export function nameAt(r: BodyScanner, at: number, end: number): Name | undefined {
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

/** The end of a field that stands for a whole name: in capitals, and nothing but the place or the end of its name behind it. */
function sharedFieldEnd(r: BodyScanner, at: number, end: number): number | undefined {
  const to = r.isSmall(at) ? undefined : r.at('field', at, end)?.to;
  if (to === undefined) return undefined;
  const isWhole = to >= end || /[^\s]/u.test(r.gap(to)) || r.isKey(to, AND) || isOver(r, to, end);
  return isWhole || r.at('place', to, end) ? to : undefined;
}

/** "sở, ban, ngành, |đơn vị| liên quan": sorts of bodies in one run are one name; the end of its last sort. */
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

/** The word behind ", ", " và ", ", và " at word `at`; undefined where no separator stands. */
export function separatorEnd(r: BodyScanner, at: number, end: number, isBehindBracket = false): number | undefined {
  if (at >= end) return undefined;
  const gap = isBehindBracket ? r.gap(at).replace(')', '') : r.gap(at);
  if (HARD.test(gap) || /[()]/u.test(gap)) return undefined;
  if (r.isKey(at, AND)) return at + 1 < end ? at + 1 : undefined;
  return COMMA.test(gap) || /&/u.test(gap) ? at : undefined;
}

function tailEnd(r: BodyScanner, start: Start, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const gap = r.gap(at);
    if (HARD.test(gap) || gap.includes(')')) break;
    if (gap.includes('(')) {
      const behind = bracketEnd(r, at, end);
      if (behind === undefined) break;
      at = nameAt(r, behind, end)?.to ?? behind + 1;
      continue;
    }
    const field = fieldAt(r, at, end);
    if (field !== undefined) {
      at = field;
      if (isShared(r, start, at, end)) break;
      continue;
    }
    const next = separatorEnd(r, at, end);
    if (next === at && isPlaced(r, at, end)) break;
    // "Ban Quản lý chợ, |Chi nhánh| Agribank": in capitals behind a comma it begins a body of its own
    const isOwn = next !== undefined && !r.isSmall(next) && r.at('named', next, end) !== undefined;
    const more = next === undefined || isOwn ? undefined : r.at('modifier', next, end);
    if (more) {
      at = more.to;
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
      at++;
      continue;
    }
    const inner = r.isSmall(at) ? undefined : (r.at('named', at, end) ?? compoundVerb(r, start, at, end));
    if (inner && inner.to > at + 1 && !COMMA.test(r.gap(at + 1))) {
      at = inner.to;
      continue;
    }
    if (r.isKey(at, OF) && startsBody(r, at + 1, end)) {
      at = nameAt(r, at + 1, end)?.to ?? at + 2;
      continue;
    }
    if (isOver(r, at, end) || beginsSentence(r, start, at, end) || actsBehindPlace(r, at, end)) break;
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

/** "Hội Phụ nữ thị xã|, Thị đoàn": behind its place a name is over. "UBND các xã, |phường" goes on. */
function isPlaced(r: BodyScanner, at: number, end: number): boolean {
  if (r.at('place', at, end) || r.at('modifier', at, end) || !COMMA.test(r.gap(at))) return false;
  return r.isKey(at - 1, ...LEVEL_ENDS);
}

/** "Đài truyền thanh xã |phát 03 tin mỗi tuần": a word in small letters behind the level of a place begins what is done. */
function actsBehindPlace(r: BodyScanner, at: number, end: number): boolean {
  // Marks count: "cơ |quan| khác" is no "quận".
  if (!r.isSmall(at) || !LEVEL_ENDS.includes(r.words[at - 1]?.key ?? '') || !/^\s$/u.test(r.gap(at))) return false;
  const goesOn = (['modifier', 'place', 'quantifier', 'field', 'generic'] as const).some((list) => r.at(list, at, end));
  // "Ban Quản lý các khu |công nghiệp"
  const isInside = (r.at('generic', at - 1, end)?.to ?? 0) > at;
  return !goesOn && !isInside && !r.isKey(at, AND, OF, OF_HIGHER);
}

/** "Văn phòng |Đăng ký| đất đai": verbs of two words in capitals are part of the name of a particular body. */
function compoundVerb(r: BodyScanner, start: Start, at: number, end: number) {
  return start.generic || at === start.to ? undefined : r.at('verb', at, end);
}

/** "các đơn vị có liên quan |Cấp tài khoản": behind a sort of bodies a verb in capitals begins what lost its stop. */
function beginsSentence(r: BodyScanner, start: Start, at: number, end: number): boolean {
  return start.generic && at > start.to && !r.isSmall(at) && r.at('verb', at, end) !== undefined;
}

/** "Cục Cảnh sát … (QLHC về TTXH) |- Bộ Công an": a bracket inside a name; the number of the word behind it. */
function bracketEnd(r: BodyScanner, at: number, end: number): number | undefined {
  for (let i = at + 1; i < end && i < at + 15; i++) {
    if (r.gap(i).includes(')')) return /\)\s*[-–—]/u.test(r.gap(i)) && startsBody(r, i, end) ? i : undefined;
  }
  return undefined;
}

/** A part of a name that is never split. One word in small letters may be a verb, and does not count. */
function fieldAt(r: BodyScanner, at: number, end: number): number | undefined {
  const field = r.at('field', at, end);
  if (!field || (r.isSmall(at) && field.to - field.from < 3)) return undefined;
  return COMMA.test(r.gap(at)) ? undefined : field.to;
}

/** Whether a name is over before word `at`: a verb, a preposition or a word of role in small letters. */
export function isOver(r: BodyScanner, at: number, end: number): boolean {
  if (!r.isSmall(at)) return false;
  return (['lead', 'coordinate', 'support', 'guide', 'verb', 'stop'] as const).some(
    (list) => r.at(list, at, end) !== undefined,
  );
}

/** "… Bộ Công an |các đơn vị liên quan": a list that lost its comma. "UBND các xã", "Tổ Đề án 06 các xã" are one name. */
function startsList(r: BodyScanner, start: Start, at: number, end: number): boolean {
  const quantifier = r.at('quantifier', at, end);
  if (!quantifier || at === start.to || r.at('place', quantifier.to, end)) return false;
  return startsBody(r, at, end) && !r.isKey(at - 1, ...BELONGING_TO);
}

/** "cơ quan chủ trì", "đơn vị hỗ trợ để …": a sort of body named by its part. */
function isSelfNamed(r: BodyScanner, start: Start, at: number, end: number): boolean {
  if (!start.generic || at !== start.to) return false;
  const role = r.at('lead', at, end) ?? r.at('support', at, end);
  if (role?.to !== at + 2) return false;
  return start.staff || role.to >= end || r.isKey(role.to, IN_ORDER_TO) || /^\s*[,.;)]/u.test(r.gap(role.to));
}
