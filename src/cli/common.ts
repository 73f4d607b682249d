import { type Command, Option } from 'commander';
import { usageWords } from '../messages/help/index.js';
import { LANGUAGES } from '../messages/index.js';
import { choice } from './command.js';
import { language } from './language.js';

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

/** Gives every command the options that mean the same everywhere, and those that read documents the options of reading. */
export function withCommon(program: Command): void {
  const { common } = usageWords(language());
  for (const command of program.commands.filter((one) => one.name() !== 'help')) {
    const name = command.name();
    if (READING.includes(name)) {
      command
        .option('--password <word>', common.password)
        .addOption(choice('--ocr <when>', common.ocr, name, ['auto', 'never', 'always']))
        .addOption(choice('--ocr-engine <which>', common.ocrEngine, name, ['auto', 'bundled', 'system']));
    }
    const all = [
      choice('--lang <language>', common.lang, name, LANGUAGES),
      new Option('-q, --quiet', common.quiet),
      new Option('-v, --verbose', common.verbose).conflicts('quiet'),
      new Option('-c, --config <file>', common.config),
      new Option('--no-config', common.noConfig),
      choice('--errors <how>', common.errors, name, ['text', 'json']),
    ];
    for (const option of all) command.addOption(option.helpGroup(common.title));
  }
}
