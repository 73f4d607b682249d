import type { Locator } from '../read/locator.js';
import type { Plan } from '../schema/plan.js';
import type { Accounted } from './accounted.js';
import { lostPieces } from './lost.js';
import { badNesting, badPlaces } from './places.js';
import { badSlices } from './slices.js';

export type { Accounted } from './accounted.js';
export { lostPieces } from './lost.js';

/** A result that does not give account of its source: a fault of the program, with the faults a line each. */
export class AccountError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the result does not account for its source: ${faults.slice(0, 3).join('; ')}`);
    this.name = 'AccountError';
    this.faults = faults;
  }
}

/**
 * What does not hold of a plan, with its positions, read from a text, though it must for any text; a line each: positions
 * lie in the source, are those of their offsets and nest; values are the words at their places; every word of the source
 * is in the output.
 */
export function faultsOf(plan: Plan, text: string, lines: Accounted, locator: Locator): string[] {
  const words = lostPieces(plan, text, lines).map(({ from, to }) => text.slice(from, to));
  return [
    ...badPlaces(plan, text, locator),
    ...badNesting(plan),
    ...badSlices(plan, text, lines),
    ...(words.length === 0 ? [] : [`lost words: ${words.join(' ')}`]),
  ];
}
