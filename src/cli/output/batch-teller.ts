import { join } from 'node:path';
import { noProgress, type Progress, progressBar, progressLines } from '../../batch/report/progress.js';
import { type ReportWriter, reportFile, reportLine } from '../../batch/report/report.js';
import type { Entry, Status } from '../../batch/types.js';
import { DONE } from '../status.js';
import { reportError, reportNote } from './report.js';

const WITH_FINDINGS = 1;

/** Tells of a run on standard error while it goes on, writes its report, and counts up its end. */
export class Teller {
  readonly #quiet: boolean;
  readonly #reportTo: string | undefined;
  readonly #counts: Record<Status, number> = { ok: 0, findings: 0, failed: 0, skipped: 0 };
  readonly #begun = performance.now();
  readonly #progress: Progress;
  #cached = 0;
  #report: ReportWriter | null = null;

  constructor(flags: { quiet?: true; report?: string }) {
    this.#quiet = flags.quiet === true;
    this.#reportTo = flags.report;
    const write = (text: string) => process.stderr.write(text);
    if (this.#quiet) this.#progress = noProgress;
    else if (process.stderr.isTTY) this.#progress = progressBar(write, () => process.stderr.columns || 80);
    else this.#progress = progressLines(write);
  }

  onTemporary(folder: string): void {
    if (this.#reportTo !== undefined && this.#reportTo !== '-') {
      this.#report = reportFile(this.#reportTo, join(folder, 'report'));
    }
  }

  onProgress(done: number, total: number): void {
    this.#progress.update(done, total, this.#counts.failed + this.#counts.findings);
  }

  onEntry(entry: Entry): void {
    this.#counts[entry.status]++;
    if (entry.cached) this.#cached++;
    this.#report?.add(entry);
    if (this.#reportTo === '-') process.stdout.write(reportLine(entry));
    if (entry.status === 'ok' || (entry.status === 'skipped' && entry.code === 'stopped')) return;
    this.#progress.clear();
    const at = entry.line === null ? entry.file : `${entry.file}:${entry.line}`;
    if (entry.status === 'failed') reportError(at, new Told(entry.message ?? 'failed'));
    else if (!this.#quiet) reportNote(`${entry.file}: ${entry.message}`, entry.status === 'findings');
  }

  /** Puts the report into its place. */
  onEnd(): void {
    this.#report?.finish();
    this.#report = null;
  }

  /** Writes the summary and returns the exit status of the run. */
  finish(): number {
    this.#progress.clear();
    const { ok, findings, failed, skipped } = this.#counts;
    if (!this.#quiet) {
      const cached = this.#cached > 0 ? ` (${this.#cached} unchanged)` : '';
      const total = ok + findings + failed + skipped;
      const time = ((performance.now() - this.#begun) / 1000).toFixed(1);
      const rest = `${ok} ok, ${findings} with findings, ${failed} failed, ${skipped} skipped`;
      reportNote(`plan06: ${total} files in ${time} s${cached}: ${rest}`, failed + findings > 0);
    }
    return failed + findings > 0 ? WITH_FINDINGS : DONE;
  }
}

/** A file's trouble, which holds its cure already. */
class Told extends Error {
  override readonly name = 'PlanInputError';
  readonly hint: string;

  constructor(message: string) {
    const [what = '', ...cure] = message.split('; ');
    super(what);
    this.hint = cure.join('; ');
  }
}
