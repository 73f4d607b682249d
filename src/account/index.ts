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

/** What the stage needs to know of a text. */
interface Read {
  readonly source: Source;
  readonly locator: Locator;
  readonly damage: { readonly share: number };
  readonly printed: Accounted['printed'];
  readonly lines: Accounted['lines'];
  readonly parts: PlanParts;
  readonly context: Context;
  readonly isStrict?: boolean | undefined;
}

/**
 * The `account` stage: the parts of a plan -> a plan that every word of its source is in. What holds afterwards:
 *
 * 1. Words that no part has taken stand in `unplaced`.
 * 2. With `isStrict` or `PLAN06_DEBUG=account` the whole is checked: places lie in the source and nest, values are the
 *    words at their places, no word is lost.
 *
 * @throws {AccountError} for a result that does not account for its source: a fault of the program.
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

/** A result that does not give account of its source: a fault of the program, with the faults a line each. */
class AccountError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(say('unaccounted', { faults: faults.slice(0, 3).join('; ') }));
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
    ...badMatches(plan, text),
    ...(words.length === 0 ? [] : [`lost words: ${words.join(' ')}`]),
  ];
}
