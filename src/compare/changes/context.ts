import type { View } from '../../schema/diff.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';

/** What the comparison of two values needs to know. */
export interface Compare {
  readonly a: PlanTokenizer;
  readonly b: PlanTokenizer;
  readonly view: View;
  /** Whether one of the two lost letters, so that its words are compared fuzzily. */
  readonly fuzzy: boolean;
  /** Whether one was read from a picture, so that marks and single letters may be misread. */
  readonly scanned: boolean;
  /** Whether differences of spelling count. */
  readonly strict: boolean;
  /** Whether both plans have values of bodies; if one has none, the words of the fields are compared. */
  readonly bodies: boolean;
  /** The same for deadlines. */
  readonly deadlines: boolean;
}

/** The same comparison with the sides swapped. */
export function mirrored(compare: Compare): Compare {
  return { ...compare, a: compare.b, b: compare.a };
}
