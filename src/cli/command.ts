import { existsSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { Failure } from './failure.js';
import { nearest } from './nearest.js';

/** The command that commander adds to the others. */
const HELP = 'help';

function helpOf(command: Command): string {
  return command.parent ? `plan06 ${command.name()} --help` : 'plan06 --help';
}

/** A command whose errors are in the language of the run, in place of commander's English ones. */
export class Program extends Command {
  override createCommand(name?: string): Command {
    return new Program(name);
  }

  missingArgument(name: string): never {
    throw new Failure('missing-argument', { argument: name, help: helpOf(this) });
  }

  optionMissingArgument(option: Option): never {
    throw new Failure('missing-value', { flags: option.flags, help: helpOf(this) });
  }

  missingMandatoryOptionValue(option: Option): never {
    throw new Failure('missing-option', { flags: option.flags, help: helpOf(this) });
  }

  _conflictingOption(option: Option, other: Option): never {
    throw new Failure('conflicting-options', { flags: option.flags, other: other.flags });
  }

  unknownOption(flag: string): never {
    const name = flag.split('=')[0]!;
    const flags = this.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
    const near = nearest(name, [...flags, '--help']);
    if (near) throw new Failure('unknown-option/near', { flag: name, near });
    const format = name.replace(/^-+/u, '');
    const command = commandFor(format);
    if (command) throw new Failure('unknown-option/format', { flag: name, format, command });
    throw new Failure('unknown-option', { flag: name, help: helpOf(this) });
  }

  _excessArguments(given: readonly string[]): never {
    const values = { command: this.name(), expected: this.registeredArguments.length, actual: given.length };
    throw new Failure('too-many-arguments', { ...values, help: helpOf(this) });
  }

  unknownCommand(): never {
    throw this.noCommand(this.args[0] ?? '');
  }

  /** `plan06 help TYPO` says so, as `plan06 TYPO` does. */
  _dispatchHelpCommand(name: string | undefined): void {
    const command = name === undefined || name === HELP ? this : this.commands.find((one) => one.name() === name);
    if (!command) throw this.noCommand(name ?? '');
    command.help();
  }

  private noCommand(name: string): Failure {
    const near = nearest(name, [...this.commands.map((command) => command.name()), HELP]);
    if (near) return new Failure('unknown-command/near', { name, near });
    return new Failure(existsSync(name) ? 'unknown-command/file' : 'unknown-command', { name });
  }
}

/** An option that takes one of a few values; the error for any other suggests what was likely meant. */
export function choice(flags: string, text: string, command: string, choices: readonly string[]): Option {
  const option = new Option(flags, text).choices([...choices]);
  return option.argParser((value) => {
    if (choices.includes(value)) return value;
    const values = { flags, value, choices: choices.join(', ') };
    const elsewhere = flags.includes('--format') ? commandFor(value) : null;
    if (elsewhere) throw new Failure('bad-choice/format', { ...values, command: elsewhere });
    const near = nearest(value, choices);
    if (near) throw new Failure('bad-choice/near', { ...values, near });
    throw new Failure('bad-choice', { ...values, help: `plan06 ${command} --help` });
  });
}

/** An argument that takes one of a few values. */
export function choiceArgument(name: string, text: string, command: string, choices: readonly string[]): Argument {
  return new Argument(name, text).choices([...choices]).argParser((value: string) => {
    if (choices.includes(value)) return value;
    const values = { argument: name.replace(/[<>[\]]/gu, ''), value, choices: choices.join(', ') };
    throw new Failure('bad-argument', { ...values, help: `plan06 ${command} --help` });
  });
}

/** Which command writes a format that another one does not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  json: 'plan06 extract -f json',
  yaml: 'plan06 extract -f yaml',
  ndjson: 'plan06 batch -f ndjson',
  csv: 'plan06 table',
  excel: 'plan06 table -f xlsx',
  xls: 'plan06 table -f xlsx',
  xlsx: 'plan06 table -f xlsx',
  ics: 'plan06 query -f ics',
  html: 'plan06 matrix -f html',
  markdown: 'plan06 normalize',
  md: 'plan06 normalize',
  txt: 'plan06 text',
  text: 'plan06 text',
  sarif: 'plan06 check -f sarif',
  github: 'plan06 check -f github',
};

/** The command that writes a format; null for one that none does. */
const commandFor = (format: string): string | null => ELSEWHERE[format.toLowerCase()] ?? null;
