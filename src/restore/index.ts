export { damagedLines, damageOf } from './damage.js';
export { createRestorer, type RestoredLine, type RestoredWord, type Restorer } from './restorer.js';
