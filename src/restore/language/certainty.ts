import type { LanguageData } from './model.js';

/**
 * What the lattice's chances are worth: a function from a chance to the share of words with that chance that were
 * right in plans the restorer had not learned from. Between the measured points it is a straight line.
 */
export function readCertainty(table: LanguageData['calibration']): (chance: number) => number {
  return (chance) => {
    let [x, y] = [0, 0];
    for (const [nextX, nextY] of table) {
      if (chance <= nextX) return nextX === x ? nextY : y + ((chance - x) / (nextX - x)) * (nextY - y);
      [x, y] = [nextX, nextY];
    }
    return table.length === 0 ? chance : y;
  };
}
