import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { FoundConfig } from '../../config/index.js';
import type { Keys } from '../../config/keys.js';
import { CONFIG_FILES } from '../../config/names.js';
import { memoize } from '../../text/memoize.js';
import { Failure } from '../failure.js';
import { languageAsked } from '../language.js';
import { keysOf, optionsByKey } from '../option-keys.js';
import { libraryMessage } from '../output/library-message.js';
import { settings } from '../settings.js';

/** The value of --config and --no-config. */
export type ConfigFlag = string | false | undefined;

const NONE: FoundConfig = { file: null, config: {} };
let commandKeys: () => Readonly<Record<string, Keys>> = () => ({});

/**
 * Makes the commands take from a configuration what the command line does not say, and use its vocabulary. `all`
 * declares all commands: their options are the keys that a configuration may have.
 */
export function withConfig(program: Command, args: readonly string[], all: () => Command): void {
  commandKeys = () => Object.fromEntries(all().commands.map((command) => [command.name(), keysOf(command)]));
  program.hook('preAction', async (_program, command) => {
    const flags: { config?: ConfigFlag | true; quiet?: true; verbose?: true } = command.opts();
    const { config } = await configOf(flags.config);
    settings.language = languageAsked(args) ?? config.lang ?? 'en';
    settings.quiet = flags.quiet ?? (config.quiet === true && !flags.verbose);
    settings.verbose = flags.verbose ?? (config.verbose === true && !flags.quiet);
    if (command.getOptionValueSource('errors') === undefined) settings.errors = config.errors ?? 'text';
    putInto(command, config[command.name()]);
    checkNeeded(command);
    if (config.vocabulary === undefined) return;
    const { useVocabulary } = await import('../../lexicon/run.js');
    const { vocabularyOf } = await import('../../lexicon/vocabulary.js');
    useVocabulary(vocabularyOf(config.vocabulary));
  });
}

/** Options that the command line does not set get what the configuration says. */
function putInto(command: Command, section: unknown): void {
  if (section === undefined) return;
  const options = optionsByKey(command);
  for (const [key, value] of Object.entries(section as Record<string, unknown>)) {
    const source = command.getOptionValueSource(key);
    const option = options.get(key);
    if (!option || (source !== undefined && source !== 'default')) continue;
    // A list and a yes or no are as they are; what is written as text is read as on the command line.
    const isWritten = typeof value === 'string' || typeof value === 'number';
    const read = isWritten && option.parseArg ? option.parseArg(String(value), undefined) : value;
    if (value !== false || option.negate) command.setOptionValueWithSource(key, read, 'config');
  }
}

/** A required option may come from the configuration too. */
const NEEDED: Readonly<Record<string, string>> = { batch: 'outDir', merge: 'outDir' };

function checkNeeded(command: Command): void {
  const key = NEEDED[command.name()];
  if (key === undefined || command.getOptionValue(key) !== undefined) return;
  const option = command.options.find((one) => one.attributeName() === key)!;
  throw new Failure('missing-option', { flags: option.flags, help: `plan06 ${command.name()} --help` });
}

const known = new Map<ConfigFlag | true, FoundConfig>();

/** The configuration of a command: the one that is named, the nearest one, or none. Throws Failure. */
export async function configOf(flag: ConfigFlag | true): Promise<FoundConfig> {
  const found = known.get(flag) ?? (await readConfig(flag));
  known.set(flag, found);
  return found;
}

async function readConfig(flag: ConfigFlag | true): Promise<FoundConfig> {
  const named = typeof flag === 'string' ? flag : undefined;
  const file = named === undefined ? nearest(process.cwd()) : resolve(named);
  // The reader of configurations takes longer to load than a plan takes to read.
  if (flag === false || file === null) return NONE;
  const { ConfigError, configIn } = await import('../../config/index.js');
  try {
    return { file, config: configIn(file, await textOf(file), commandKeys()) };
  } catch (error) {
    if (error instanceof ConfigError) {
      throw new Failure(
        'library',
        { what: libraryMessage(error.message), cure: libraryMessage(error.hint) },
        error.file,
      );
    }
    throw error instanceof Failure ? error.at(named ?? file) : error;
  }
}

/** A pipe can be read but once. */
const textOf = memoize(async (file: string) => {
  const { readInput } = await import('./read.js');
  return new TextDecoder().decode(await readInput(file));
});

/** The language of the nearest configuration, for messages before a command begins; null if it has none. */
export async function languageOfConfig(): Promise<'en' | 'vi' | null> {
  if (nearest(process.cwd()) === null) return null;
  try {
    return (await configOf(undefined)).config.lang ?? null;
  } catch {
    return null; // The command itself says what is wrong with it.
  } finally {
    known.clear();
  }
}

/** The configuration that is in a folder, or else nearest above it; null if there is none. */
function nearest(folder: string): string | null {
  const [name] = CONFIG_FILES.filter((one) => isFile(join(folder, one)));
  if (name !== undefined) return join(folder, name);
  return dirname(folder) === folder ? null : nearest(dirname(folder));
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false; // Out of reach.
  }
}
