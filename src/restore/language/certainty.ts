import type { LanguageData } from './model.js';

/**
 * Calibration of the lattice's probabilities: a function from a probability to the share of words with it that were
 * right in held-out plans. Linear between the measured points.
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
