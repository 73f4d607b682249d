import { append } from '../../../text/lists.js';
import { GUIDES_TOO } from '../../../vocabulary/bodies/roles.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { listAt } from '../names/list.js';
import type { Name } from '../names/name.js';
import { isOver } from '../names/name-end.js';
import type { BodyScanner } from '../names/scanner.js';

/** Who directs or guides, and who acts after them. */
export interface Guides {
  readonly names: readonly Name[];
  /** The actor that is at the end of their list, where a verb follows it. */
  readonly actors: readonly Name[];
  readonly at: number;
  /** They are the whole of the sentence, or a colon follows. */
  readonly alone: boolean;
}

/** "Theo Kế hoạch của A và chỉ đạo, hướng dẫn của B, C" at the beginning of a sentence. */
export function readGuides(r: BodyScanner, from: number, end: number): Guides {
  const names: Name[] = [];
  let at = from;
  let last: readonly Name[] = [];
  for (let hit = r.at('guide', at, end); hit; hit = r.at('guide', joinEnd(r, at, end), end)) {
    if (names.length === 0 && hit.value === GUIDES_TOO) break;
    const list = listAt(r, hit.to, end);
    if (list.names.length === 0) break;
    last = list.names;
    append(names, last);
    at = list.to;
  }
  if (names.length === 0) return { names, actors: [], at: from, alone: false };
  if (at >= end || /:/u.test(r.gap(at))) return { names, actors: [], at, alone: true };
  const verbNext = !/,/u.test(r.gap(at)) && isOver(r, at, end);
  if (verbNext && last.length > 1) return { names: names.slice(0, -1), actors: names.slice(-1), at, alone: false };
  return { names, actors: [], at, alone: verbNext };
}

function joinEnd(r: BodyScanner, at: number, end: number): number {
  return at < end && r.isKey(at, AND) ? at + 1 : at;
}
