import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { BatchError } from '../../src/batch/error.js';
import { mergeShards } from '../../src/batch/shards/merge.js';
import { Failure } from '../../src/cli/failure.js';
import { readPlanData } from '../../src/cli/input/plan-data.js';
import { conditionOf } from '../../src/cli/input/query-condition.js';
import { inOneSentence } from '../../src/cli/input/schema-issue.js';
import { PairsError, readPairs } from '../../src/compare/pairs-file.js';
import { ConfigError, configIn } from '../../src/config/index.js';
import { check, diff, extract, isSame } from '../../src/index.js';
import { newSince, readBaseline } from '../../src/render/findings/baseline.js';
import { json } from '../../src/render/findings/json.js';
import { entriesOf } from '../../src/render/table/entries.js';
import { planSchema } from '../../src/schema/plan.js';
import { clean } from '../../test/fixtures/fixtures.js';
import { HOSTILE } from './inputs.js';
import { outputFaults, workbookFaults } from './outputs.js';

const SMALL = clean
  .toSorted((a, b) => a.text.length - b.text.length)
  .slice(0, 8)
  .map(({ file, text }) => ({ text, plan: extract(text, { file }) }));
const [{ text: TEXT, plan: OTHER }] = SMALL as [(typeof SMALL)[number]];
const REPORT = json([{ file: 'plan.md', source: TEXT, findings: check(OTHER, { source: TEXT }) }], { language: 'en' });
const SHARD = [
  { plan06: '0', options: { format: 'ndjson', csv: {} }, inputs: 'a', total: 1, shard: { index: 1, count: 1 } },
  {
    ...{ at: 0, parts: [2], sha256: createHash('sha256').update('{}').digest('hex') },
    entry: {
      ...{ file: 'a.md', output: 'plans-1-of-1.ndjson', ms: 1, cached: false, status: 'ok' },
      ...{ code: null, message: null, line: null, findings: [] },
    },
  },
];
const CONFIG = { lang: 'vi', extract: { compact: true }, vocabulary: { labels: { lead: ['Đơn vị a'] } }, rules: {} };

/** Values that nobody expects where another one is. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e308, 2 ** 53, '', ' ', [], {}, [null], { constructor: 'x' }],
  ...['9999-12-31', '0000-00-00', '2023-02-30', '2023-13', '../a', '/a', 'a'.repeat(5000), '\ud800', ...HOSTILE],
];

/** A change of one value, chosen at a share of all of them, or of the characters of the whole as they are written. */
interface Edit {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'repeat' | 'move' | 'cut' | 'put';
  readonly odd: unknown;
}

const share = fc.nat({ max: 9999 }).map((n) => n / 10_000);
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: share,
    how: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('replace', 'remove', 'repeat', 'move') },
      { weight: 1, arbitrary: fc.constantFrom('cut', 'put') },
    ) as fc.Arbitrary<Edit['how']>,
    odd: fc.constantFrom(...ODD),
  }),
  { maxLength: 5 },
);

type Holder = Record<string | number, unknown>;

/** Every value within a value, as the object or list that it is in and its key there. */
function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(
    ([key, one]) => [[value as Holder, key], ...placesIn(one)] as [Holder, string][],
  );
}

/** A copy in which values are replaced by odd ones, left out, doubled or exchanged. */
function changed(value: unknown, own: readonly Edit[]): unknown {
  const copy = structuredClone(value);
  for (const { at, how, odd } of own) {
    const places = placesIn(copy);
    const [holder, key] = places[Math.floor(at * places.length)] ?? [];
    if (!holder || key === undefined) continue;
    if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'remove') delete holder[key];
    else if (how === 'repeat' && Array.isArray(holder)) holder.push(...(holder as unknown[]).slice(0, 40));
    else if (how === 'move') holder[key] = structuredClone(Object.values(holder).at(-1));
    else if (how === 'replace') holder[key] = odd;
  }
  return copy;
}

/** A text with some of its characters cut out or others put in. */
function written(text: string, own: readonly Edit[]): string {
  for (const { at, how, odd } of own) {
    const from = Math.floor(at * text.length);
    if (how === 'cut') text = text.slice(0, from) + text.slice(from + 40);
    if (how === 'put') text = `${text.slice(0, from)}${JSON.stringify(odd)}${text.slice(from)}`;
  }
  return text;
}

/** As the program writes data; what is changed need be no plan any more. */
const renderers = { json: (one: unknown) => JSON.stringify(one, null, 2), yaml: stringify, ndjson: JSON.stringify };

