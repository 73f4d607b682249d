import type { Atom } from './atoms.js';
import type { Witness } from './bank.js';
import type { Placed } from './beam.js';
import type { Claim } from './claims.js';
import type { DecodedRow } from './decode.js';
import { covers, type Found } from './islands.js';
import { isDash } from './lexicon.js';
import { EDGE } from './memory.js';

/** So much of a phrase's letters must be found, by who says that it stands in the column. */
const LEAST: Readonly<Record<Witness, number>> = { own: 0.6, column: 0.7, plan: 0.75 };
const MOST_LOST = 2;
/** A word at such a price surely goes with the one before it. */
export const CHEAP = 2;

/** Whether most of a claim is there, from its first word to its last, and no other word stands in its place. */
export function isWhole({ islands, found, witness }: Claim, lines: readonly (readonly Atom[])[]): boolean {
  const size = islands.reduce((sum, { phrase }) => sum + phrase.size, 0);
  const cost = islands.reduce((sum, island) => sum + island.cost, 0);
  if (1 - cost / size < LEAST[witness]) return false;
  const last = found[found.length - 1]!;
  if (last.line < 0 || /,/.test(last.atoms[last.atoms.length - 1]!.after)) return false;
  if (found[0]!.line < 0 && witness === 'plan') return false;
  let lost = 0;
  for (const one of found) {
    lost = one.line < 0 ? lost + 1 : 0;
    if (lost > MOST_LOST) return false;
  }
  if (!isTornWhereLost(found, lines)) return false;
  // "Cấp ban" where the phrase has "Các ban": another word is no misreading
  return !islands.some(({ passed }) => passed.some((atom) => atom.isClean && atom.skeleton.length >= 3));
}

/** Whether something that could not be read stands where words are lost. */
function isTornWhereLost(found: readonly Found[], lines: readonly (readonly Atom[])[]): boolean {
  return found.every((one, at) => {
    if (one.line >= 0) return true;
    const before = found.slice(0, at).findLast((other) => other.line >= 0);
    const after = found.slice(at).find((other) => other.line >= 0);
    return isTornBeside(before, 1, found, lines) || isTornBeside(after, -1, found, lines);
  });
}

function isTornBeside(
  one: Found | undefined,
  way: 1 | -1,
  found: readonly Found[],
  lines: readonly (readonly Atom[])[],
): boolean {
  if (one === undefined) return false;
  if (one.end < one.atoms[one.atoms.length - 1]!.end || one.start > one.atoms[0]!.start) return true;
  const atoms = lines.find((line) => line[0]?.line === one.line) ?? [];
  const next = atoms[atoms.indexOf(way > 0 ? one.atoms[one.atoms.length - 1]! : one.atoms[0]!) + way];
  return (
    next !== undefined &&
    !next.isClean &&
    (next.owner === null || next.isCut) &&
    !found.some((other) => other !== one && covers(other, next))
  );
}

/** Whether words of a claim are read as words of the row's title, which nearly always is right. */
export function isStolen({ found, cell }: Claim, row: DecodedRow): boolean {
  if (cell === 'title') return false;
  const title = row.cells.get('title') ?? [];
  const isTaken = (one: Found) =>
    title.some(
      ({ line, part, step, reading }) =>
        line === one.line && one.start < part.end && one.end > part.start && step < CHEAP && reading < CHEAP,
    );
  return found.some(isTaken);
}

/** Whether a claim parts words that were read as going together: "Tổ công nghệ" behind "Đề án 06 các cấp,". */
export function isCutOut({ found, cell }: Claim, row: DecodedRow): boolean {
  const isOwn = ({ line, part }: Placed) =>
    found.some((one) => one.line === line && one.start < part.end && one.end > part.start);
  for (const [column, words] of row.cells) {
    if (column === 'title' && cell !== 'title') continue;
    for (const [i, word] of words.entries()) {
      const before = i > 0 && isDash(words[i - 1]!.word) ? words[i - 2] : words[i - 1];
      if (before === undefined || isDash(word.word) || word.step >= CHEAP || word.lost !== EDGE) continue;
      if (before.reading < CHEAP && word.reading < CHEAP && isOwn(before) !== isOwn(word)) return true;
    }
  }
  return false;
}

/** Whether a claim says no more than what was read before. */
export function isAsRead({ found, cell }: Claim, row: DecodedRow): boolean {
  const words = row.cells.get(cell)!.filter(({ word }) => !isDash(word));
  return words.length === found.length && words.every((word, i) => found[i]!.word.word === word.word);
}
