import { existsSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { CONFIG_FILES } from '../../config/names.js';
import { initWords } from '../../messages/init/index.js';
import { put } from '../../messages/template.js';
import { Failure } from '../failure.js';
import { language } from '../language.js';
import { optionsByKey } from '../option-keys.js';
import { note, reportNote } from '../output/report.js';
import { checkOutput, emit } from '../output/write.js';
import { DONE } from '../status.js';

export interface InitFlags {
  output?: string;
  force?: true;
}

/** Commands that need no configuration of their own. */
const WITHOUT = ['init', 'completion', 'schema'];

/**
 * Writes a configuration in which every key is commented out and explained; `whole` has all commands. Returns the exit
 * status.
 */
export async function initCommand(flags: InitFlags, whole: Command): Promise<number> {
  const file = flags.output ?? CONFIG_FILES[0];
  const toFile = file !== '-';
  if (toFile) checkOutput(file);
  if (toFile && !flags.force && existsSync(file)) throw new Failure('write-exists', { file });
  await emit(template(whole), file);
  if (toFile) reportNote(note('written', { file }), false);
  return DONE;
}

function template(program: Command): string {
  const says = initWords(language());
  const parts = [
    remark(says.head),
    `${remark(says.lang)}\nlang: ${language()}`,
    `${remark(says.talk)}\n# quiet: true\n# verbose: true`,
    `${remark(says.errors)}\n# errors: json`,
    `${remark(says.check)}\n# reporter: pretty\n# failOn: error`,
    `${remark(says.rules)}\n# rules:\n#   model-number-gap: off`,
    `${remark(says.vocabulary)}\n# vocabulary:\n#   labels:\n#     deadline: ["Hạn xử lý"]`,
    ...program.commands
      .filter((command) => !WITHOUT.includes(command.name()) && optionsByKey(command).size > 0)
      .map((command) => {
        const options = [...optionsByKey(command)].map(([key, option]) => lines(key, option));
        const title = put(says.options, { command: `plan06 ${command.name()}` });
        return `${remark(title)}\n# ${command.name()}:\n${options.join('\n')}`;
      }),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** "#   format: json  # what to write (json, yaml)" */
function lines(key: string, option: Option): string {
  const among = option.argChoices ? ` (${option.argChoices.join(', ')})` : '';
  return `#   ${`${key}: ${sampleOf(option)}`.padEnd(28)} # ${option.description}${among}`;
}

function sampleOf(option: Option): string {
  if (option.negate) return 'false';
  if (option.isBoolean()) return 'true';
  if (Array.isArray(option.defaultValue)) return '[]';
  const value = option.defaultValue ?? option.argChoices?.[0];
  if (value === undefined) return /<(?:n|seconds)>/u.test(option.flags) ? '1' : '"…"';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function remark(text: string): string {
  return `# ${text}`;
}
