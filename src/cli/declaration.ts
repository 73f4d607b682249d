import { Argument, type Command, Option } from 'commander';
import { type CommandName, commandHelp } from '../messages/help/index.js';
import { put, type Values } from '../messages/template.js';
import { choice, choiceArgument } from './command.js';
import { ending } from './help.js';
import { language } from './language.js';

/** An option or argument: as it is written ("-o, --output <file>", "<files...>"), and what it takes if not any text. */
interface Declared {
  readonly flags: string;
  readonly choices?: readonly string[];
  readonly parse?: (value: string, before: never) => unknown;
  readonly otherwise?: unknown;
  /** What stands in the places of its help. */
  readonly values?: Values;
}

/** A command: its words are in src/messages/help, those of an option by the option's name ("out-dir": `outDir`). */
export interface Declaration {
  readonly name: CommandName;
  readonly args: readonly (string | Declared)[];
  readonly options: readonly (string | Declared)[];
  /** Its exit status. Loads what the command needs; `whole` makes a program with all commands. */
  run(args: unknown[], flags: object, whole: () => Command): Promise<number>;
}

/** A declaration whose `run` has the arguments and flags that its command takes. */
export function declaration<Args extends unknown[], Flags extends object>(
  one: Omit<Declaration, 'run'> & { run(args: Args, flags: Flags, whole: () => Command): Promise<number> },
): Declaration {
  return one as Declaration;
}

/** Adds a command to a program; `finish` takes its exit status. */
export function declare(
  program: Command,
  { name, args, options, run }: Declaration,
  finish: (status: number) => void,
  whole: () => Command,
): void {
  const says = commandHelp(name, language());
  const of: Readonly<Record<string, string>> = says.of;
  const command = program.command(name).description(says.does);
  for (const one of args) command.addArgument(argumentOf(name, whatIs(one), of));
  for (const one of options) command.addOption(optionOf(name, whatIs(one), of));
  command.addHelpText('after', ending(says)).action(async (...given: unknown[]) => {
    finish(await run(given.slice(0, args.length), given[args.length] as object, whole));
  });
}

const whatIs = (one: string | Declared): Declared => (typeof one === 'string' ? { flags: one } : one);

function argumentOf(name: CommandName, { flags, choices, otherwise }: Declared, of: Readonly<Record<string, string>>) {
  const text = textOf(of, new Argument(flags).name());
  const argument = choices ? choiceArgument(flags, text, name, choices) : new Argument(flags, text);
  return argument.default(otherwise);
}

function optionOf(name: CommandName, one: Declared, of: Readonly<Record<string, string>>): Option {
  const { flags, choices, parse, otherwise, values } = one;
  const { negate, long } = new Option(flags);
  // "--no-positions" -> "noPositions"
  const key = long!.slice(2).replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const text = put(textOf(of, key), values ?? {});
  const option = choices ? choice(flags, text, name, choices) : new Option(flags, text);
  if (parse) option.argParser(parse as (value: string, before: unknown) => unknown);
  return negate || otherwise === undefined ? option : option.default(otherwise);
}

function textOf(of: Readonly<Record<string, string>>, key: string): string {
  const text = of[key];
  if (text === undefined) throw new RangeError(`Unexpected option ${key} without help`);
  return text;
}
