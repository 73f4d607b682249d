import type { Role } from '../../schema/plan.js';
import { WORDS_BEFORE_ROLE } from '../../vocabulary/roles.js';
import type { Reader } from './lexicon.js';
import { listAt, type NameList } from './list.js';
import { isOver, type Name } from './name.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { startAt, startsBody } from './start.js';

/** A body's part, as found: its name is words [from, to). */
export interface Part extends Name {
  readonly role: Role;
}

/** The parts that running text gives: who leads, coordinates, implements, supports, guides. */
export function readAssignment(r: Reader): Part[] {
  const parts: Part[] = [];
  let actors: readonly Name[] = [];
  let guided = false;
  let bare: readonly Name[] = [];
  let listed: Role | undefined;
  const close = () => {
    parts.push(...give(bare, listed ?? 'implement'));
    bare = [];
    listed = undefined;
  };
  for (const sentence of sentencesOf(r)) {
    if (!sentence.goesOn) close();
    const names = guided && sentence.goesOn ? undefined : onlyNames(r, sentence);
    if (names) {
      bare = [...bare, ...names];
      actors = [...(sentence.goesOn ? actors : []), ...names];
      continue;
    }
    const read = readSentence(r, sentence, sentence.goesOn ? actors : []);
    // "Các sở, ngành; UBND các huyện phối hợp …": those before the semicolon have the part of those behind it
    const first = read.actors[0];
    const role = first && read.parts.find((part) => part.from === first.from)?.role;
    if (bare.length > 0 && listed === undefined && role !== undefined && read.actsFirst) listed = role;
    close();
    parts.push(...(sentence.goesOn && guided ? onlyLastActs(read) : read.parts));
    guided = read.guidesOnly;
    listed = read.listed;
    if (read.actors.length > 0) actors = read.actors;
    else if (!sentence.goesOn) actors = [];
  }
  close();
  return parts;
}

/** The bodies of a sentence that is nothing but their list. */
function onlyNames(r: Reader, { from, to }: Sentence): readonly Name[] | undefined {
  const list = listAt(r, from, to);
  return list.names.length > 0 && list.to >= to ? list.names : undefined;
}

interface Read {
  readonly parts: Part[];
  readonly actors: readonly Name[];
  /** The sentence names guides and nothing else. */
  readonly guidesOnly: boolean;
  /** The actors are its first words. */
  readonly actsFirst: boolean;
  /** The part of the list that it ends with, which may go on behind a semicolon. */
  readonly listed: Role | undefined;
}

/** "Trên cơ sở hướng dẫn của A; B, C chủ trì": the list of guides goes on, and its last body acts. */
function onlyLastActs({ parts, actors }: Read): Part[] {
  const guides = new Set(actors.slice(0, -1));
  return parts.map((part) => ([...guides].some((name) => name.from === part.from) ? { ...part, role: 'guide' } : part));
}

function readSentence(r: Reader, { from, to }: Sentence, earlier: readonly Name[]): Read {
  const label = r.at('label', from, to);
  if (label && /^\s*:/u.test(r.gap(label.to))) {
    const { names, to: behind } = listAt(r, label.to, to);
    const parts = [...give(names, label.value), ...readRest(r, behind, to)];
    return { parts, actors: names, guidesOnly: false, actsFirst: false, listed: listedAtEnd(parts, to) };
  }
  const guides = readGuides(r, from, to);
  let { at, actors } = guides;
  const parts = give(guides.names, 'guide');
  if (actors.length === 0 && !guides.alone) {
    const given = r.at('give', at, to);
    const list = namedAfterSort(r, listAt(r, given ? given.to : at, to), to);
    actors = list.names;
    if (actors.length > 0) at = list.to;
  }
  const later = actors.length === 0 && !guides.alone ? actorsBehindOpening(r, at, to) : undefined;
  if (later) {
    actors = later.names;
    at = later.to;
  }
  if (actors.length > 0) {
    const main = mainRole(r, at, to);
    parts.push(...give(actors, main));
  } else if (earlier.length > 0 && r.at('support', at, to)) {
    parts.push(...give(earlier, 'support'));
  }
  parts.push(...readRest(r, at, to));
  const guidesOnly = guides.alone && guides.at >= to;
  const actsFirst = actors[0]?.from === from;
  return { parts, actors, guidesOnly, actsFirst, listed: guidesOnly ? undefined : listedAtEnd(parts, to) };
}

