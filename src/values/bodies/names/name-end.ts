import { groupBy } from '../../../text/lists.js';
import { bodiesAs, PLACE_WORDS } from '../../../vocabulary/bodies/bodies.js';
import { LEVEL_WORDS } from '../../../vocabulary/bodies/government-levels.js';
import { AND, BELONGING_TO, IN_ORDER_TO, OF, OF_HIGHER, TOPIC_WORDS } from '../../../vocabulary/words/small-words.js';
import { type BodyScanner, some } from './scanner.js';
import { type Start, startsBody } from './start.js';

export const COMMA = /,/u;

// "tỉnh", "thị xã", "tổ dân phố": the levels of government, and the places below them whose name is no part of another word
const LEVELS = groupBy(
  [...LEVEL_WORDS, ...bodiesAs('small-place'), ...PLACE_WORDS.filter((word) => word.includes(' '))].map((level) =>
    level.split(' '),
  ),
  (words) => words.at(-1),
);

/** Whether a word for a level ends before word `at`. Marks count: "cơ |quan| khác" is no "quận", "khu |vực" no "đặc khu". */
function endsLevel(r: BodyScanner, at: number): boolean {
  const likely = LEVELS.get(r.words[at - 1]?.key);
  return likely?.some((level) => level.every((word, i) => r.words[at - level.length + i]?.key === word)) ?? false;
}

/** "Hội Phụ nữ thị xã|, Thị đoàn": a name ends after its place. "UBND các xã, |phường" goes on. */
export function isPlaced(r: BodyScanner, at: number, end: number): boolean {
  if (r.at('place', at, end) || r.at('modifier', at, end) || !COMMA.test(r.gap(at))) return false;
  return endsLevel(r, at);
}

const IN_NAMES = some('modifier', 'place', 'quantifier', 'field', 'generic');
const IN_FIELDS = some('modifier', 'place', 'officePlace', 'quantifier', 'field', 'generic', 'run');
const OVER = some('lead', 'coordinate', 'support', 'guide', 'verb', 'stop');

/**
 * "Đài truyền thanh xã |phát 03 tin mỗi tuần": a word in small letters after the level of a place begins what is done.
 */
export function actsBehindPlace(r: BodyScanner, at: number, end: number): boolean {
  if (!r.isSmall(at) || !endsLevel(r, at) || !/^\s$/u.test(r.gap(at))) return false;
  const goesOn = r.any(IN_NAMES, at, end);
  // "Ban Quản lý các khu |công nghiệp"
  const isInside = (r.at('generic', at - 1, end)?.to ?? 0) > at;
  return !goesOn && !isInside && !r.isKey(at, AND, OF, OF_HIGHER);
}

/** The fewest words of a verb with its object. */
const FEWEST = 3;

/**
 * "Công chức Văn hóa - Xã hội |soạn mẫu tờ rơi|": behind the field of a body words in small letters, up to the next mark
 * or preposition, are what is done, where none of them is a place or goes on with the name.
 */
export function actsBehindField(r: BodyScanner, at: number, end: number): boolean {
  let to = at;
  for (; to < end && /^\s$/u.test(r.gap(to)) && (to === at || !r.at('stop', to, end)); to++) {
    if (!r.isSmall(to) || r.isKey(to, AND, OF, OF_HIGHER) || r.any(IN_FIELDS, to, end)) return false;
  }
  return to - at >= FEWEST;
}

/** "Viễn thông Long Khê |kéo cáp quang|": behind a proper name of two words as well; "UBND Thành |phố" goes on. */
export function actsBehindName(r: BodyScanner, start: Start, at: number, end: number): boolean {
  const isNamed = at - 2 >= start.to && !r.isSmall(at - 1) && !r.isSmall(at - 2) && /^\s$/u.test(r.gap(at - 1));
  if (!isNamed || endsLevel(r, at + 1)) return false;
  return !start.generic && r.isSmall(at) && /^\s$/u.test(r.gap(at)) && actsBehindField(r, at, end);
}

/**
 * "các phòng thuộc Sở |xây dựng kế hoạch|": a verb with its object in small letters, where "Sở Xây dựng" would be a
 * name.
 */
export function actsInName(r: BodyScanner, at: number, to: number, end: number): boolean {
  if (!r.isSmall(at) || r.at('verb', at, end)?.to !== to || to >= end || !r.isSmall(to)) return false;
  return r.gap(to) === ' ' && !r.any(OVER, to, end) && !r.any(IN_NAMES, to, end) && !r.isKey(to, AND);
}

/** "Văn phòng |Đăng ký| đất đai": verbs of two words in capitals are part of the name of a particular body. */
export function compoundVerb(r: BodyScanner, start: Start, at: number, end: number) {
  return start.generic || at === start.to ? undefined : r.at('verb', at, end);
}

/**
 * "Phòng Quản lý |đầu tư| chủ trì": a verb right before the word for a role says nothing that the body does, and is part
 * of its name; so is the last word of an entry in a list of nothing but bodies. The level of a place ends a name before it.
 */
export function verbInName(r: BodyScanner, start: Start, at: number, end: number): number | undefined {
  const verb = r.isSmall(at) && at > start.to && !start.generic ? r.at('verb', at, end) : undefined;
  if (!verb || endsLevel(r, at) || /[^\s]/u.test(r.gap(at))) return undefined;
  if (/^\s$/u.test(r.gap(verb.to)) && (r.at('lead', verb.to, end) ?? r.at('coordinate', verb.to, end))) return verb.to;
  return r.listsBodies && (verb.to >= end || /^\s*[,.;]/u.test(r.gap(verb.to))) ? verb.to : undefined;
}

/** The most words that say what a body is for. */
const MOST_OF_TOPIC = 8;

