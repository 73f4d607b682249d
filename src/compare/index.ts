/*
 * What plans have in common and what differs: alignment of models by what they are about (alignment/), changes of
 * aligned models (changes/), many plans side by side (matrix/). What holds afterwards:
 *
 * 1. Each model of a plan is in one pair, or among the unpaired ones.
 * 2. `diff(a, a)` is empty; `diff(b, a)` is `diff(a, b)` with the sides swapped.
 * 3. The order in which a plan's models come makes no difference to what is paired.
 */
export { type DiffOptions, diff } from './diff.js';
export { matrix } from './matrix/index.js';
export { type GivenPairs, PairsError, readPairs } from './pairs-file.js';
export { DIFF_KINDS, type DiffKind, isSame, onlyKinds } from './result/only.js';
