import type { Layout } from '../lines/layout.js';
import type { PrintedLine } from '../lines/printed-line.js';
import type { OpenParagraph } from './open-paragraph.js';

/** Whether a printed line goes on with the paragraph before it, or begins one of its own. */
export type Decision = 'join' | 'part';

/** What else a rule may look at. */
export interface Page {
  readonly layout: Layout;
  /** The next printed lines, a dozen at most. */
  readonly ahead: () => readonly PrintedLine[];
}

/** A reason to join a line with the paragraph before it, or to separate them. */
export interface JoinRule {
  /** What `PLAN06_DEBUG=join` prints. */
  readonly name: string;
  /** The end of a paragraph and a line that the rule decides on. */
  readonly sample: readonly [before: string, line: string];
  /** Undefined if the rule does not apply: then the next one is asked. */
  readonly decide: (before: OpenParagraph, line: PrintedLine, page: Page) => Decision | undefined;
}

/** A rule's answer: its decision if a condition holds, else undefined. */
export function when(condition: boolean, decision: Decision): Decision | undefined {
  return condition ? decision : undefined;
}
