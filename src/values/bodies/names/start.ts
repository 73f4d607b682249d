import { begins, NUMBER, UPPER } from '../../../text/letters.js';
import { NO_PLACE_BEFORE } from '../../../vocabulary/bodies/bodies.js';
import { AND, OF } from '../../../vocabulary/words/small-words.js';
import { type BodyScanner, some } from './scanner.js';

/** Where the name of a body begins at word `at`: what counts it, its head, and the first word after the head. */
export interface Start {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly generic: boolean;
  readonly staff: boolean;
}

// What ends any name
export const HARD = /[;:\n“”"[\]…]|\.(?=\s|$)/u;

/** Whether a body's name begins at word `at`. */
export function startsBody(r: BodyScanner, at: number, end: number): boolean {
  return startAt(r, at, end) !== undefined;
}

/** What names begin with, apart from a number. */
const STARTS = some('quantifier', 'staff', 'officeField', 'named', 'generic');

/** The beginning of a name at word `at`; undefined if none begins. */
export function startAt(r: BodyScanner, at: number, end: number): Start | undefined {
  if (!r.may(STARTS, at) && !begins(r.words[at]?.text ?? '', NUMBER)) return undefined;
  const ownStaff = staffEnd(r, at, end);
  // "Nhân viên thư viện" is an office, and not the staff of a library
  const behind = (r.at('named', at, end)?.to ?? 0) > (ownStaff ?? end) ? undefined : ownStaff;
  const staff = behind !== undefined;
  // "Cán bộ |Tư pháp - Hộ tịch|" is an office like "Công chức Tư pháp - Hộ tịch"
  if (staff && !r.isSmall(behind) && r.at('field', behind, end) && !r.at('named', behind, end))
    return { from: at, head: at, to: behind, generic: false, staff: false };
  const from = behind ?? at;
  const office = from === at ? officeEnd(r, at, end) : undefined;
  if (office !== undefined) return { from: at, head: at, to: office, generic: false, staff: false };
  const quantifier = r.at('quantifier', from, end) ?? countAt(r, from, end);
  const head = quantifier ? quantifier.to : from;
  if (head >= end || (quantifier && HARD.test(r.gap(head)))) return undefined;
  const isVerb = quantifier === undefined ? verbAt(r, head, end) : undefined;
  const named = r.at('named', head, end);
  const generic =
    r.at('generic', head, end) ??
    (quantifier ? (r.at('afterThe', head, end) ?? r.at('run', head, end) ?? unknownSort(r, head)) : undefined);
  if (!quantifier && r.at('afterThe', head, end)?.to === generic?.to && !named) return undefined;
  const best = named && (!generic || named.to >= generic.to) ? named : generic;
  if (!best || (isVerb && isVerb.to > best.to) || (r.at('nobody', head, end)?.to ?? 0) > best.to) return undefined;
  // "báo", "hội", "tổ" in lower case are ordinary words
  const isName = best === named && (named.to - named.from > 1 || !r.isSmall(head));
  if (best === named && !isName && !r.at('generic', head, end) && !quantifier) return undefined;
  return { from, head, to: best.to, generic: !isName, staff };
}

/** The "Khu" of "các Khu Quản lý đường bộ": in a list of nothing but bodies a word in capitals behind "các" is one. */
function unknownSort(r: BodyScanner, at: number): { readonly from: number; readonly to: number } | undefined {
  return r.listsBodies && !r.isSmall(at) && begins(r.words[at]!.text, UPPER) ? { from: at, to: at + 1 } : undefined;
}

/** The "21" of "21 thôn": a number that counts bodies of a kind. */
function countAt(r: BodyScanner, at: number, end: number): { readonly to: number } | undefined {
  const count = r.words[at]?.text ?? '';
  if (!begins(count, NUMBER) || !/^\d{1,3}$/.test(count)) return undefined;
  if (!/^\s$/.test(r.gap(at + 1)) || !r.isSmall(at + 1)) return undefined;
  // "các phường 1, 2 và |3| cấp thẻ": the last of the numbers in a name, before what is done
  const before = r.words[r.isKey(at - 1, AND) ? at - 2 : at - 1]?.text ?? '';
  if (/^\d{1,3}$/.test(before) && r.at('verb', at + 1, end)) return undefined;
  return (r.at('generic', at + 1, end) ?? r.at('afterThe', at + 1, end)) && { to: at + 1 };
}

/** "|Tư pháp| xã": a field that its place after it makes an office. "Văn hóa xã hội" is none. */
export function officeEnd(r: BodyScanner, at: number, end: number): number | undefined {
  const field = r.isSmall(at) ? undefined : r.at('officeField', at, end);
  const place = field && !/[^\s]/u.test(r.gap(field.to)) ? r.at('officePlace', field.to, end) : undefined;
  return place && r.isSmall(place.from) && !r.isKey(place.to, ...NO_PLACE_BEFORE) ? field!.to : undefined;
}

/** "Tổ chức", "Ban hành" are verbs, also at the beginning of a sentence; "Ban Tổ chức" is none. */
function verbAt(r: BodyScanner, at: number, end: number) {
  const verb = r.at('verb', at, end);
  return verb && (r.isSmall(at) || (verb.to - verb.from > 1 && r.isSmall(at + 1))) ? verb : undefined;
}

/** "Cán bộ kỹ thuật của |Sở Y tế": the number of the word after the staff. */
function staffEnd(r: BodyScanner, at: number, end: number): number | undefined {
  const quantifier = r.at('quantifier', at, end);
  const staff = r.at('staff', quantifier?.to ?? at, end);
  const generic = r.at('generic', quantifier?.to ?? at, end);
  // "cán bộ, công chức" are themselves the actors
  if (!staff || (generic && generic.to > staff.to) || r.gap(staff.to).includes(',')) return undefined;
  const of = r.isKey(staff.to, OF) ? staff.to + 1 : staff.to;
  return of < end ? of : undefined;
}
