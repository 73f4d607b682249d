import '../start/short-run.js';
import { diff, type GivenPairs, isSame, onlyKinds, PairsError, readPairs } from '../../compare/index.js';
import type { DiffKind } from '../../compare/result/only.js';
import { compareWords } from '../../messages/compare/index.js';
import { renderJson } from '../../render/json-value.js';
import { diffRowSchema, diffSchema, type PlanDiff, type View } from '../../schema/diff.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { readPlans } from '../input/plan-input.js';
import { checkWorkbook } from '../input/plan-list.js';
import { nameOf, readText, refuseTwoStdin } from '../input/read.js';
import { language } from '../language.js';
import { libraryMessage } from '../output/library-message.js';
import { reportError } from '../output/report.js';
import { reportPlan } from '../output/summary.js';
import { terminal } from '../output/terminal.js';
import { checkOutput, emit } from '../output/write.js';
import { settings } from '../settings.js';
import { DONE, FAILED, FOUND } from '../status.js';

export interface DiffFlags {
  format: 'text' | 'json' | 'markdown' | 'html' | 'xlsx';
  output?: string;
  as?: View;
  only?: DiffKind[];
  pairs?: string;
  full?: true;
  strict?: true;
  explain?: true;
}

/**
 * Prints what differs between two plans, or between versions in a row. Returns the exit status, as diff(1) does: 0 the
 * same, 1 different.
 */
export async function diffCommand(files: readonly string[], flags: DiffFlags): Promise<number> {
  refuseTwoStdin(files);
  checkWorkbook(flags.format, flags.output);
  if (flags.pairs !== undefined && files.length > 2) throw new Failure('pairs-of-two');
  if (flags.output !== undefined) checkOutput(flags.output, files);
  const pairs =
    flags.pairs === undefined ? undefined : await withFileName(flags.pairs, () => readPairsFile(flags.pairs!));
  const plans: (Plan | null)[] = [];
  for (const file of files) plans.push(await readOne(file));
  if (plans.some((plan) => plan === null)) return FAILED;
  const read = plans.filter((plan) => plan !== null);
  const steps: PlanDiff[] = [];
  for (const [index, plan] of read.slice(0, -1).entries()) {
    const step = () => Promise.resolve(compared(plan, read[index + 1]!, pairs, files.length > 2, flags));
    steps.push(await withFileName(flags.pairs ?? '', step));
  }
  await write(steps, flags);
  return steps.every(isSame) ? DONE : FOUND;
}

function compared(a: Plan, b: Plan, pairs: GivenPairs | undefined, row: boolean, flags: DiffFlags): PlanDiff {
  const { only, strict, explain, format } = flags;
  const wording = only !== undefined || format === 'html';
  const as = flags.as ?? (row ? 'versions' : undefined);
  const whole = diff(a, b, { strict, explain, as, pairs, wording });
  return diffSchema.parse(only ? onlyKinds(whole, only) : whole);
}

/** What work on a file of pairs gives; its errors name the file. */
async function withFileName<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PairsError)
      throw new Failure('library', { what: libraryMessage(error.message), cure: libraryMessage(error.hint) }, file);
    throw error;
  }
}

async function readPairsFile(file: string): Promise<GivenPairs> {
  return readPairs(await readText(file));
}

/** The plan of a file, or null if it has none, which is reported. */
async function readOne(file: string): Promise<Plan | null> {
  try {
    const [first, second] = await readPlans(file);
    if (second) throw new Failure('several-plans');
    if (settings.verbose) reportPlan(nameOf(file), first!.plan);
    return first!.plan;
  } catch (error) {
    reportError(nameOf(file), error);
    return null;
  }
}

async function write(steps: readonly PlanDiff[], flags: DiffFlags): Promise<void> {
  const { format, output } = flags;
  const words = compareWords(language());
  if (format === 'json') {
    const row = steps.length > 1;
    const value = row ? diffRowSchema.parse({ schemaVersion: '1', steps }) : steps[0]!;
    return emit(renderJson(value), output);
  }
  if (format === 'xlsx') {
    const { diffWorkbook } = await import('../../render/compare/xlsx/diff.js');
    const { emitBytes } = await import('../output/write.js');
    return emitBytes(await diffWorkbook(steps, words), output!);
  }
  if (format === 'html') {
    const { renderDiffHtml } = await import('../../render/compare/html/diff.js');
    return emit(renderDiffHtml(steps, words), output);
  }
  const text: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (steps.length > 1) text.push(`${words.say('step', { from: index + 1, to: index + 2 })}\n`);
    if (format === 'markdown') {
      const { renderDiffMarkdown } = await import('../../render/compare/diff-markdown.js');
      text.push(renderDiffMarkdown(step, words));
    } else {
      const { renderDiffText } = await import('../../render/compare/diff-text.js');
      const full = flags.full || flags.only !== undefined || flags.strict ? true : undefined;
      text.push(renderDiffText(step, { ...terminal(output), words, full }));
    }
  }
  return emit(text.join('\n'), output);
}
