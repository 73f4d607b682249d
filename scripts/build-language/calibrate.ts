/** A word's chance by the lattice and whether the reading was right. */
export interface Trial {
  readonly certainty: number;
  readonly right: boolean;
}

const EDGES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 1];

/** The mean chance and the share of right readings in each band of chances, rising throughout. */
export function fitCalibration(trials: readonly Trial[]): [chance: number, right: number][] {
  const bands = EDGES.map(() => ({ words: 0, chances: 0, right: 0 }));
  for (const { certainty, right } of trials) {
    const band = bands[EDGES.findIndex((edge) => certainty <= edge + 1e-9)] ?? bands.at(-1)!;
    band.words++;
    band.chances += certainty;
    if (right) band.right++;
  }
  // Neighbours that fall are pooled (pool adjacent violators), so that a higher chance is never worth less.
  const pools: { words: number; chances: number; right: number }[] = [];
  for (const band of bands) {
    if (band.words === 0) continue;
    pools.push({ ...band });
    while (pools.length > 1 && pools.at(-2)!.right / pools.at(-2)!.words >= pools.at(-1)!.right / pools.at(-1)!.words) {
      const last = pools.pop()!;
      const pool = pools.at(-1)!;
      pool.words += last.words;
      pool.chances += last.chances;
      pool.right += last.right;
    }
  }
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return pools.map(({ words, chances, right }) => [round(chances / words), round(right / words)]);
}
