import type { MessageKey, RuleCode, Term } from '../../messages/index.js';
import type { Position, Severity } from '../../schema/plan.js';

/** What a sentence is filled in with: numbers, words of the plan, and terms that each language has its own word for. */
type Value = string | number | readonly Term[];
type Values = Readonly<Record<string, Value>>;

/**
 * What a rule found, as data: which message reports it, where it is, what is written there and what was expected. The
 * wording is added last, from `messages/`.
 */
export interface Found {
  readonly message: MessageKey;
  /** Where it is in the source; left out where the plan holds no positions. */
  readonly position?: Position;
  /** What is written (or counted); null if something is missing. */
  readonly actual: string | number | null;
  /** What was expected in its place; null if nothing was. */
  readonly expected: string | number | null;
  /** What else the sentence names. */
  readonly values: Values;
  /** The other place that makes this one wrong; its words are the sentence's own. */
  readonly cause: { readonly position?: Position } | null;
  /** Only a note by default, whatever the severity of the rule. */
  readonly isMild?: true;
}

export interface Finding extends Found {
  readonly rule: RuleCode;
  readonly severity: Severity;
}

export interface Details {
  readonly at?: Position | undefined;
  readonly actual?: string | number | null;
  readonly expected?: string | number | null;
  readonly values?: Values;
  /** Where the other place is. */
  readonly cause?: Position | undefined | null;
  readonly isMild?: boolean;
}

/** A finding reported by `message`. */
export function found(message: MessageKey, details: Details = {}): Found {
  const { at, actual = null, expected = null, values = {}, cause = null, isMild = false } = details;
  return {
    message,
    ...(at ? { position: at } : {}),
    actual,
    expected,
    values,
    cause: cause ? { position: cause } : null,
    ...(isMild ? { isMild } : {}),
  };
}
