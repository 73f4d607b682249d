import type { UserVocabulary } from './lexicon/user-words.js';
import type { Source } from './read/source.js';
import type { RestoreMode } from './restore/index.js';
import type { Plan } from './schema/plan.js';
import { PLAN, run } from './stages.js';
import { withoutPositions } from './without-positions.js';

export interface ExtractOptions {
  /** The name to report as `source.file`; its extension helps to tell Markdown from plain text. */
  readonly file?: string | undefined;
  /** `false` leaves out every position. */
  readonly positions?: boolean | undefined;
  /** Whether words that OCR damaged are restored: where they are damaged (`auto`, the default), everywhere, or never. */
  readonly restore?: RestoreMode | undefined;
  /** Your own words in addition to the program's: labels, bodies, abbreviations, headings (docs/vocabulary.md). */
  readonly vocabulary?: UserVocabulary | undefined;
  /** Checks the result against its source before it is returned; `PLAN06_DEBUG=account` does so for each. */
  readonly strict?: boolean | undefined;
}

/**
 * Reads a plan (kế hoạch) from its text and returns it as the public contract says (`planSchema`).
 *
 * `source` is the text, or its bytes in UTF-8, UTF-16 with a byte order mark, or windows-1258; or, of any other
 * format, what `read` made of the file: HTML is refused as a string too. Offsets in positions are UTF-16 units of the decoded text, from 0; lines and
 * columns count from 1 (unist).
 *
 * Synchronous and pure: no input or output, and the same source gives the same plan. Any text that is a plan gives a
 * result; what could not be placed is in `unplaced`, and what is wrong with it in `diagnostics`.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large, in an unknown encoding, or no plan.
 * @throws {VocabularyError} for a vocabulary that cannot be used.
 * @throws {AccountError} with `strict`, if the result does not account for its source: a bug in the program.
 */
export function extract(source: string | Uint8Array | Source, options: ExtractOptions = {}): Plan {
  const { file, restore = 'auto', strict: isStrict } = options;
  const { plan } = run(PLAN, { input: source, file, restore, isStrict }, options.vocabulary);
  return options.positions === false ? withoutPositions(plan) : plan;
}
