import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fulfils } from '../../src/account/matches.js';
import { type Stated, statedIn } from '../../src/account/stated.js';
import { extract } from '../../src/extract.js';
import { PlanInputError } from '../../src/read/error.js';
import type { Plan } from '../../src/schema/plan.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const files = (folder: string) =>
  readdirSync(new URL(folder, FIXTURES), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/README|open\.txt|old-fonts/.test(name))
    .map((name) => `${folder}${name}`);
const fixtures = files('').filter((name) => /^[\w-]+\/input\./.test(name));
// One of five: all of them take half a minute
const cases = files('cases/').filter((_, i) => i % 5 === 0);

/** Plan and text of a fixture; null for one that is no plan. */
function read(name: string): { plan: Plan; text: string } | null {
  const bytes = readFileSync(new URL(name, FIXTURES));
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    return { plan: extract(text, { file: name }), text };
  } catch (error) {
    if (error instanceof PlanInputError) return null;
    throw error;
  }
}

const said = ({ path, value }: Stated) => `${path}: ${value}`;

/** Values that say neither what is printed nor that they were concluded. */
function unstated(plan: Plan): string[] {
  const concluded = new Set((plan.document.inferred ?? []).map(({ key }) => `/document/${key}`));
  return [...statedIn(plan)]
    .filter(({ places, match }) => places.length === 0 || !match)
    .filter(({ path }) => !concluded.has(path.replace(/\/\d+$/, '')))
    .map(said);
}

describe('every value that comes from words', () => {
  it.each(fixtures)('of %s has a position and says how the words there are the value', (name) => {
    const { plan, text } = read(name)!;
    expect(unstated(plan)).toEqual([]);
    expect([...statedIn(plan)].filter((value) => !fulfils(value, text)).map(said)).toEqual([]);
  });

  it('does so in the cases', () => {
    const plans = cases.flatMap((name) => read(name) ?? []);
    expect(plans.length).toBeGreaterThan(40);
    expect(plans.flatMap(({ plan }) => unstated(plan))).toEqual([]);
    const faults = plans.flatMap(({ plan, text }) => [...statedIn(plan)].filter((value) => !fulfils(value, text)));
    expect(faults.map(said)).toEqual([]);
  });
});

describe('fulfils', () => {
  const at = (from: number, to: number) => ({
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  });
  const TEXT = 'Sở Y tế, **Công an** tỉnh; Cong an xa';
  it.each<[Stated['match'], string, number, number, string | undefined, boolean]>([
    ['exact', 'Sở Y tế', 0, 7, undefined, true],
    ['exact', 'Sở Y tế', 0, 8, undefined, false],
    ['exact', 'Công an tỉnh', 9, 25, undefined, false],
    ['cleaned', 'Công an tỉnh', 9, 25, undefined, true],
    ['cleaned', 'Công an tỉnh', 0, 25, undefined, false],
    ['cleaned', 'Công an xã', 27, 37, undefined, false],
    ['restored', 'Công an xã', 27, 37, 'Cong an xa', true],
    ['restored', 'Công an xã', 27, 37, 'Cong an', false],
    ['enclosing', 'Công an tỉnh', 0, 25, undefined, true],
    ['enclosing', 'Sở Công an', 0, 25, undefined, true],
    ['enclosing', 'Công an xã', 0, 25, undefined, false],
    [undefined, 'Công an xã', 0, 25, undefined, true],
  ])('%s: %s at %i to %i', (match, value, from, to, raw, expected) => {
    expect(fulfils({ path: '/x', value, raw, places: [at(from, to)], match }, TEXT)).toBe(expected);
  });
});