/**
 * "Vụ Các vấn đề chung |về xây dựng pháp luật|, Cục Công nghệ thông tin": in a list of nothing but bodies what one of them
 * is for, up to the next mark.
 */
export function topicInName(r: BodyScanner, start: Start, at: number, end: number): number | undefined {
  if (!r.listsBodies || start.generic || !r.isKey(at, ...TOPIC_WORDS) || endsLevel(r, at)) return undefined;
  if (endsField(r, start, at, end)) return undefined;
  for (let to = at + 1; to <= end && to - at <= MOST_OF_TOPIC; to++) {
    if (to >= end || /^\s*[,;.]/u.test(r.gap(to))) return to > at + 1 ? to : undefined;
    if (/[^\s]/u.test(r.gap(to)) || r.at('lead', to, end) || r.at('coordinate', to, end)) return undefined;
  }
  return undefined;
}

/** "Sở |Y tế| về dữ liệu": a name whose last words are its field is whole. */
function endsField(r: BodyScanner, start: Start, at: number, end: number): boolean {
  for (let from = start.head + 1; from < at; from++) if (r.at('field', from, end)?.to === at) return true;
  return false;
}

/**
 * "Cục Hộ tịch, quốc tịch|, chứng thực|": in a list of nothing but bodies a verb alone behind a comma is one of the fields
 * of the body before it, which has others behind commas.
 */
export function loneVerb(r: BodyScanner, start: Start, at: number, end: number): number | undefined {
  const verb = r.listsBodies && !start.generic && r.isSmall(at) ? r.at('verb', at, end) : undefined;
  if (
    !verb ||
    !COMMA.test(r.gap(at)) ||
    !listsFields(r, start, at) ||
    r.at('coordinate', at, end) ||
    startsBody(r, at, end)
  )
    return undefined;
  return verb.to >= end || /^\s*[,;.]/u.test(r.gap(verb.to)) ? verb.to : undefined;
}

function listsFields(r: BodyScanner, start: Start, end: number): boolean {
  for (let at = start.to + 1; at < end; at++) if (COMMA.test(r.gap(at))) return true;
  return false;
}

/** The most words that the verb behind a comma has with its object. */
const MOST = 5;

/**
 * "Đội Hướng dẫn|, quản lý cư trú| phối hợp …", "Tổ Kiểm tra |và giám sát|": a name that is verbs goes on with another, where
 * a role, another body or the end follows. `at` is the word behind those so far, `next` the verb.
 */
export function joinedVerbs(r: BodyScanner, start: Start, at: number, next: number, end: number): number | undefined {
  const first = r.at('verb', start.to, end);
  if (start.to - start.head !== 1 || first?.to !== at || r.isSmall(start.to) || !r.isSmall(next)) return undefined;
  const verb = r.at('verb', next, end);
  for (let to = verb?.to ?? end; to < end && to - next < MOST; to++) {
    if (/[^\s]/u.test(r.gap(to))) return /^[,;]\s/u.test(r.gap(to)) && startsBody(r, to, end) ? to : undefined;
    if (r.at('lead', to, end) ?? r.at('coordinate', to, end)) return to;
    if (isOver(r, to, end)) return undefined;
  }
  return verb && r.listsBodies && end - next < MOST ? end : undefined;
}

/**
 * "các đơn vị có liên quan |Cấp tài khoản": after a kind of bodies a capitalised verb begins a new sentence whose full
 * stop was lost.
 */
export function beginsSentence(r: BodyScanner, start: Start, at: number, end: number): boolean {
  return start.generic && at > start.to && !r.isSmall(at) && r.at('verb', at, end) !== undefined;
}

/** "Cục Cảnh sát … (QLHC về TTXH) |- Bộ Công an": a bracket inside a name; the number of the word after it. */
export function bracketEnd(r: BodyScanner, at: number, end: number): number | undefined {
  for (let i = at + 1; i < end && i < at + 15; i++) {
    if (r.gap(i).includes(')')) return /\)\s*[-–—]/u.test(r.gap(i)) && startsBody(r, i, end) ? i : undefined;
  }
  return undefined;
}

/** A part of a name that is never split. One word in small letters may be a verb, and does not count. */
export function fieldAt(r: BodyScanner, at: number, end: number): number | undefined {
  const field = r.at('field', at, end);
  if (!field || (r.isSmall(at) && field.to - field.from < 3)) return undefined;
  return COMMA.test(r.gap(at)) ? undefined : field.to;
}

/** Whether a name ends before word `at`: at a verb, a preposition or a role word in lower case. */
export function isOver(r: BodyScanner, at: number, end: number): boolean {
  return r.may(OVER, at) && r.isSmall(at) && r.any(OVER, at, end);
}

/** "… Bộ Công an |các đơn vị liên quan": a list that lost its comma. "UBND các xã", "Tổ Đề án 06 các xã" are one name. */
export function startsList(r: BodyScanner, start: Start, at: number, end: number): boolean {
  const quantifier = r.at('quantifier', at, end);
  if (!quantifier || at === start.to || r.at('place', quantifier.to, end)) return false;
  return startsBody(r, at, end) && !r.isKey(at - 1, ...BELONGING_TO);
}

/** "cơ quan chủ trì", "đơn vị hỗ trợ để …": a kind of body named by its role. */
export function isSelfNamed(r: BodyScanner, start: Start, at: number, end: number): boolean {
  if (!start.generic || at !== start.to) return false;
  const role = r.at('lead', at, end) ?? r.at('support', at, end);
  if (role?.to !== at + 2) return false;
  return start.staff || role.to >= end || r.isKey(role.to, IN_ORDER_TO) || /^\s*[,.;)]/u.test(r.gap(role.to));
}
