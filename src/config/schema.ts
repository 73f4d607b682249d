import { RULES, type RuleCode } from '../checks/index.js';
import { checkVocabulary, type UserVocabulary } from '../lexicon/user-words.js';
import { LANGUAGES, type Language } from '../messages/index.js';
import { checkKeys, type Keys } from './keys.js';

const REPORTERS = ['pretty', 'unix', 'json', 'sarif', 'github', 'html'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

export type Reporter = (typeof REPORTERS)[number];
export type FailOn = (typeof FAIL_ON)[number];

/** What a configuration file may say. */
export interface Config {
  /** What the findings of a rule are to be, by its code. */
  readonly rules?: Readonly<Partial<Record<RuleCode, (typeof LEVELS)[number]>>>;
  /** The severity from which the exit status is 1. */
  readonly failOn?: FailOn;
  readonly reporter?: Reporter;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly errors?: 'text' | 'json';
  /** Labels, bodies, abbreviations and headings beside those of the program. */
  readonly vocabulary?: UserVocabulary;
  /** Options of a command, under its name. */
  readonly [command: string]: unknown;
}

/** The keys that every program with these configurations knows, commands aside. */
const TOP_KEYS: Keys = {
  lang: LANGUAGES,
  quiet: 'yes-or-no',
  verbose: 'yes-or-no',
  errors: ['text', 'json'],
  reporter: REPORTERS,
  failOn: FAIL_ON,
  rules: 'names-with-values',
  vocabulary: 'names-with-values',
};

/**
 * What a file says as a configuration. `commands` are the keys of each command's options. Throws KeyError or
 * VocabularyError.
 */
export function checkConfig(given: unknown, commands: Readonly<Record<string, Keys>>): Config {
  const sections = Object.fromEntries(Object.keys(commands).map((name) => [name, 'names-with-values' as const]));
  const config = checkKeys(given, { ...TOP_KEYS, ...sections });
  for (const [name, keys] of Object.entries(commands)) {
    if (config[name] !== undefined) checkKeys(config[name], keys, `${name}.`);
  }
  if (config.rules !== undefined) {
    checkKeys(config.rules, Object.fromEntries(RULES.map(({ code }) => [code, LEVELS])), 'rules.');
  }
  if (config.vocabulary === undefined) return config as Config;
  return { ...config, vocabulary: checkVocabulary(config.vocabulary) } as Config;
}
