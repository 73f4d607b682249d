export { PlanInputError } from '../error.js';
export { Locator } from '../locator.js';
export { decodeInput, MAX_INPUT_SIZE, readSource, tooLarge } from './read.js';
