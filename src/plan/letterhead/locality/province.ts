import type { Span } from '../../../characters/span/span.js';
import { provinceToday } from '../../../lexicon/provinces.js';
import type { LocalityLevel } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { findLocalities, nameCase } from './localities.js';

/**
 * What is known about a locality apart from its name: the province that it lies in, and what a province was merged
 * into.
 */
export interface ProvinceFacts {
  readonly province?: string;
  readonly successor?: string;
  /** The words that name the province. */
  readonly words?: Span;
}

/**
 * The province of a lower locality if the document names exactly one, and the present province of one that was merged
 * with others. Nothing is guessed: a commune's own successor is not known.
 */
export function provinceFacts(
  own: { readonly name: string; readonly level: LocalityLevel },
  spans: readonly Span[],
): ProvinceFacts {
  if (own.level === 'province') {
    const today = provinceToday(own.name);
    return today !== null && fold(today) !== fold(own.name) ? { successor: today } : {};
  }
  const named = spans
    .flatMap(findLocalities)
    .filter(({ level, name }) => level === 'province' && provinceToday(name.text) !== null)
    .map(({ name }) => name);
  const [first, ...others] = new Map(named.map((name) => [fold(name.text), name])).values();
  return first !== undefined && others.length === 0 ? { province: nameCase(first.text), words: first } : {};
}
