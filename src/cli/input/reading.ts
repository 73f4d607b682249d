import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { OcrEngine, OcrMode, ReadOptions } from '../../read/options.js';

interface ReadingFlags {
  readonly password?: string;
  readonly ocr?: OcrMode;
  readonly ocrEngine?: OcrEngine;
}

/** Commands that read files of any format. */
const READING: readonly string[] = [
  'batch',
  'extract',
  'text',
  'normalize',
  'restore',
  'check',
  'diff',
  'matrix',
  'table',
  'query',
];

/** More pages at the same time take more memory than they are worth. */
const MOST_AT_ONCE = 4;

let chosen: ReadingFlags = {};

/** Gives the commands that read documents the options that reading takes. */
export function withReading(program: Command): void {
  for (const command of program.commands.filter((one) => READING.includes(one.name()))) {
    command
      .option('--password <word>', 'of a file that is locked')
      .addOption(
        new Option('--ocr <when>', 'read pages by OCR: those without usable text (auto), none, or all').choices([
          'auto',
          'never',
          'always',
        ]),
      )
      .addOption(
        new Option(
          '--ocr-engine <which>',
          'tesseract.js (bundled), an installed tesseract (system), or either',
        ).choices(['auto', 'bundled', 'system']),
      );
  }
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
    onProgress: process.stderr.isTTY ? show : undefined,
  };
}

/** Where programs keep what they can make again (XDG Base Directory Specification). */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'plan06');
}

const WIPE = '\r\u001b[K';

/** "OCR: page 3 of 14", wiped when the last page is done. */
const show: ReadOptions['onProgress'] = ({ step, done, total }) => {
  if (step !== 'ocr') return;
  process.stderr.write(done === total ? WIPE : `${WIPE}OCR: page ${done + 1} of ${total}`);
};
