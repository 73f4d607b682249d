import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  noProgress,
  type Progress,
  type ProgressWords,
  progressBar,
  progressLines,
} from '../../batch/report/progress.js';
import { type ReportWriter, reportFile, reportLine } from '../../batch/report/report.js';
import type { Entry, Status } from '../../batch/types.js';
import { Failure } from '../failure.js';
import { settings } from '../settings.js';
import { DONE } from '../status.js';
import { inParts, libraryMessage } from './library-message.js';
import { note, reportError, reportNote } from './report.js';
import { emitBytes } from './write.js';

const WITH_FINDINGS = 1;

/** Reports the progress of a run on standard error, writes its report, and counts up its end. */
export class BatchReporter {
  readonly #quiet: boolean;
  readonly #reportTo: string | undefined;
  readonly #counts: Record<Status, number> = { ok: 0, findings: 0, failed: 0, skipped: 0 };
  readonly #begun = performance.now();
  readonly #progress: Progress;
  #cached = 0;
  #report: ReportWriter | null = null;

  constructor(flags: { report?: string }) {
    this.#quiet = settings.quiet;
    this.#reportTo = flags.report;
    const write = (text: string) => process.stderr.write(text);
    if (this.#quiet) this.#progress = noProgress;
    else if (process.stderr.isTTY) this.#progress = progressBar(write, () => process.stderr.columns || 80, words);
    else this.#progress = progressLines(write, words);
  }

  onTemporary(folder: string): void {
    if (this.#reportTo !== undefined && this.#reportTo !== '-') {
      this.#report = reportFile(join(folder, 'report'));
    }
  }

  onProgress(done: number, total: number): void {
    this.#progress.update(done, total, this.#counts.failed + this.#counts.findings);
  }

  onPages(file: string, done: number, pages: number): void {
    if (done < pages) this.#progress.about(`${file}: ${note('ocrPage', { page: done + 1, total: pages })}`);
  }

  onEntry(entry: Entry): void {
    this.#counts[entry.status]++;
    if (entry.cached) this.#cached++;
    this.#report?.add(entry);
    if (this.#reportTo === '-') process.stdout.write(reportLine(entry));
    if (entry.status === 'ok') {
      if (!settings.verbose) return;
      this.#progress.clear();
      reportNote(note('ok', { file: entry.file }), false);
      return;
    }
    if (entry.status === 'skipped' && entry.code === 'stopped') return;
    this.#progress.clear();
    const at = entry.line === null ? entry.file : `${entry.file}:${entry.line}`;
    if (entry.status === 'failed') reportError(at, failureOf(entry));
    else if (!this.#quiet) reportNote(`${entry.file}: ${inParts(entry.message)}`, entry.status === 'findings');
  }

  onRemade(n: number): void {
    reportNote(note('remade', { n }), true);
  }

  /** Puts the report into its place. */
  async onEnd(): Promise<void> {
    const file = this.#report?.finish();
    this.#report = null;
    if (file !== undefined) await emitBytes(readFileSync(file), this.#reportTo!);
  }

  /** Writes the summary and returns the exit status of the run. */
  finish(): number {
    this.#progress.clear();
    const { ok, findings, failed, skipped } = this.#counts;
    if (!this.#quiet) {
      const cached = this.#cached > 0 ? note('unchanged', { n: this.#cached }) : '';
      const n = ok + findings + failed + skipped;
      const time = ((performance.now() - this.#begun) / 1000).toFixed(1);
      reportNote(note('total', { n, time, cached, ok, findings, failed, skipped }), failed + findings > 0);
    }
    return failed + findings > 0 ? WITH_FINDINGS : DONE;
  }
}

/** A file's failure; its message says after the first semicolon what to do about it. */
function failureOf({ message }: Entry): Failure {
  const [what = '', ...cure] = (message ?? 'failed').split('; ');
  return new Failure('entry-failed', { what: libraryMessage(what), cure: libraryMessage(cure.join('; ')) });
}

/** How far a run is, in the language of the run. */
const words: ProgressWords = ({ left, failed, ...values }) => {
  const progress = note(left === null ? 'progressBegun' : 'progress', { ...values, left: left ?? '' });
  return failed > 0 ? note('progressFailed', { progress, failed }) : progress;
};