function listedAtEnd(parts: readonly Part[], end: number): Role | undefined {
  const last = parts.at(-1);
  return last && last.to >= end ? last.role : undefined;
}

/** "Các đơn vị", "Các ngân hàng": nothing but a word for a sort of bodies. */
function isSort(r: Reader, { from, to }: Name): boolean {
  const start = startAt(r, from, to);
  return start !== undefined && (start.generic || (start.head > from && start.to === to));
}

/** How many words may open a sentence before its actor. */
const LONGEST_OPENING = 30;

/** "Sau khi có hướng dẫn của Bộ Công an, |Công an tỉnh| triển khai": the particular body behind a comma, before a verb. */
function actorsBehindOpening(r: Reader, from: number, end: number): NameList | undefined {
  if (!r.at('opening', from, end)) return undefined;
  for (let at = from + 1; at < end && at - from < LONGEST_OPENING; at++) {
    if (!/^\s*,\s*$/u.test(r.gap(at)) || r.isSmall(at) || startAt(r, at, end)?.generic !== false) continue;
    const list = listAt(r, at, end);
    const acts = (['lead', 'verb', 'coordinate', 'support'] as const).some((kind) => r.at(kind, list.to, end));
    if (acts && /^\s*$/u.test(r.gap(list.to))) return list;
  }
  return undefined;
}

/** "Các đơn vị: |Công an tỉnh, Sở Y tế|": behind a colon stand those that the word for their sort means. */
function namedAfterSort(r: Reader, list: NameList, end: number): NameList {
  if (list.names.length === 0 || !/^\s*:/u.test(r.gap(list.to))) return list;
  if (!list.names.every((name) => isSort(r, name))) return list;
  const named = listAt(r, list.to, end);
  return named.names.length > 1 ? named : list;
}

const BEFORE_ROLE: ReadonlySet<string> = new Set(WORDS_BEFORE_ROLE);

/** The part of the actors by the words that follow them. */
function mainRole(r: Reader, at: number, end: number): Role {
  let next = at;
  // "theo chức năng, nhiệm vụ được giao phối hợp với …"
  const competence = r.at('competence', next, end);
  if (competence) next = competence.to;
  // "có trách nhiệm chủ trì", "chủ động phối hợp": the word of role may stand second
  // "Công an xã là lực lượng nòng cốt, chủ trì …"
  if (leadsLater(r, at, end)) return 'lead';
  const adverb = r.at('lead', next, end) ? undefined : r.at('verb', next, end);
  if (adverb && BEFORE_ROLE.has(adverb.value)) next = adverb.to;
  if (r.at('lead', next, end)) return 'lead';
  const coordinate = r.at('coordinate', next, end);
  // "phối hợp với phụ huynh": with whom, although that is no body
  const isWith = coordinate && r.isKey(coordinate.to - 1, 'với', 'cùng');
  if (coordinate) return isWith || startsBody(r, coordinate.to, end) ? 'implement' : 'coordinate';
  return r.at('support', next, end) ? 'support' : 'implement';
}

/** Whether the actors lead by a later verb of the same clause: ", chủ trì" or "và chủ trì" with nobody before it. */
function leadsLater(r: Reader, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (!r.at('lead', at, end)) continue;
    return r.isKey(at - 1, 'và') || /,/u.test(r.gap(at));
  }
  return false;
}

interface Guides {
  readonly names: readonly Name[];
  /** The actor that stands at the end of their list, where a verb follows it. */
  readonly actors: readonly Name[];
  readonly at: number;
  /** They are the whole of the sentence, or a colon follows. */
  readonly alone: boolean;
}

