import { check } from '../../checks/index.js';
import type { FailOn, Reporter } from '../../config/index.js';
import type { Language } from '../../messages/index.js';
import type { Baseline } from '../../render/findings/baseline.js';
import { type CheckedPlan, countOf, type FindingsReporter } from '../../render/findings/findings.js';
import { Failure } from '../failure.js';
import { configOf } from '../input/config.js';
import { eachPlan, namedFiles } from '../input/plan-list.js';
import { readText } from '../input/read.js';
import { note, reportNote } from '../output/report.js';
import { reportPlan } from '../output/summary.js';
import { wantsColour } from '../output/terminal.js';
import { emit } from '../output/write.js';
import { readRuleFlag } from '../rule-names.js';
import { settings } from '../settings.js';
import { version } from '../start/version.js';
import { DONE, FAILED, FOUND } from '../status.js';

export interface CheckFlags {
  format?: Reporter;
  reporter?: Reporter;
  failOn?: FailOn;
  rule: string[];
  config?: string | false;
  output?: string;
  summary?: boolean;
  baseline?: string;
  fix?: boolean;
}

const REPORTERS: Readonly<Record<Reporter, () => Promise<FindingsReporter>>> = {
  pretty: async () => (await import('../../render/findings/pretty.js')).pretty,
  unix: async () => (await import('../../render/findings/unix.js')).unix,
  json: async () => (await import('../../render/findings/json.js')).json,
  sarif: async () => (await import('../../render/findings/sarif.js')).sarif,
  github: async () => (await import('../../render/findings/github.js')).github,
  html: async () => (await import('../../render/findings/html.js')).htmlReport,
};

/**
 * Prints what is wrong with the plans that files, folders and globs stand for. A file that cannot be read as a plan is
 * reported on standard error, and the others are still checked. Returns the exit status.
 */
export async function checkCommand(patterns: readonly string[], flags: CheckFlags): Promise<number> {
  const files = namedFiles(patterns, flags.output);
  const { config } = await configOf(flags.config);
  const { language } = settings;
  const rules = { ...config.rules, ...Object.fromEntries(flags.rule.map(readRuleFlag)) };
  const reporter = await chosenReporter(flags, config.reporter);
  const baseline = flags.baseline === undefined ? null : await baselineOf(flags.baseline);
  let plans: CheckedPlan[] = [];
  // Files that are no plain text: a patch is one of the text that is read from them.
  const laidOut = new Set<string>();
  const failed = await eachPlan(files, ({ plan, source, file }) => {
    const findings = check(plan, { source, rules, language });
    plans.push({ file, source: source?.text ?? null, title: plan.document.title, findings });
    if (source?.layout) laidOut.add(file);
    if (settings.verbose) reportPlan(file, plan);
  });
  if (baseline) plans = (await import('../../render/findings/baseline.js')).newSince(plans, baseline);
  const isOfText = (plan: CheckedPlan, patch: string) => flags.fix && patch !== '' && laidOut.has(plan.file);
  if (plans.length > 0) {
    const parts = flags.fix ? plans.map((plan) => [plan]) : [plans];
    const texts = parts.map((part) => report(reporter, part, language, flags));
    for (const [i, [plan]] of parts.entries())
      if (isOfText(plan!, texts[i]!)) reportNote(note('patchOfText', { file: plan!.file }), true);
    await emit(texts.join(''), flags.output);
  }
  if (failed) return FAILED;
  return isAbove(plans, flags.failOn ?? config.failOn ?? 'error') ? FOUND : DONE;
}

/** What prints the findings: --fix and --summary come before any --reporter. */
async function chosenReporter(flags: CheckFlags, usual: Reporter | undefined): Promise<FindingsReporter> {
  if (flags.fix) return (await import('../../render/findings/patch.js')).patch;
  if (flags.summary) return (await import('../../render/findings/summary.js')).summary;
  return REPORTERS[reporterOf(flags) ?? usual ?? 'pretty']();
}

/** An earlier report. Throws Failure if the file is not one. */
async function baselineOf(file: string): Promise<Baseline> {
  const { readBaseline } = await import('../../render/findings/baseline.js');
  const baseline = readBaseline(await readText(file));
  if (!baseline) throw new Failure('bad-baseline', {}, file);
  return baseline;
}

/** --format is another name of --reporter. Throws Failure where the two say different things. */
function reporterOf({ format, reporter }: CheckFlags): Reporter | undefined {
  if (format && reporter && format !== reporter) throw new Failure('two-reporters', { format, reporter });
  return format ?? reporter;
}

function report(reporter: FindingsReporter, plans: CheckedPlan[], language: Language, flags: CheckFlags): string {
  const colour = flags.output === undefined && wantsColour(process.stdout.isTTY);
  return reporter(plans, { language, version, colour });
}

function isAbove(plans: readonly CheckedPlan[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const counted = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'] } as const;
  return counted[failOn].some((severity) => countOf(plans, severity) > 0);
}
