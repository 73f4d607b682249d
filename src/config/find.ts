import { lilconfigSync } from 'lilconfig';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { type Config, configSchema } from './schema.js';

/** The names of a configuration file, in the order in which they are looked for in each directory. */
const CONFIG_FILES = [
  'plan06.config.yaml',
  'plan06.config.yml',
  'plan06.config.json',
  '.plan06rc.yaml',
  '.plan06rc.yml',
  '.plan06rc.json',
] as const;

/** A configuration file that cannot be used, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

/**
 * The configuration of a file that is named, or of the nearest one from `directory` upwards; an empty one where there
 * is none. Throws ConfigError for a file that is no YAML or JSON, or that says what no configuration may.
 */
export function findConfig(directory: string, named?: string): Config {
  const load = (file: string, text: string) => read(file, text);
  const finder = lilconfigSync('plan06', {
    searchPlaces: [...CONFIG_FILES],
    stopDir: '/',
    ignoreEmptySearchPlaces: false,
    loaders: { '.yaml': load, '.yml': load, '.json': load, noExt: load },
  });
  const found = named === undefined ? finder.search(directory) : finder.load(named);
  return (found?.config as Config | undefined) ?? {};
}

function read(file: string, text: string): Config {
  const checked = configSchema.safeParse(parse(file, text) ?? {});
  if (checked.success) return checked.data;
  throw new ConfigError(file, z.prettifyError(checked.error));
}

function parse(file: string, text: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ConfigError(file, `no ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${line}`);
  }
}
