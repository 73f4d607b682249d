import { clean } from '../characters/clean.js';
import { say } from '../messages/library/say.js';
import { type Context, type PlanParts, toItem } from '../plan/context.js';
import { reportedSource } from '../plan/reported-source.js';
import type { Locator } from '../read/locator.js';
import type { Source } from '../read/source.js';
import type { Plan } from '../schema/plan.js';
import { isDebugged } from '../text/debug.js';
import type { Accounted } from './accounted.js';
import { lostPieces } from './lost.js';
import { badMatches } from './matches.js';
import { badNesting, badPlaces } from './places.js';
import { badSlices } from './slices.js';

export type { Accounted } from './accounted.js';
export { lostPieces } from './lost.js';

interface Read {
  readonly source: Source;
  readonly locator: Locator;
  readonly damage: { readonly share: number };
  readonly printed: Accounted['printed'];
  readonly lines: Accounted['lines'];
  readonly repeated: Accounted['repeated'];
  readonly parts: PlanParts;
  readonly context: Context;
  readonly isStrict?: boolean | undefined;
}

/**
 * The `account` stage: the parts of a plan -> a plan that every word of its source is in. What holds afterwards:
 *
 * 1. Words that belong to no part are in `unplaced`.
 * 2. With `isStrict` or `PLAN06_DEBUG=account` the whole result is checked: places lie in the source and nest, values
 *    are the words at their places, no word is lost.
 *
 * @throws {AccountError} if the result does not account for its source: a bug in the program.
 */
export function accountFor(read: Read): { plan: Plan } {
  const { source, locator, parts, context } = read;
  const plan: Plan = { schemaVersion: '1', source: reportedSource(read), ...parts, diagnostics: [] };
  for (const { from, to } of lostPieces(plan, source.text, read))
    plan.unplaced.push(toItem(clean(source.text, from, to), context));
  if (read.isStrict || isDebugged('account')) {
    const faults = faultsOf(plan, source.text, read, locator);
    if (faults.length > 0) throw new AccountError(faults);
  }
  return { plan };
}

/** Thrown when a result does not account for its source: a bug in the program. Lists the faults, one per line. */
class AccountError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(say('unaccounted', { faults: faults.slice(0, 3).join('; ') }));
    this.name = 'AccountError';
    this.faults = faults;
  }
}

/**
 * The invariants that a plan with positions breaks, one per line; they must hold for any text: positions lie in the
 * source, are those of their offsets and nest; values are the words at their places; every word of the source is in the
 * output.
 */
export function faultsOf(plan: Plan, text: string, lines: Accounted, locator: Locator): string[] {
  const words = lostPieces(plan, text, lines).map(({ from, to }) => text.slice(from, to));
  return [
    ...badPlaces(plan, text, locator),
    ...badNesting(plan),
    ...badSlices(plan, text, lines),
    ...badMatches(plan, text),
    ...(words.length === 0 ? [] : [`lost words: ${words.join(' ')}`]),
  ];
}
