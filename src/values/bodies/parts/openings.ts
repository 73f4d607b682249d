import { listAt, type NameList, NO_NAME } from '../names/list.js';
import { type Name, nameAt, separatorEnd } from '../names/name.js';
import { actsBehindPlace, isOver } from '../names/name-end.js';
import { type BodyScanner, some } from '../names/scanner.js';
import { startAt } from '../names/start.js';

/** "Các đơn vị", "Các ngân hàng": nothing but a word for a kind of bodies. */
function isSort(r: BodyScanner, { from, to }: Name): boolean {
  const start = startAt(r, from, to);
  return start !== undefined && (start.generic || (start.head > from && start.to === to));
}

const ACTS = some('lead', 'verb', 'coordinate', 'support');

/** Whether what is done, or the word for a role, begins at word `at`. */
export function acts(r: BodyScanner, at: number, end: number): boolean {
  return r.any(ACTS, at, end);
}

/** How many words may open a sentence before its actor. */
const LONGEST_OPENING = 30;

/**
 * "Sau khi có hướng dẫn của Bộ Công an, |Công an tỉnh| triển khai": the particular body after a comma; "Đối với người già:
 * |Công an các xã| cấp tại nhà": any after a colon. What they do follows.
 */
export function actorsBehindOpening(r: BodyScanner, from: number, end: number): NameList | undefined {
  const opens = r.at('opening', from, end) !== undefined;
  const anyActs = r.at('beforeSorts', from, end) !== undefined;
  for (let at = from + 1; at < end && at - from < LONGEST_OPENING; at++) {
    const isColon = /^[\s"”)]*:\s*$/u.test(r.gap(at));
    if (!isColon && !(opens && /^\s*,\s*$/u.test(r.gap(at)))) continue;
    const isAny = anyActs && r.at('quantifier', at, end) !== undefined;
    if (!isAny && (r.isSmall(at) || (!isColon && startAt(r, at, end)?.generic !== false))) continue;
    const list = listAt(r, at, end);
    const isDone = acts(r, list.to, end) || (list.to < end && actsBehindPlace(r, list.to, end));
    if (list.names.length > 0 && isDone && /^\s*$/u.test(r.gap(list.to))) return list;
  }
  return undefined;
}

/** "Các đơn vị: |Công an tỉnh, Sở Y tế|": after the colon come the bodies that the word for their kind refers to. */
export function namedAfterSort(r: BodyScanner, list: NameList, end: number): NameList {
  if (list.names.length === 0 || !/^\s*:/u.test(r.gap(list.to))) return list;
  if (!list.names.every((name) => isSort(r, name))) return list;
  const [{ from, to }] = list.names as [Name];
  const at = r.at('quantifier', from, to)?.to ?? from;
  // "Các thôn: Đông, Tây" are "thôn Đông" and "thôn Tây"
  const head = r.at('place', at, to)?.to === to ? r.text.slice(r.words[at]!.start, r.words[to - 1]!.end) : undefined;
  const named = fieldsOfSort(r, list.to, end, head);
  return named.names.length > 1 ? named : list;
}

/** No such name has more words. */
const MOST_OF_NAME = 7;

/** "Các ngành: |Công an, Quân sự, Văn hóa và Thông tin|": bodies or fields, each of which a comma or "và" ends. */
function fieldsOfSort(r: BodyScanner, from: number, end: number, head: string | undefined): NameList {
  const names: Name[] = [];
  let to = from;
  for (let at: number | undefined = from; at !== undefined && at < end; ) {
    const whole = nameAt(r, at, end);
    const isOwn =
      whole !== undefined &&
      (r.isSmall(at) || !/,/u.test(r.text.slice(r.words[at]!.start, r.words[whole.to - 1]!.end)));
    const name = isOwn
      ? whole
      : r.isSmall(at) || r.any(NO_NAME, at, end)
        ? undefined
        : { from: at, to: fieldOfSort(r, at, end), ...(head && { head }) };
    if (!name || name.to - name.from > MOST_OF_NAME) break;
    names.push(name);
    to = name.to;
    at = separatorEnd(r, to, end);
  }
  return { names, to };
}

function fieldOfSort(r: BodyScanner, at: number, end: number): number {
  let to = r.at('field', at, end)?.to ?? at + 1;
  while (
    to < end &&
    /^\s*(?:[-–]\s*)?$/u.test(r.gap(to)) &&
    separatorEnd(r, to, end) === undefined &&
    !isOver(r, to, end)
  )
    to++;
  return to;
}
