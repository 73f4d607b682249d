import { accountFor } from './account/index.js';
import { repeatedRows } from './account/repeated.js';
import { readCharacters } from './characters/index.js';
import { checkStructure } from './checks/structure.js';
import { findFacts } from './facts/index.js';
import { joinLines } from './join/index.js';
import { withVocabulary } from './lexicon/run.js';
import type { UserVocabulary } from './lexicon/user-words.js';
import { readPrinted } from './lines/index.js';
import { readOutline } from './outline/index.js';
import { Pipeline } from './pipeline.js';
import { contextOf } from './plan/context.js';
import { buildPlan } from './plan/index.js';
import { readValues } from './plan/values/index.js';
import type { Source } from './read/source.js';
import { decodeInput } from './read/text/index.js';
import { surveyDamage } from './restore/damage/damage.js';
import { type RestoreMode, restoreLines } from './restore/index.js';
import * as show from './show-stages.js';
import { clearMemoized } from './text/memoize.js';

/** The input of a run: a text, its bytes, or what `read` made of a file; and how to read it. */
export interface Input {
  readonly input: string | Uint8Array | Source;
  readonly file?: string | undefined;
  readonly restore: RestoreMode;
  /** Checks the result against its source, and throws if it does not account for it. */
  readonly isStrict?: boolean | undefined;
}

/** From any input to lines as their writer meant them: the path of every document. */
export const LINES = new Pipeline<Input>()
  .stage('read', decodeInput, show.read)
  .stage('characters', readCharacters, show.characters)
  .stage('damage', surveyDamage, show.damage)
  .stage('lines', readPrinted, show.lines)
  .stage('restore', restoreLines, show.restore)
  .stage('facts', findFacts, show.facts)
  .stage('join', joinLines)
  .keeping(({ input, file, restore, isStrict, source, locator, damage, medium, printed, restored, lines }) => {
    const { layout, furniture, unreadTables } = printed;
    const { words } = restored;
    return {
      ...{ input, file, restore, isStrict, source, locator, damage, medium, lines },
      printed: { layout, furniture, unreadTables },
      restored: { words },
    };
  });

/** The same, and on to a tree by the printed numbers. */
export const OUTLINE = LINES.stage('outline', readOutline, show.outline);

/** The same, and on to a plan. */
export const PLAN = OUTLINE.stage('plan', buildPlan, show.plan)
  .stage('values', readValues, show.values)
  // The outline, the plan without values and the words they were read from take twice as much as the plan itself.
  .keeping(({ input, file, restore, isStrict, source, locator, damage, printed, lines, parts, context }) => {
    const notes = lines.filter(({ zone }) => zone === 'note');
    const kept = { input, file, restore, isStrict, source, locator, damage, printed, lines: notes, parts };
    return { ...kept, repeated: repeatedRows(lines, source.text), context: contextOf(context) };
  })
  .stage('account', accountFor, show.account)
  .stage('checks', checkStructure, show.checks);

/**
 * Runs a pipeline with the words of the user's own. Whatever was memoized about the text is cleared at the end.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding; and what a stage throws.
 */
export function run<Known extends Input>(
  pipeline: Pipeline<Input, Known>,
  input: Input,
  words: UserVocabulary | undefined,
): Known {
  try {
    return withVocabulary(words, () => pipeline.run(input));
  } finally {
    clearMemoized();
  }
}
