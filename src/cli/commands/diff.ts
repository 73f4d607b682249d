import '../short-run.js';
import { diff, isSame, onlyKinds } from '../../compare/index.js';
import type { DiffKind } from '../../compare/only.js';
import { renderJson } from '../../render/json-value.js';
import { diffSchema, type PlanDiff } from '../../schema/diff.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { readPlans } from '../plan-input.js';
import { nameOf, STDIN } from '../read.js';
import { reportError } from '../report.js';
import { DONE, FAILED, FOUND } from '../status.js';
import { terminal } from '../terminal.js';
import { checkOutput, emit } from '../write.js';

export interface DiffFlags {
  format: 'text' | 'json' | 'markdown' | 'html';
  output?: string;
  only?: DiffKind[];
  strict?: true;
  explain?: true;
}

/** Prints what differs between two plans. Returns the exit status, as diff(1) does: 0 the same, 1 different. */
export async function diffCommand(a: string, b: string, flags: DiffFlags): Promise<number> {
  if (a === STDIN && b === STDIN) throw new Failure('standard input (-) is named twice', 'name it once');
  if (flags.output !== undefined) checkOutput(flags.output, [a, b]);
  const plans = [await readOne(a), await readOne(b)] as const;
  const [left, right] = plans;
  if (!left || !right) return FAILED;
  const whole = diff(left, right, { strict: flags.strict, explain: flags.explain });
  const result = diffSchema.parse(flags.only ? onlyKinds(whole, flags.only) : whole);
  await emit(await render(result, flags), flags.output);
  return isSame(result) ? DONE : FOUND;
}

/** The plan of a file, or null where it has none, which is told of. */
async function readOne(file: string): Promise<Plan | null> {
  try {
    const [first, second] = await readPlans(file);
    if (second) throw new Failure('several plans in one file', 'compare them one at a time, or use plan06 matrix');
    return first!.plan;
  } catch (error) {
    reportError(nameOf(file), error);
    return null;
  }
}

async function render(result: PlanDiff, { format, output }: DiffFlags): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson(result);
    case 'markdown':
      return (await import('../../render/compare/diff-markdown.js')).renderDiffMarkdown(result);
    case 'html':
      return (await import('../../render/compare/html/diff.js')).renderDiffHtml(result);
    case 'text':
      return (await import('../../render/compare/diff-text.js')).renderDiffText(result, terminal(output));
  }
}
