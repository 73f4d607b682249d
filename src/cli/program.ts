import { type Command, CommanderError, Option } from 'commander';
import { usageWords } from '../messages/help/index.js';
import { LANGUAGES } from '../messages/index.js';
import { choice, Program } from './command.js';
import { type Declaration, declare } from './declaration.js';
import { JUDGING } from './declarations/judging.js';
import { OWN } from './declarations/own.js';
import { READING } from './declarations/reading.js';
import { TABLES } from './declarations/tables.js';
import { ending, helpWords } from './help.js';
import { languageOfConfig, withConfig } from './input/config.js';
import { withReading } from './input/reading.js';
import { language, languageAsked, valueAmong } from './language.js';
import { columnsWanted } from './output/terminal-width.js';
import { settings } from './settings.js';
import { version } from './start/version.js';
import { DONE, FAILED } from './status.js';

const COMMANDS: ReadonlyMap<string, Declaration> = new Map(
  [...READING, ...JUDGING, ...TABLES, ...OWN].map((one) => [one.name, one]),
);

/**
 * The command line's commands and options: of the command that `args` begins with, or all where it is none.
 * `finish` takes the exit status of the command that ran.
 */
function createProgram(args: readonly string[], finish: (status: number) => void = () => {}): Program {
  const words = usageWords(language());
  const program = new Program('plan06');
  program
    .description(words.does)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .exitOverride()
    .configureOutput({
      outputError: () => {},
      getOutHelpWidth: () => columnsWanted(process.stdout),
      getErrHelpWidth: () => columnsWanted(process.stderr),
    })
    .configureHelp(helpWords())
    .addHelpText('after', ending(words));
  const called = COMMANDS.get(args[0] ?? '');
  for (const one of called ? [called] : COMMANDS.values()) declare(program, one, finish, () => createProgram([]));
  withCommon(program);
  return program;
}

/**
 * Runs the command line and returns its exit status. Expected errors are reported on standard error in one line.
 * `prepare` is called once it is clear which command is asked for, before that command is loaded.
 */
export async function run(args: readonly string[], prepare: () => void = () => {}): Promise<number> {
  let status = DONE;
  settings.language = languageAsked(args) ?? (await languageOfConfig()) ?? 'en';
  if (valueAmong(args, '--errors') === 'json') settings.errors = 'json';
  try {
    const program = createProgram(withCommandFirst(args), (result) => {
      status = result;
    });
    withConfig(program, args, () => createProgram([]));
    withReading(program);
    program.hook('preAction', () => prepare());
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(withCommandFirst(args), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return DONE;
    if (error instanceof CommanderError && error.code === 'commander.help') return FAILED;
    const { reportError } = await import('./output/report.js');
    reportError(null, error);
    return FAILED;
  }
}

/** `plan06 --lang vi extract …`: what every command takes may precede its name. */
function withCommandFirst(args: readonly string[]): string[] {
  const at = args.findIndex((arg, index) => COMMANDS.has(arg) && !TAKES_VALUE.has(args[index - 1] ?? ''));
  const before = args.slice(0, Math.max(0, at));
  const isCommon = before.every((arg, index) => BEFORE.test(arg) || TAKES_VALUE.has(before[index - 1] ?? ''));
  return at > 0 && isCommon ? [args[at]!, ...before, ...args.slice(at + 1)] : [...args];
}

const TAKES_VALUE: ReadonlySet<string> = new Set(['--lang', '--errors', '-c', '--config']);
// "--lang", "--lang=vi", "-q"
const BEFORE = /^(?:--(?:lang|errors|config)(?:=.*)?|-c|-q|--quiet|-v|--verbose|--no-config)$/u;

const WITHOUT_PLANS: readonly string[] = ['explain', 'merge', 'schema', 'init', 'completion'];

/** Gives every command the options that mean the same everywhere, and those that read documents the options of reading. */
function withCommon(program: Command): void {
  const { common } = usageWords(language());
  for (const command of program.commands.filter((one) => one.name() !== 'help')) {
    const name = command.name();
    if (!WITHOUT_PLANS.includes(name)) {
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
