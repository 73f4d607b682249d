import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { FoundConfig } from '../../config/index.js';
import { CONFIG_FILES } from '../../config/names.js';

/** The value of --config and --no-config. */
export type ConfigFlag = string | false | undefined;

const NONE: FoundConfig = { file: null, config: {} };

/** Commands whose results depend on words: they take a configuration for the sake of its vocabulary. */
const WITH_WORDS: readonly string[] = [
  'extract',
  'normalize',
  'restore',
  'explain',
  'diff',
  'matrix',
  'table',
  'query',
  'batch',
];

/** Gives the commands that read plans the options of a configuration, and has them use its words. */
export function withConfig(program: Command): void {
  for (const command of program.commands.filter((one) => WITH_WORDS.includes(one.name()))) {
    command
      .option('-c, --config <file>', 'take own words from this configuration, not the nearest plan06.config.yaml')
      .option('--no-config', 'read no configuration');
  }
  program.hook('preAction', async (_program, command) => {
    const { config } = await configOf((command.opts() as { config?: ConfigFlag | true }).config);
    if (config.vocabulary === undefined) return;
    const { useVocabulary } = await import('../../lexicon/run.js');
    const { vocabularyOf } = await import('../../lexicon/vocabulary.js');
    useVocabulary(vocabularyOf(config.vocabulary));
  });
}

/** The configuration of a command: the one that is named, the nearest one, or none. Throws Failure. */
export async function configOf(flag: ConfigFlag | true): Promise<FoundConfig> {
  const named = typeof flag === 'string' ? flag : undefined;
  // What reads a configuration takes longer to load than a plan takes to read.
  if (flag === false || (named === undefined && !isNear(process.cwd()))) return NONE;
  const { ConfigError, findConfig } = await import('../../config/index.js');
  const { Failure } = await import('../failure.js');
  try {
    return findConfig(process.cwd(), named);
  } catch (error) {
    if (error instanceof ConfigError) throw new Failure(`${error.file}: ${error.message}`, error.hint);
    const { explain } = await import('./read.js');
    const shown = explain(error);
    throw shown instanceof Failure && named !== undefined
      ? new Failure(`${named}: ${shown.message}`, shown.hint)
      : shown;
  }
}

/** Whether a configuration stands in a folder or above it. */
function isNear(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (CONFIG_FILES.some((name) => existsSync(join(at, name)))) return true;
    if (dirname(at) === at) return false;
  }
}
