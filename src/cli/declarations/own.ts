import type { CompletionFlags, Shell } from '../commands/completion.js';
import type { InitFlags } from '../commands/init.js';
import type { SchemaFlags, SchemaName } from '../commands/schema.js';
import { type Declaration, declaration } from '../declaration.js';

/** The commands about the program itself: its schemas, configuration and completion. */
export const OWN: readonly Declaration[] = [
  declaration({
    name: 'schema',
    args: [{ flags: '[name]', choices: ['plan', 'diff', 'diff-row', 'matrix'], otherwise: 'plan' }],
    options: [{ flags: '-f, --format <format>', choices: ['json'], otherwise: 'json' }, '-o, --output <file>'],
    run: async ([name]: [SchemaName], flags: SchemaFlags) =>
      (await import('../commands/schema.js')).schemaCommand(name, flags),
  }),
  declaration({
    name: 'init',
    args: [],
    options: [
      { flags: '-f, --format <format>', choices: ['yaml'], otherwise: 'yaml' },
      '-o, --output <file>',
      '--force',
    ],
    run: async (_: [], flags: InitFlags, program) =>
      (await import('../commands/init.js')).initCommand(flags, program()),
  }),
  declaration({
    name: 'completion',
    args: [{ flags: '<shell>', choices: ['bash', 'zsh', 'fish', 'powershell'] }],
    options: [{ flags: '-f, --format <format>', choices: ['text'], otherwise: 'text' }, '-o, --output <file>'],
    run: async ([shell]: [Shell], flags: CompletionFlags, program) =>
      (await import('../commands/completion.js')).completionCommand(shell, flags, program()),
  }),
];
