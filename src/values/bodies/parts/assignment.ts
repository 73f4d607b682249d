import type { Role } from '../../../schema/plan.js';
import { append } from '../../../text/lists.js';
import { listAt } from '../names/list.js';
import type { Name } from '../names/name.js';
import { type BodyScanner, some } from '../names/scanner.js';
import { readBracketed } from './bracketed.js';
import { give, type Part } from './part.js';
import { roleBrackets } from './party-field.js';
import { type Read, readSentence } from './sentence-parts.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** The roles that running text gives: who leads, coordinates, implements, supports, guides. */
export function readAssignment(r: BodyScanner): Part[] {
  const parts: Part[] = [];
  let actors: readonly Name[] = [];
  let guided = false;
  let bare: readonly Name[] = [];
  let listed: Role | undefined;
  const close = () => {
    append(parts, give(bare, listed ?? 'implement'));
    bare = [];
    listed = undefined;
  };
  const sentences = sentencesOf(r);
  for (const [i, sentence] of sentences.entries()) {
    if (!sentence.goesOn) close();
    const marked = markedNames(r, sentence);
    if (marked.length > 0) {
      close();
      append(parts, marked);
      actors = marked;
      guided = false;
      continue;
    }
    // A list goes on after a semicolon only where bodies precede it.
    const isPart = sentence.goesOn ? !guided && actors.length > 0 : sentences[i + 1]?.goesOn === true;
    const names = isPart ? onlyNames(r, sentence) : undefined;
    if (names) {
      bare = [...bare, ...names];
      actors = [...(sentence.goesOn ? actors : []), ...names];
      continue;
    }
    const read = readSentence(r, sentence, sentence.goesOn ? actors : []);
    // "Các sở, ngành; UBND các huyện phối hợp …": those before the semicolon have the role of those after it
    const first = read.actors[0];
    const role = first && read.parts.find((part) => part.from === first.from)?.role;
    if (bare.length > 0 && listed === undefined && role !== undefined && read.actsFirst) listed = role;
    close();
    const own = sentence.goesOn && guided ? onlyLastActs(read) : read.parts;
    const isDone = own.some((part) => part.role === 'lead' || part.role === 'implement');
    const bracketed = readBracketed(r, sentence, isDone);
    append(parts, bracketed.length > 0 ? [...own, ...bracketed].sort((a, b) => a.from - b.from) : own);
    guided = read.guidesOnly;
    listed = read.listed;
    if (read.actors.length > 0) actors = read.actors;
    else if (!sentence.goesOn) actors = [];
  }
  close();
  return parts;
}

/** The bodies of a sentence that is nothing but their list. */
function onlyNames(r: BodyScanner, { from, to }: Sentence): readonly Name[] | undefined {
  const list = listAt(r, from, to);
  return list.names.length > 0 && list.to >= to ? list.names : undefined;
}

/** "Trên cơ sở hướng dẫn của A; B, C chủ trì": the list of guides continues, and its last body acts. */
function onlyLastActs({ parts, actors }: Read): Part[] {
  const guides = new Set(actors.slice(0, -1));
  return parts.map((part) => ([...guides].some((name) => name.from === part.from) ? { ...part, role: 'guide' } : part));
}

const ROLES = some('lead', 'coordinate');

/**
 * "Công an xã (chủ trì), Tư pháp xã (phối hợp)": the roles in a sentence that is a list, each body followed by its
 * role.
 */
function markedNames(r: BodyScanner, { from, to }: Sentence): readonly Part[] {
  const brackets = roleBrackets(r, from, to);
  if (brackets.length === 0) return [];
  const { names, to: behind } = listAt(r, from, to);
  const last = brackets.at(-1)!;
  // Every name has a bracket after it, and none has anything else
  if (names.length === 0 || names.at(-1)!.to !== last.at) return [];
  // "Công an xã (cơ quan thường trực) chủ trì, phối hợp với …": the bracket only says what it is
  if (behind < to && r.any(ROLES, behind, to)) return [];
  return names.map((name) => ({ ...name, role: brackets.find((bracket) => bracket.at >= name.to)!.role }));
}
