import type { Model } from '../../../schema/plan.js';
import { type Atom, atomsOf } from './atoms.js';
import { type Bank, phraseOf } from './bank.js';
import { type Claim, choose, claimOf, claimsFor, fitsSure, freeRuns, islandsIn } from './claims.js';
import type { DecodeLine } from './decode.js';
import { isDoubtful, isOfOther } from './doubt.js';
import type { PlacedRow } from './index.js';
import { type Found, findIsland } from './islands.js';
import { isAsRead, isCutOut, isStolen, isWhole } from './judge.js';
import { leftOver, withoutLeftOvers } from './left-over.js';
import type { Lexicon } from './lexicon.js';
import type { Cell } from './memory.js';
import { withClaims } from './put.js';

/** By so many letters a cell must be likelier than any other way to fill in the row. */
const CLOSE = 1.5;
const LEAST_OF_TITLE = 0.75;
/** So many lines are no row any more. */
const MOST_LINES = 60;

/**
 * Fills in the cells that are not sure with phrases that the plan, the table or the vocabulary know: a cell that is such
 * a phrase but for a few torn or misread words is that phrase. The cells filled in are added to `sure`; words of other
 * cells that they are made of are taken from those. Cells that are sure but should not be are taken from `sure` and
 * added to `denied`.
 */
export function fillIn(
  placed: PlacedRow,
  lines: readonly DecodeLine[],
  sure: Set<Cell>,
  denied: Set<Cell>,
  bank: Bank,
  model: Model | undefined,
  lexicon: Lexicon,
): PlacedRow {
  if (lines.length > MOST_LINES) return placed;
  const columns = [...placed.row.cells.keys()];
  const { number } = placed.anchor;
  let { row } = placed;
  const title = model && titleClaim(placed, lines, sure, model, lexicon);
  if (title && !(sure.has('title') && row.cells.get('title')!.length >= title.found.length)) {
    row = withClaims(row, [title]);
    sure.add('title');
  }
  for (const [cell, other] of [
    ['lead', 'coordination'],
    ['coordination', 'lead'],
  ] as const)
    if (sure.has(cell) && !sure.has(other) && isOfOther(row, cell, other, bank, number, lexicon)) denied.add(cell);
  if (sure.has('deadline') && isDoubtful(row, model)) denied.add('deadline');
  for (const cell of denied) sure.delete(cell);
  const open = columns.filter((cell) => cell !== 'title' && !sure.has(cell));
  if (open.length === 0) return { ...placed, row };
  const atoms = atomsOf(row, lines, sure);
  const phrases = bank.phrases.filter((phrase) => open.some((cell) => bank.witness(phrase, cell, number) !== null));
  const islands = islandsIn(atoms, phrases);
  const isPossible = (claim: Claim) =>
    fitsSure(claim, atoms, columns) &&
    isWhole(claim, atoms) &&
    !isStolen(claim, row) &&
    !isCutOut(claim, row) &&
    !(denied.has(claim.cell) && isAsRead(claim, row));
  const claims = open.map((cell) => claimsFor(cell, islands, bank, number, isPossible));
  const chosen = choose(claims, columns);
  // What else the cells may be, each beside the others as they are chosen.
  const others = claims.map((list) =>
    list.filter((claim) => {
      const beside = chosen.claims.filter((one) => one.cell !== claim.cell);
      return leftOver(claim, row, atoms, [...beside, claim], columns).length === 0;
    }),
  );
  const good = withoutLeftOvers(chosen.claims, row, atoms, columns).filter(
    (claim) => chosen.gain - choose(others, columns, claim).gain >= CLOSE,
  );
  for (const { cell } of good) {
    sure.add(cell);
    denied.delete(cell);
  }
  return { ...placed, row: withClaims(row, good) };
}

/** The body's title of the same model, where the row has most of it right behind its number. */
function titleClaim(
  { row }: PlacedRow,
  lines: readonly DecodeLine[],
  sure: ReadonlySet<Cell>,
  model: Model,
  lexicon: Lexicon,
): Claim | null {
  const others = new Set([...sure].filter((cell) => cell !== 'title'));
  const atoms = atomsOf(row, lines, others);
  const phrase = phraseOf(model.title, lexicon);
  if (phrase.size === 0) return null;
  const from = atoms.slice(row.isHeaded ? row.anchor - row.from : 0);
  const runs = freeRuns(from, (atom) => atom.owner !== null);
  const island = findIsland(phrase, runs, phrase.size * (1 - LEAST_OF_TITLE), row.isHeaded);
  if (island === null) return null;
  const claim = claimOf('title', [island], 'own');
  const columns = [...row.cells.keys()];
  const first = island.found[0]!;
  if (first.line < 0 || (row.isHeaded && (first.line !== row.anchor || !isFirstAtom(first, from[0] ?? []))))
    return null;
  return fitsSure(claim, atoms, columns) &&
    isWhole(claim, atoms) &&
    !isStolen(claim, row) &&
    !isCutOut(claim, row) &&
    leftOver(claim, row, atoms, [claim], columns).length === 0
    ? claim
    : null;
}

function isFirstAtom(found: Found, atoms: readonly Atom[]): boolean {
  return atoms[0] !== undefined && found.atoms.includes(atoms[0]);
}
