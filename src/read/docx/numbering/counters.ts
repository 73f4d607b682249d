import { formatNumber } from '../../blocks/numerals.js';
import { DEEPEST_LEVEL, type Level, type List } from './numbering.js';

/**
 * Counts the points of lists as Word does. Lists that share a definition count on together; a list's own start is taken
 * once for each of its levels; a level starts again after one above it, unless its definition says otherwise.
 */
export class Counters {
  /** By definition: the last number of each level, null before the first. */
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #started = new Set<string>();

  /** Counts one point of a list and gives what is printed before its words. */
  next(list: List, level: number): string {
    const counts = this.#countsOf(list.definition.id);
    const levels = (at: number): Level | undefined => list.levels.get(at) ?? list.definition.levels[at];
    const own = levels(level);
    if (!own) return '';
    this.#takeStarts(list, level, counts);
    for (let above = 0; above < level; above++) counts[above] ??= levels(above)?.start ?? 1;
    const last = counts[level] ?? null;
    counts[level] = last === null ? own.start : last + 1;
    for (let below = level + 1; below <= DEEPEST_LEVEL; below++) {
      const restart = levels(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = null;
    }
    if (own.bullet !== null) return own.bullet;
    // "%1.%2."
    return own.text.replace(/%(?<level>[1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels(at);
      return formatNumber(counts[at] ?? shown?.start ?? 1, own.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  }

  #countsOf(definition: string): (number | null)[] {
    const known = this.#counts.get(definition);
    if (known) return known;
    const counts = Array.from({ length: DEEPEST_LEVEL + 1 }, () => null);
    this.#counts.set(definition, counts);
    return counts;
  }

  /** A list's own starts, of the level to be counted and those above it, each the first time. */
  #takeStarts(list: List, level: number, counts: (number | null)[]): void {
    for (let at = 0; at <= level; at++) {
      const start = list.starts.get(at);
      const key = `${list.id} ${at}`;
      if (start === undefined || this.#started.has(key)) continue;
      this.#started.add(key);
      counts[at] = at === level ? start - 1 : start;
    }
  }
}
