/** The progress that a run reports. */
export interface Progress {
  /** `failed` counts files that failed or have findings. */
  update(done: number, total: number, failed: number): void;
  /** What takes long, printed after the bar; plain lines leave it out. */
  about(what: string): void;
  /** Clears the bar, for a line of text or for good. */
  clear(): void;
}

type Write = (text: string) => void;

/** How often a bar is redrawn, and a plain line is written. */
const BAR_MS = 100;
const LINE_MS = 10_000;
const WIDTH = 24;

/** A live bar for a terminal: count, rate, time left, failures. */
export function progressBar(
  write: Write,
  columns: () => number,
  words: ProgressWords,
  now: () => number = Date.now,
): Progress {
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let last: { done: number; total: number; failed: number } | null = null;
  const draw = (isLast: boolean, what: string) => {
    if (now() - drawn < BAR_MS && !isLast) return;
    drawn = now();
    const parts = last
      ? [barOf(last), words(valuesOf(last.done, last.total, last.failed, now() - begun)), what]
      : [what];
    const told = parts.filter((part) => part !== '').join(' ');
    write(`\r\u001b[K${told.slice(0, Math.max(1, columns() - 1))}`);
    isShown = true;
  };
  return {
    update(done, total, failed) {
      last = { done, total, failed };
      draw(done >= total, '');
    },
    about: (what) => draw(false, what),
    clear() {
      if (isShown) write('\r\u001b[K');
      isShown = false;
    },
  };
}

function barOf({ done, total }: { done: number; total: number }): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`;
}

/** A plain line now and then, for a log. */
export function progressLines(write: Write, words: ProgressWords, now: () => number = Date.now): Progress {
  const begun = now();
  let written = begun;
  return {
    update(done, total, failed) {
      if (now() - written < LINE_MS || done === total) return;
      written = now();
      write(`plan06: ${words(valuesOf(done, total, failed, now() - begun))}\n`);
    },
    about() {},
    clear() {},
  };
}

export const noProgress: Progress = { update() {}, about() {}, clear() {} };

/** How far a run is; `left` is null while that is unknown. */
interface ProgressValues {
  readonly done: number;
  readonly total: number;
  readonly rate: string;
  readonly left: string | null;
  readonly failed: number;
}

/** "123/500 files, 45.2/s, 0:08 left, 3 failed" in the language of the run. */
export type ProgressWords = (values: ProgressValues) => string;

function valuesOf(done: number, total: number, failed: number, ms: number): ProgressValues {
  const rate = ms > 0 ? (done * 1000) / ms : 0;
  const left = rate > 0 ? clock((total - done) / rate) : null;
  return { done, total, rate: rate.toFixed(rate < 10 ? 1 : 0), left, failed };
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
