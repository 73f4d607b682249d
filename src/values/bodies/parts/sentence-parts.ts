import type { Role } from '../../../schema/plan.js';
import { begins, UPPER } from '../../../text/letters.js';
import { append } from '../../../text/lists.js';
import { HANDS_ON } from '../../../vocabulary/bodies/roles.js';
import { AND, OF } from '../../../vocabulary/words/small-words.js';
import { listAt, type NameList } from '../names/list.js';
import type { Name } from '../names/name.js';
import type { BodyScanner } from '../names/scanner.js';
import { startAt } from '../names/start.js';
import { readGuides } from './guides.js';
import { mainRole } from './main-role.js';
import { actorsBehindOpening, acts, namedAfterSort } from './openings.js';
import { give, type Part } from './part.js';
import { readRest } from './rest.js';
import type { Sentence } from './sentences.js';

/** The roles that one sentence gives. */
export interface Read {
  readonly parts: Part[];
  readonly actors: readonly Name[];
  /** The sentence names guides and nothing else. */
  readonly guidesOnly: boolean;
  /** The actors are its first words. */
  readonly actsFirst: boolean;
  /** The role of the list that it ends with, which may continue after a semicolon. */
  readonly listed: Role | undefined;
}

/** "Chủ trì:", "Đơn vị phối hợp:": the label that a sentence begins with. */
export function labelAt(r: BodyScanner, from: number, to: number) {
  const label = r.at('label', from, to);
  return label && /^\s*:/u.test(r.gap(label.to)) ? label : undefined;
}

/** The roles that one sentence gives; `earlier` are the actors before a semicolon, who may continue to act. */
export function readSentence(r: BodyScanner, { from, to }: Sentence, earlier: readonly Name[]): Read {
  const label = labelAt(r, from, to);
  if (label) {
    const { names, to: behind } = listAt(r, label.to, to);
    const parts = [...give(names, label.value), ...readRest(r, behind, to)];
    return { parts, actors: names, guidesOnly: false, actsFirst: false, listed: listedAtEnd(parts, to) };
  }
  const guides = readGuides(r, from, to);
  let { at, actors } = guides;
  const parts = give(guides.names, 'guide');
  if (actors.length === 0 && !guides.alone) {
    const given = r.at('give', at, to);
    const ordered = given ? undefined : r.at('order', at, to);
    const heading = (given ?? ordered) ? undefined : r.at('forWhom', at, to);
    const list = namedAfterSort(r, listAt(r, (given ?? ordered ?? heading)?.to ?? at, to), to);
    // "Chỉ đạo Đài Truyền thanh |tăng thời lượng|", no "Chỉ đạo các trường trên địa bàn"; "Đối với Trạm Y tế xã" and no more
    const isTold = ordered ? acts(r, list.to, to) : !heading || list.to >= to;
    if (isTold) actors = list.names;
    if (actors.length > 0) at = list.to;
  }
  const later = actors.length === 0 && !guides.alone ? actorsBehindOpening(r, at, to) : undefined;
  if (later) {
    actors = later.names;
    at = later.to;
  }
  const charged = actors.length > 0 ? chargedAt(r, at, to) : undefined;
  if (charged) {
    actors = charged.names;
    at = charged.to;
  }
  if (actors.length > 0 && at >= to) {
    const last = actors.at(-1)!;
    at = actEnd(r, last) ?? at;
    actors = [...actors.slice(0, -1), { ...last, to: Math.min(at, last.to) }];
  }
  if (actors.length > 0) {
    const main = mainRole(r, at, to);
    append(parts, give(actors, main));
  } else if (earlier.length > 0 && r.at('support', at, to)) {
    append(parts, give(earlier, 'support'));
  }
  append(parts, readRest(r, at, to, actors.length > 0, from));
  const guidesOnly = guides.alone && guides.at >= to;
  const actsFirst = actors[0]?.from === from;
  return { parts, actors, guidesOnly, actsFirst, listed: guidesOnly ? undefined : listedAtEnd(parts, to) };
}

/** The fewest words of a verb with its object. */
const FEWEST = 3;

/**
 * "Các thôn |tổng vệ sinh 2 lần/năm|": of a sentence that is a name and nothing else, the first word in small letters
 * that no name is known to go on with, and after which nothing is in capitals, is a verb; undefined if the name is one.
 */
function actEnd(r: BodyScanner, { from, to }: Name): number | undefined {
  const start = startAt(r, from, to);
  let proper = to - 1;
  while (proper > from && !begins(r.words[proper]!.text, UPPER)) proper--;
  for (let at = start?.to ?? to; at < to; ) {
    const known = INSIDE_NAMES.map((list) => r.at(list, at, to)?.to ?? 0).reduce((a, b) => Math.max(a, b), 0);
    if (known === 0 && at > proper && r.isSmall(at) && !r.isKey(at, AND, OF)) return to - at >= FEWEST ? at : undefined;
    at = Math.max(known, at + 1);
  }
  return undefined;
}

const INSIDE_NAMES = ['field', 'modifier', 'place', 'quantifier', 'named', 'generic', 'run', 'officePlace'] as const;

/** "UBND xã giao |Công an xã| chủ trì": whoever delegates a task has no role in it. */
function chargedAt(r: BodyScanner, at: number, end: number): NameList | undefined {
  const given = r.at('give', at, end);
  if (!given || !r.isKey(at, ...HANDS_ON) || !/^\s*$/u.test(r.gap(at))) return undefined;
  const list = listAt(r, given.to, end);
  if (list.names.length === 0 || /[,.;:()]/u.test(r.gap(list.to))) return undefined;
  return acts(r, list.to, end) ? list : undefined;
}

function listedAtEnd(parts: readonly Part[], end: number): Role | undefined {
  const last = parts.at(-1);
  return last && last.to >= end ? last.role : undefined;
}
