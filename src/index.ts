/*
 * The public API of the library: everything a program or the command line may use.
 */
export {
  type CheckOptions,
  check,
  type Level,
  type Levels,
  type PlanFinding,
  type RuleCode,
  type RuleInfo,
  type RulePage,
  rulePage as explain,
  rules,
} from './checks/index.js';
export { DIFF_KINDS, type DiffKind, type DiffOptions, diff, isSame, matrix, onlyKinds } from './compare/index.js';
export { type ExtractOptions, extract } from './extract.js';
export { type UserVocabulary, VocabularyError } from './lexicon/user-words.js';
export { type NormalizeOptions, normalize } from './normalize.js';

export { PlanInputError, type PlanInputErrorCode } from './read/error.js';
export { read } from './read/index.js';
export type { OcrEngine, OcrMode, ReadOptions, ReadProgress } from './read/options.js';
export type * from './read/source.js';
export { MAX_INPUT_SIZE, tooLarge } from './read/text/index.js';
export { type RestoreOptions, restore } from './restore-text.js';
export type * from './schema/diff.js';
export { diffSchema } from './schema/diff.js';
export { diffJsonSchema, diffRowJsonSchema, jsonSchema, matrixJsonSchema } from './schema/json-schema.js';
export type * from './schema/matrix.js';
export { matrixSchema } from './schema/matrix.js';
export type * from './schema/plan.js';
export { planSchema } from './schema/plan.js';
export { type RestoredText, restoredTextSchema } from './schema/restored.js';
