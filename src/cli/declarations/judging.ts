import { DIFF_KINDS } from '../../compare/result/only.js';
import type { CheckFlags } from '../commands/check.js';
import type { DiffFlags } from '../commands/diff.js';
import type { ExplainFlags } from '../commands/explain.js';
import type { MatrixFlags } from '../commands/matrix.js';
import { type Declaration, declaration } from '../declaration.js';
import { chosen, collect } from '../values.js';

const REPORTERS = ['pretty', 'unix', 'json', 'sarif', 'github', 'html'];

/** The commands that judge plans or compare them. */
export const JUDGING: readonly Declaration[] = [
  declaration({
    name: 'check',
    args: ['<patterns...>'],
    options: [
      { flags: '-f, --format <format>', choices: REPORTERS },
      { flags: '-r, --reporter <name>', choices: REPORTERS },
      { flags: '--fail-on <severity>', choices: ['error', 'warning', 'info', 'never'] },
      { flags: '--rule <name=level>', parse: collect, otherwise: [] },
      '--summary',
      '--baseline <file>',
      '--fix',
      '-o, --output <file>',
    ],
    run: async ([files]: [string[]], flags: CheckFlags) =>
      (await import('../commands/check.js')).checkCommand(files, flags),
  }),
  declaration({
    name: 'explain',
    args: ['[rule]', '[words...]'],
    options: [{ flags: '-f, --format <format>', choices: ['markdown'], otherwise: 'markdown' }],
    run: async ([rule, words]: [string | undefined, string[]], flags: ExplainFlags) =>
      (await import('../commands/explain.js')).explainCommand(rule, words, flags),
  }),
  declaration({
    name: 'diff',
    args: ['<a>', '<b>', '[more...]'],
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'json', 'markdown', 'html', 'xlsx'],
        otherwise: 'text',
      },
      '-o, --output <file>',
      { flags: '--as <view>', choices: ['versions', 'localities'] },
      { flags: '--only <kinds>', parse: chosen(DIFF_KINDS), values: { kinds: DIFF_KINDS.join(', ') } },
      '--pairs <file>',
      '--full',
      '--strict',
      '--explain',
    ],
    run: async ([a, b, more]: [string, string, string[]], flags: DiffFlags) =>
      (await import('../commands/diff.js')).diffCommand([a, b, ...more], flags),
  }),
  declaration({
    name: 'matrix',
    args: ['<files...>'],
    options: [
      {
        flags: '-f, --format <format>',
        choices: ['text', 'csv', 'json', 'markdown', 'html', 'xlsx'],
        otherwise: 'text',
      },
      '-o, --output <file>',
      { flags: '--cell <what>', choices: ['all', 'presence', 'deadline', 'lead', 'tools'], otherwise: 'all' },
      { flags: '--group <how>', choices: ['province'] },
      '--excel',
    ],
    run: async ([files]: [string[]], flags: MatrixFlags) =>
      (await import('../commands/matrix.js')).matrixCommand(files, flags),
  }),
];
