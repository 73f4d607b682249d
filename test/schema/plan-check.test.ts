import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledPlanCheck } from '../../scripts/compile-check.mjs';
import { faultOf } from '../../src/schema/plan-check.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const planOf = (name: string) => JSON.parse(readFileSync(`${FIXTURES}${name}/expected.json`, 'utf8'));

let compiled: typeof faultOf;
beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/schema/plan-check.ts', import.meta.url));
  const plugins = [compiledPlanCheck];
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', plugins });
  const module = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0]!.text)}`);
  compiled = module.faultOf;
});

/** The same with at most two entries of each list. */
function short(node: unknown): unknown {
  if (Array.isArray(node)) return node.slice(0, 2).map(short);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, short(child)]));
}

/** How many of the points of positions are broken: they are all alike. */
const POINTS = 20;

/** Every way to break one value or key of a plan, the first of each list standing for the others. */
function* broken(node: unknown, put: (value: unknown) => unknown, points = { left: POINTS }): Generator<unknown> {
  for (const value of [undefined, null, -1, 1.5, 'x', true, [], {}]) yield put(value);
  if (Array.isArray(node)) {
    if (node.length > 0) yield* broken(node[0], (value) => put([value, ...node.slice(1)]), points);
  } else if (typeof node === 'object' && node !== null) {
    yield put({ ...node, odd: 1 });
    if ('offset' in node && points.left-- <= 0) return;
    for (const [key, child] of Object.entries(node))
      yield* broken(child, (value) => put({ ...node, [key]: value }), points);
  }
}

describe('the compiled check of a plan', () => {
  it.each(readdirSync(FIXTURES).filter((name) => existsSync(`${FIXTURES}${name}/expected.json`)))(
    'takes the plan of %s, as the schema does',
    (name) => {
      const plan = planOf(name);
      expect([faultOf(plan), compiled(plan)]).toEqual([undefined, undefined]);
    },
  );

  it.each(['md-upper', 'tasks-labelled', 'cao-ngoc'])('takes and refuses what the schema does: %s', (name) => {
    const plan = short(planOf(name));
    let refused = 0;
    for (const variant of broken(plan, (value) => value)) {
      const [bySchema, byCode] = [faultOf(variant), compiled(variant)];
      expect([bySchema === undefined, bySchema, byCode]).toEqual([byCode === undefined, bySchema, byCode]);
      if (byCode !== undefined) refused++;
    }
    expect(refused).toBeGreaterThan(500);
  });

  it('says where and what', () => {
    const plan = planOf('md-upper');
    plan.models[1].title = 7;
    expect(compiled(plan)).toBe('models.1.title: must be string');
  });
});
