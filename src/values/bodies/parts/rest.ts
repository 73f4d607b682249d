import { append } from '../../../text/lists.js';
import { GIVING, LEADING_TO_GUIDES } from '../../../vocabulary/words/small-words.js';
import { listAt } from '../names/list.js';
import { actsBehindPlace } from '../names/name-end.js';
import { type BodyScanner, some } from '../names/scanner.js';
import { startAt, startsBody } from '../names/start.js';
import { readGuides } from './guides.js';
import { mainRole } from './main-role.js';
import { give, type Part } from './part.js';

/** What follows the main verb of the actors, if there are any: "…, phối hợp với B …, theo hướng dẫn của C", "do D chủ trì", "giao E tổng hợp". */
export function readRest(r: BodyScanner, from: number, end: number, hasActors = true, begin = from): Part[] {
  const parts: Part[] = [];
  const last = lastCoordinate(r, from, end);
  const isSaidWhat = hasActors || r.at('verb', begin, end) !== undefined;
  for (let at = from; at < end; ) {
    if (r.isPlain(at)) {
      at++;
      continue;
    }
    const read =
      readCoordinate(r, at, end) ??
      readGuide(r, at, end) ??
      readGiven(r, at, end, isSaidWhat) ??
      (at < last ? readSecond(r, at, end, hasActors) : hasActors ? readNext(r, at, end) : undefined);
    if (read) append(parts, read.parts);
    // "là đơn vị chủ trì" names no further body
    const behind = read?.at ?? r.at('lead', at, end)?.to ?? at;
    at = Math.max(behind, at + 1);
  }
  return parts;
}

/** The last word of coordination: after it there can be no further actor. */
function lastCoordinate(r: BodyScanner, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (r.at('coordinate', at, end)) return at;
  return -1;
}

interface Rest {
  readonly parts: Part[];
  readonly at: number;
}

function readCoordinate(r: BodyScanner, at: number, end: number): Rest | undefined {
  const hit = r.at('coordinate', at, end);
  if (!hit) return undefined;
  const { names, to } = listAt(r, hit.to, end);
  return names.length > 0 ? { parts: give(names, 'coordinate'), at: to } : { parts: [], at: hit.to };
}

/** In the middle of a clause only "theo …", "trên cơ sở …", "dưới sự …" lead to guides. */
function readGuide(r: BodyScanner, at: number, end: number): Rest | undefined {
  if (!r.at('guide', at, end) || !r.isKey(at, ...LEADING_TO_GUIDES)) return undefined;
  const { names, actors, at: to } = readGuides(r, at, end);
  return names.length > 0 ? { parts: give([...names, ...actors], 'guide'), at: to } : undefined;
}

const GIVEN = some('by', 'give', 'order');

function readGiven(r: BodyScanner, at: number, end: number, isSaidWhat: boolean): Rest | undefined {
  if (!r.may(GIVEN, at)) return undefined;
  // "bàn |giao| cơ sở", "chuyển |giao| công nghệ": another verb
  if (r.at('verb', at - 1, end)?.to === at + 1) return undefined;
  const by = r.at('by', at, end);
  const given = by ?? (r.isKey(at, ...GIVING) ? r.at('give', at, end) : undefined);
  const hit = given ?? r.at('order', at, end);
  if (!hit) return undefined;
  const { names, to } = listAt(r, hit.to, end);
  if (names.length === 0 || to >= end || /[,.;:()]/u.test(r.gap(to))) return undefined;
  if (r.at('lead', to, end)) return { parts: give(names, 'lead'), at: to };
  // ", do Trạm Y tế thực hiện", no "lớp học do Trạm Y tế tổ chức"; "Việc sao lưu do Tổ Kỹ thuật đảm nhiệm.", no "Cập
  // nhật danh mục do Tổ Kỹ thuật đảm nhiệm"
  const doing = by && r.at('doing', to, end);
  const acts = by
    ? doing && (/[,;:(]\s*$/u.test(r.gap(at)) || (!isSaidWhat && doing.to >= end))
    : given && r.at('verb', to, end);
  return acts ? { parts: give(names, 'implement'), at: to } : undefined;
}

const ACTS = some('lead', 'verb', 'support');

/**
 * Whoever acts in the next clause of the same sentence: "A nhập dữ liệu|, B đối chiếu". It is a particular body behind a
 * comma, and what it does follows; those named in a list are objects.
 */
function readNext(r: BodyScanner, at: number, end: number): Rest | undefined {
  const start = startAt(r, at, end);
  if (!start) return undefined;
  const { names, to } = listAt(r, at, end);
  if (names.length === 0) return undefined;
  const isParticular = !start.generic && !r.isSmall(at) && /^\s*,\s*$/u.test(r.gap(at));
  if (!isParticular || to >= end || !/^\s*$/u.test(r.gap(to))) return { parts: [], at: to };
  const acts = r.any(ACTS, to, end) || actsBehindPlace(r, to, end);
  return { parts: acts ? give(names, mainRole(r, to, end)) : [], at: to };
}

/**
 * Others that act in the same sentence: "A chủ trì|, B và C phối hợp thực hiện", "A chủ trì|, các B phối hợp với D rà soát".
 * Those named in between are objects, unless they act in a clause of their own: "A chủ trì|, B cấp thuốc|, C phối hợp".
 */
function readSecond(r: BodyScanner, at: number, end: number, hasActors: boolean): Rest | undefined {
  if (!startsBody(r, at, end)) return undefined;
  const { names, to } = listAt(r, at, end);
  if (names.length === 0) return undefined;
  const acts = /^\s*,\s*$/u.test(r.gap(at)) && r.at('coordinate', to, end);
  if (!acts) return hasActors ? readNext(r, at, end) : { parts: [], at: to };
  // Whom they act with is read next.
  return startsBody(r, acts.to, end)
    ? { parts: give(names, 'implement'), at: to }
    : { parts: give(names, 'coordinate'), at: acts.to };
}