/** "Theo Kế hoạch của A và chỉ đạo, hướng dẫn của B, C" at the beginning of a sentence. */
function readGuides(r: Reader, from: number, end: number): Guides {
  const names: Name[] = [];
  let at = from;
  let last: readonly Name[] = [];
  for (let hit = r.at('guide', at, end); hit; hit = r.at('guide', joinEnd(r, at, end), end)) {
    const list = listAt(r, hit.to, end);
    if (list.names.length === 0) break;
    last = list.names;
    names.push(...last);
    at = list.to;
  }
  if (names.length === 0) return { names, actors: [], at: from, alone: false };
  if (at >= end || /:/u.test(r.gap(at))) return { names, actors: [], at, alone: true };
  const verbNext = !/,/u.test(r.gap(at)) && isOver(r, at, end);
  if (verbNext && last.length > 1) return { names: names.slice(0, -1), actors: names.slice(-1), at, alone: false };
  return { names, actors: [], at, alone: verbNext };
}

function joinEnd(r: Reader, at: number, end: number): number {
  return at < end && r.isKey(at, 'và') ? at + 1 : at;
}

/** What follows the main verb: "…, phối hợp với B …, theo hướng dẫn của C", "do D chủ trì", "giao E tổng hợp". */
function readRest(r: Reader, from: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < end; ) {
    const read = readCoordinate(r, at, end) ?? readGuide(r, at, end) ?? readGiven(r, at, end) ?? readSecond(r, at, end);
    if (read) parts.push(...read.parts);
    // "là đơn vị chủ trì" names no further body
    const behind = read?.at ?? r.at('lead', at, end)?.to ?? at;
    at = Math.max(behind, at + 1);
  }
  return parts;
}

interface Rest {
  readonly parts: Part[];
  readonly at: number;
}

function readCoordinate(r: Reader, at: number, end: number): Rest | undefined {
  const hit = r.at('coordinate', at, end);
  if (!hit) return undefined;
  const { names, to } = listAt(r, hit.to, end);
  return names.length > 0 ? { parts: give(names, 'coordinate'), at: to } : { parts: [], at: hit.to };
}

/** In the middle of a clause only "theo …", "trên cơ sở …", "dưới sự …" lead to guides. */
function readGuide(r: Reader, at: number, end: number): Rest | undefined {
  if (!r.isKey(at, 'theo', 'trên', 'dưới') || !r.at('guide', at, end)) return undefined;
  const { names, actors, at: to } = readGuides(r, at, end);
  return names.length > 0 ? { parts: give([...names, ...actors], 'guide'), at: to } : undefined;
}

function readGiven(r: Reader, at: number, end: number): Rest | undefined {
  const by = r.at('by', at, end);
  const given = by ?? (r.isKey(at, 'giao', 'chuyển') ? r.at('give', at, end) : undefined);
  const hit = given ?? r.at('order', at, end);
  if (!hit) return undefined;
  const { names, to } = listAt(r, hit.to, end);
  if (names.length === 0 || to >= end || /[,.;:()]/u.test(r.gap(to))) return undefined;
  if (r.at('lead', to, end)) return { parts: give(names, 'lead'), at: to };
  const acts = !by && given && r.at('verb', to, end) !== undefined;
  return acts ? { parts: give(names, 'implement'), at: to } : undefined;
}

/** "A chủ trì|, B và C phối hợp thực hiện": others that act in the same sentence. Those named in between are objects. */
function readSecond(r: Reader, at: number, end: number): Rest | undefined {
  if (!startsBody(r, at, end)) return undefined;
  const { names, to } = listAt(r, at, end);
  if (names.length === 0) return undefined;
  const acts = /^\s*,\s*$/u.test(r.gap(at)) && r.at('coordinate', to, end);
  return { parts: acts && !startsBody(r, acts.to, end) ? give(names, 'coordinate') : [], at: acts ? acts.to : to };
}

function give(names: readonly Name[], role: Role): Part[] {
  return names.map((name) => ({ ...name, role }));
}
