import type { Plan, PlanDiff } from '../../src/index.js';
import { wordsOf } from '../../src/text/words.js';

/** One edit of a plan: a single word or value, and where it is. */
export interface Edit {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  apply(): Plan;
}

/** What says how a plan was read, and no part of its words and values. */
const LEFT_OUT =
  /^(?:schemaVersion|source|diagnostics|position|positions|certainty|doubtful|match|rawSource|rrule|corrected|inferred|.*[rR]aw|.*[pP]ositions?)$/u;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  role: ['lead', 'coordinate'],
  level: ['province', 'commune'],
};
const TONES = 'áàảãạ';

/** Every single word and value of a plan, each changed by itself. */
export function* editsOf(plan: Plan): Generator<Edit> {
  yield* walk(plan, [], plan);
}

type Steps = readonly (string | number)[];

function* walk(value: unknown, steps: Steps, plan: Plan): Generator<Edit> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* walk(one, [...steps, at], plan);
  } else if (typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      // The words that a deadline was read from are a value of the plan.
      if (LEFT_OUT.test(key) && !(key === 'raw' && steps.at(-2) === 'deadlines')) continue;
      // What a section or task gives to bodies is read from its words, which are compared.
      if (key === 'responsibilities' && steps[0] !== 'models') continue;
      yield* walk(one, [...steps, key], plan);
    }
  } else for (const to of othersOf(value, String(steps.at(-1)))) yield edit(plan, steps, value, to);
}

function* othersOf(value: unknown, key: string): Generator<unknown> {
  if (typeof value === 'number') yield value + 1000;
  else if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'string') {
    const choices = CHOICES[key];
    if (choices) yield choices.find((one) => one !== value);
    // "2023-07-06" is one value
    else if (/^\d{4}-\d\d/u.test(value)) yield '2031-02-03';
    else for (const { start, end } of wordsOf(value)) yield* wordEdits(value, start, end);
  }
}

/** Another word in its place, and the same word with another mark. */
function* wordEdits(text: string, start: number, end: number): Generator<string> {
  const put = (word: string) => text.slice(0, start) + word + text.slice(end);
  const word = text.slice(start, end);
  yield put(/^\d+$/u.test(word) ? String(Number(word) + 7) : 'xoài');
  const at = [...word].findIndex((letter) => letter === 'a' || TONES.includes(letter));
  if (at < 0) return;
  const other = word[at] === 'ả' ? 'ạ' : 'ả';
  yield put(word.slice(0, at) + other + word.slice(at + 1));
}

function edit(plan: Plan, steps: Steps, from: unknown, to: unknown): Edit {
  return {
    path: steps.join('.'),
    from: String(from),
    to: String(to),
    apply: () => replaced(plan, steps, to) as Plan,
  };
}

function replaced(value: unknown, [step, ...rest]: Steps, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? replaced(one, rest, to) : one));
  return { ...(value as object), [step]: replaced((value as Record<string, unknown>)[step], rest, to) };
}

/** How many changes a diff reports. */
export function changesIn({ document, models, tasks, sections, rows }: PlanDiff): number {
  const parts = [models, tasks, sections, rows];
  return (
    document.length +
    parts.reduce((sum, { onlyInA, onlyInB }) => sum + onlyInA.length + onlyInB.length, 0) +
    parts.flatMap(({ matched }) => matched.flatMap(({ changes }) => changes)).length
  );
}

/** A share of edits, spread evenly and the same each time. */
export function sampled<T>(list: Iterable<T>, most: number, seed: number): T[] {
  const all = [...list];
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[(Math.floor((at * all.length) / most) + seed) % all.length]!);
}
