import { lilconfigSync } from 'lilconfig';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { VocabularyError } from '../lexicon/user-words.js';
import { CONFIG_FILES } from './names.js';
import { type Config, configSchema } from './schema.js';

/** A configuration file that cannot be used, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;
  readonly hint: string;

  constructor(file: string, message: string, hint = 'correct the configuration') {
    super(message);
    this.file = file;
    this.hint = hint;
  }
}

/** A configuration and where it stands; `file` is null where there is none. */
export interface FoundConfig {
  readonly file: string | null;
  readonly config: Config;
}

/**
 * The configuration of a file that is named, or of the nearest one from `directory` upwards; an empty one where there
 * is none. Throws ConfigError for a file that is no YAML or JSON, or that says what no configuration may.
 */
export function findConfig(directory: string, named?: string): FoundConfig {
  const load = (file: string, text: string) => read(file, text);
  const finder = lilconfigSync('plan06', {
    searchPlaces: [...CONFIG_FILES],
    stopDir: '/',
    ignoreEmptySearchPlaces: false,
    loaders: { '.yaml': load, '.yml': load, '.json': load, noExt: load },
  });
  const found = named === undefined ? finder.search(directory) : finder.load(named);
  return { file: found?.filepath ?? null, config: (found?.config as Config | undefined) ?? {} };
}

function read(file: string, text: string): Config {
  const given = parse(file, text) ?? {};
  try {
    const checked = configSchema.safeParse(given);
    if (checked.success) return checked.data;
    throw new ConfigError(file, z.prettifyError(checked.error));
  } catch (error) {
    throw error instanceof VocabularyError ? new ConfigError(file, error.message, error.hint) : error;
  }
}

function parse(file: string, text: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ConfigError(file, `no ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${line}`);
  }
}
