import type { ExtractFlags } from '../commands/extract.js';
import type { NormalizeFlags } from '../commands/normalize.js';
import type { RestoreFlags } from '../commands/restore.js';
import type { TextFlags } from '../commands/text.js';
import { type Declaration, declaration } from '../declaration.js';
import { isTimed } from '../start/timed.js';
import { seconds } from '../values.js';

/** The commands that print one document. */
export const READING: readonly Declaration[] = [
  declaration({
    name: 'extract',
    args: ['<files...>'],
    options: [
      { flags: '-f, --format <format>', choices: ['json', 'yaml', 'ndjson'], otherwise: 'json' },
      '-o, --output <file>',
      '--compact',
      '--no-positions',
      { flags: '--restore <when>', choices: ['auto', 'always', 'never'], otherwise: 'auto' },
      { flags: '--timeout <seconds>', parse: seconds },
      '--strict',
    ],
    run: async ([files]: [string[]], flags: ExtractFlags) =>
      flags.timeout !== undefined && !isTimed()
        ? (await import('../start/run-within.js')).runWithin(flags.timeout)
        : (await import('../commands/extract.js')).extractCommand(files, flags),
  }),
  declaration({
    name: 'text',
    args: ['<file>'],
    options: [{ flags: '-f, --format <format>', choices: ['text'], otherwise: 'text' }, '-o, --output <file>'],
    run: async ([file]: [string], flags: TextFlags) => (await import('../commands/text.js')).textCommand(file, flags),
  }),
  declaration({
    name: 'normalize',
    args: ['<file>'],
    options: [{ flags: '-f, --format <format>', choices: ['markdown'], otherwise: 'markdown' }, '-o, --output <file>'],
    run: async ([file]: [string], flags: NormalizeFlags) =>
      (await import('../commands/normalize.js')).normalizeCommand(file, flags),
  }),
  declaration({
    name: 'restore',
    args: ['<file>'],
    options: [
      { flags: '-f, --format <format>', choices: ['markdown', 'json'], otherwise: 'markdown' },
      '-o, --output <file>',
      '--always',
      '--mark',
    ],
    run: async ([file]: [string], flags: RestoreFlags) =>
      (await import('../commands/restore.js')).restoreCommand(file, flags),
  }),
];
