import type { Placed } from './beam.js';
import type { Claim } from './claims.js';
import type { DecodedRow } from './decode.js';
import { DASH } from './lexicon.js';
import { type Cell, EDGE } from './memory.js';

/** The row with the words of the claims in their cells, and in no other. */
export function withClaims(row: DecodedRow, claims: readonly Claim[]): DecodedRow {
  if (claims.length === 0) return row;
  const columns = [...row.cells.keys()];
  const cells = new Map<Cell, readonly Placed[]>();
  const ends = new Map(row.ends);
  for (const [cell, words] of row.cells) {
    const own = claims.find((claim) => claim.cell === cell);
    if (own) {
      cells.set(cell, placedOf(own, columns.indexOf(cell)));
      ends.set(cell, { cost: 0, lost: { word: EDGE, cost: Number.POSITIVE_INFINITY } });
      continue;
    }
    const isTaken = ({ line, part }: Placed) =>
      claims.some(({ found }) =>
        found.some((one) => one.line === line && one.start < part.end && one.end > part.start),
      );
    const kept = words.filter((word) => !isTaken(word));
    cells.set(cell, kept);
  }
  return { ...row, cells, ends };
}

/** Where so many letters differ, the phrase is believed rather than the print. */
const MISREAD = 1;

function placedOf(claim: Claim, column: number): Placed[] {
  const first = claim.found.find((found) => found.line >= 0)!;
  let line = first.line;
  let token = first.atoms[0]!.token;
  let at = first.start;
  return claim.found.map(({ word, atoms, start, end, cost, line: own }) => {
    const isLost = own < 0;
    const last = atoms[atoms.length - 1];
    if (last) {
      line = own;
      token = last.token;
      at = end;
    }
    const isMisread = isLost || cost >= MISREAD;
    const text = isLost ? word.text : atoms[0]!.text.slice(Math.max(0, start - atoms[0]!.start), end - atoms[0]!.start);
    const bracket = /[(“"]/.exec(word.before)?.[0] ?? '';
    const before = isLost ? bracket : atoms[0]!.before || (isMisread ? bracket : '');
    const after = last && end === last.end ? last.after || (isMisread ? closing(word.after) : '') : closing(word.after);
    const isLike = !isMisread || text[0]?.toLowerCase() === word.text[0]?.toLowerCase();
    return {
      column,
      line,
      token,
      part: {
        start: isLost ? at : start,
        end: isLost ? at : end,
        printed: word.kind > 0 || isLike ? text : word.text,
        before,
        after,
        isGlued: last !== undefined && end === last.end && last.isGlued,
        guesses: [],
      },
      word: word.word,
      lost: word.isBehindDash ? DASH : EDGE,
      reading: isMisread ? 2 : 0,
      step: 0,
      place: 0,
    };
  });
}

function closing(after: string): string {
  return after.includes(')') ? ')' : '';
}
