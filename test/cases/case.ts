import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { extract } from '../../src/extract.js';
import { PlanInputError } from '../../src/read/error.js';
import { plan06 } from '../cli/helpers.js';

/*
 * A case of fixtures/cases: a small input with a difficulty in it, and what must be at some paths of what a command
 * makes of it (NAME.expect.json).
 */

interface Row {
  readonly path: string;
  readonly is?: unknown;
  readonly includes?: string;
  readonly lacks?: string;
  readonly matches?: string;
}

interface Case {
  readonly what: string;
  readonly command: string;
  readonly args?: readonly string[];
  readonly input?: string;
  readonly with?: string;
  readonly sameAs?: string;
  readonly except?: readonly string[];
  readonly expect: readonly Row[];
}

const folder = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
const END = '.expect.json';

/** The names of all cases: "issuers-tasks-values/01-issuer-khoa". */
export const cases: readonly string[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(END))
  .map((file) => file.slice(0, -END.length).replaceAll('\\', '/'))
  .sort();

/** The cases that are not right yet. */
export const open: ReadonlySet<string> = new Set(
  readFileSync(join(folder, 'open.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

type Made = Readonly<Record<string, unknown>>;

/** Each expectation of a case that is not met, as "path: wanted, got"; none if the case is right. */
export function failuresOf(name: string): string[] {
  const test: Case = JSON.parse(readFileSync(join(folder, name + END), 'utf8'));
  const place = join(folder, dirname(name));
  const own = (file: string) => file.startsWith(`${basename(name)}.`) && !file.endsWith(END);
  const inputs = [test.input ?? readdirSync(place).find(own)!, ...(test.with ? [test.with] : [])];
  const made = run(
    test,
    inputs.map((file) => join(place, file)),
  );
  const missed = test.expect.flatMap((row) => {
    const got = at(made, row.path.match(/[^.[\]]+/gu) ?? []);
    const wanted = wantedBy(row, got);
    return wanted === null ? [] : [`${row.path}: wanted ${show(wanted)}, got ${show(got)}`];
  });
  if (test.sameAs === undefined) return missed;
  const base = extracted(join(place, test.sameAs));
  return [...missed, ...differences(plain(made), plain(base), test.except ?? [])];
}

function run({ command, args = [] }: Case, files: readonly string[]): Made {
  if (command === 'extract' && args.length === 0) return extracted(files[0]!);
  const own = command === 'check' && args.length === 0 ? ['--reporter', 'json', '--fail-on', 'never'] : [];
  const { status, out, err } = plan06([command, ...files, ...own, ...args]);
  const data = parse(out);
  const plans = (data.plans ?? []) as { readonly findings?: readonly { readonly rule: string }[] }[];
  const rules = plans.flatMap((plan) => (plan.findings ?? []).map(({ rule }) => rule));
  return { ...data, rules, exit: status, stdout: out, stderr: err };
}

function extracted(file: string): Made {
  try {
    const stdout = JSON.stringify(extract(readFileSync(file), { file, positions: false }), null, 2);
    return { ...parse(stdout), exit: 0, stdout, stderr: '' };
  } catch (error) {
    if (!(error instanceof PlanInputError)) throw error;
    return { exit: 2, stdout: '', stderr: `plan06: ${file}: ${error.message}; ${error.hint}` };
  }
}

function parse(text: string): Made {
  try {
    return JSON.parse(text) as Made;
  } catch {
    return {};
  }
}

/** The value at `tasks[0].deadlines[*].edtf`; [*] gives a list of what is at each element. */
function at(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (step === '*') return Array.isArray(value) ? value.map((element) => at(element, rest)) : undefined;
  return at((value as Record<string, unknown> | undefined)?.[step], rest);
}

const words = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
const show = (value: unknown) => words(value).slice(0, 300);
const holds = (value: unknown, part: string) =>
  ([value] as unknown[]).flat(9).some((element) => words(element).includes(part));

/** What a row wants where it is not met; null if it is. */
function wantedBy({ is, includes, lacks, matches }: Row, got: unknown): unknown {
  if (is !== undefined) return isDeepStrictEqual(got, is) ? null : is;
  if (includes !== undefined) return holds(got, includes) ? null : `… ${includes} …`;
  if (lacks !== undefined) return got !== undefined && !holds(got, lacks) ? null : `nothing with ${lacks}`;
  return matches === undefined || new RegExp(matches, 'iu').test(words(got)) ? null : `/${matches}/`;
}

const NOT_COMPARED =
  /^(?:source|raw|rawSource|diagnostics|positions?|certainty|doubtful|match|matches|corrected|inferred)$|Positions?$|Matches$|Raw$/u;
const plain = ({ exit: _, stdout: __, stderr: ___, rules: ____, ...plan }: Made): Made => plan;

/** Where two values differ. */
function differences(got: unknown, want: unknown, except: readonly string[], path = ''): string[] {
  if (isDeepStrictEqual(got, want) || except.includes(path) || NOT_COMPARED.test(path.split('.').at(-1)!)) return [];
  const form = (value: unknown) => (Array.isArray(value) ? value.length : value && typeof value);
  if (form(got) !== form(want) || !want || typeof want !== 'object')
    return [`${path}: wanted ${show(want)}, got ${show(got)}`];
  const name = (key: string) => (Array.isArray(want) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  return Object.keys({ ...want, ...(got as object) }).flatMap((key) =>
    differences((got as Made)[key], (want as Made)[key], except, name(key)),
  );
}
