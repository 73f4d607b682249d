import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { noteIn } from '../../messages/notes/index.js';
import type { OcrEngine, OcrMode, ReadOptions } from '../../read/options.js';
import { settings } from '../settings.js';

interface ReadingFlags {
  readonly password?: string;
  readonly ocr?: OcrMode;
  readonly ocrEngine?: OcrEngine;
}

/** More pages at the same time are not worth their memory. */
const MOST_AT_ONCE = 4;

let chosen: ReadingFlags = {};

/** Applies the reading options to every file that a command reads. */
export function withReading(program: Command): void {
  program.hook('preAction', (_program, command) => {
    chosen = command.opts();
  });
}

/** What was chosen on the command line, with the folder for pages that were read by OCR and a line that shows how far it is. */
export function readingOptions(): Omit<ReadOptions, 'file'> {
  const { password, ocr, ocrEngine } = chosen;
  return {
    ...{ password, ocr, ocrEngine, cacheFolder: cacheFolder() },
    pagesAtOnce: Math.min(MOST_AT_ONCE, availableParallelism()),
    onProgress: process.stderr.isTTY && !settings.quiet ? show : undefined,
  };
}

/** Where programs keep caches (XDG Base Directory Specification). */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'plan06');
}

const WIPE = '\r\u001b[K';

/** "OCR: page 3 of 14", wiped when the last page is done. */
const show: ReadOptions['onProgress'] = ({ step, done, total }) => {
  if (step !== 'ocr') return;
  const told = noteIn(settings.language, 'ocrPage', { page: done + 1, total: total ?? '?' });
  process.stderr.write(done === total ? WIPE : WIPE + told);
};
