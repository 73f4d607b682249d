import type { Span } from '../../characters/span/span.js';
import { provinceToday } from '../../lexicon/provinces.js';
import type { LocalityLevel } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { findLocalities, nameCase } from './localities.js';

/** What is known of a locality beside its name: the province that it lies in, and what a province went into. */
export interface ProvinceFacts {
  readonly province?: string;
  readonly successor?: string;
  /** The words that name the province. */
  readonly words?: Span;
}

/**
 * The province of a lower locality where the document names one and no other beside it, and today's province of one that
 * was put together with others. Nothing is guessed: a commune's own successor is not known.
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
