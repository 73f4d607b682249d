import { CLOSING_BEGINS, CONTENT_HEADINGS, FRAME_HEADINGS, GLOSSARY_HEADINGS, PREAMBLE_BEGINS } from './headings.js';

import { PERIOD_HEADINGS } from './periods.js';

/** What opens the parts of a plan, by the names that a user adds words under. */
export const HEADINGS = {
  /** Sections whose points are the tasks of a plan without models. */
  content: CONTENT_HEADINGS,
  /** Sections that hold no tasks. */
  frame: FRAME_HEADINGS,
  /** Sections behind which the plan states its own period. */
  period: PERIOD_HEADINGS,
  /** Lists of abbreviations. */
  glossary: GLOSSARY_HEADINGS,
  /** Paragraphs between the title and the first section. */
  preamble: PREAMBLE_BEGINS,
  /** The last paragraph of a plan. */
  closing: CLOSING_BEGINS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HeadingKind = keyof typeof HEADINGS;