/** What the program wrote or reads beside plans, changed by somebody else. */
export type Fed =
  | { readonly of: 'plan'; readonly name: string; readonly data: string; readonly source: string }
  | { readonly of: 'shard' | 'baseline' | 'config' | 'pairs'; readonly data: string };

const sealed = (lines: string) =>
  `${lines}${JSON.stringify({ digest: createHash('sha256').update(lines).digest('hex') })}\n`;
const plan = fc
  .record({ of: fc.constantFrom(...SMALL), as: fc.constantFrom('json', 'yaml', 'ndjson'), edits })
  .map(({ of, as, edits: own }): Fed => {
    const data = renderers[as as keyof typeof renderers](changed(of.plan, own));
    return { of: 'plan', name: `plan.${as}`, data: written(data, own), source: of.text };
  });
const beside = (of: 'shard' | 'baseline' | 'config', value: unknown, write: (value: unknown) => string) =>
  edits.map((own): Fed => ({ of, data: written(write(changed(value, own)), own) }));
const pairs = fc
  .array(fc.constantFrom('1 = 1', '2 != 3', 'task I/1 = I/1', '1 = 2', '#', '=', ' = ', 'model x = y', ...HOSTILE))
  .map((lines): Fed => ({ of: 'pairs', data: lines.join('\n') }));

/** Outputs of the program given back to it, and the files that others may forge: shards, baselines, configurations, pairs. */
export const fed: fc.Arbitrary<Fed> = fc.oneof(
  { weight: 12, arbitrary: plan },
  beside('shard', SHARD, (value) => {
    const lines = (Array.isArray(value) ? value : [value]).map((one) => `${JSON.stringify(one)}\n`);
    return sealed(lines.join(''));
  }),
  beside('baseline', JSON.parse(REPORT), JSON.stringify),
  beside('config', CONFIG, JSON.stringify),
  pairs,
);

const QUERIES = [
  { lead: true, deadline: true, due: '2023-Q4' },
  { lead: false, deadline: true, text: 'a' },
  { lead: true, deadline: true, recurring: true as const, body: 'xã' },
];

/** @throws {Error} where what was given back is neither used as any other plan nor refused as documented. */
export async function fedHolds(given: Fed): Promise<void> {
  try {
    await (given.of === 'plan' ? planHolds(given) : HOLD[given.of](given.data));
  } catch (error) {
    const expected = [Failure, BatchError, ConfigError, PairsError];
    if (!expected.some((kind) => error instanceof kind)) throw error;
  }
}

async function planHolds({ name, data, source }: Fed & { of: 'plan' }): Promise<void> {
  const found = await readPlanData(new TextEncoder().encode(data), name);
  const faults: string[] = [];
  for (const value of found?.values ?? []) {
    const { success, data: read, error } = planSchema.safeParse(value);
    if (!success) {
      for (const issue of error.issues) inOneSentence(issue, value);
      continue;
    }
    faults.push(...outputFaults(read, OTHER, check(read, { source }), source));
    check(read, { source: null });
    if (!isSame(diff(read, read))) faults.push('the plan differs from itself');
    for (const query of QUERIES) entriesOf(read).filter(conditionOf(query).holds);
    if (data.length % 16 === 0) faults.push(...(await workbookFaults(read, OTHER)));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const HOLD: Readonly<Record<Exclude<Fed['of'], 'plan'>, (data: string) => void | Promise<void>>> = {
  baseline(data) {
    const known = readBaseline(data);
    if (known) newSince([{ file: 'plan.md', source: TEXT, findings: check(OTHER, { source: TEXT }) }], known);
  },
  config: (data) => void configIn('plan06.config.yaml', data, { extract: { compact: 'yes-or-no' } }),
  pairs: (data) => void diff(OTHER, OTHER, { pairs: readPairs(data) }),
  async shard(data) {
    const folder = mkdtempSync(join(tmpdir(), 'plan06-fuzz-'));
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    try {
      mkdirSync(from);
      writeFileSync(join(from, 'plan06-shard-1-of-1.ndjson'), data);
      writeFileSync(join(from, 'plans-1-of-1.ndjson'), '{}');
      await mergeShards([from], to, { onEntry() {}, onTemporary() {}, async onEnd() {} });
      const made = [folder, from, to].map((one) => readdirSync(one).join()).join('; ');
      if (made !== 'from,to; plan06-shard-1-of-1.ndjson,plans-1-of-1.ndjson; plans.ndjson')
        throw new Error(`merge wrote ${made}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
