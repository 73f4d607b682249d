import type { Command, Option } from 'commander';
import type { Expected, Keys } from '../config/keys.js';

/** Options that say which run it is, not how it runs: they cannot be set in a configuration. */
const OF_THE_RUN = ['config', 'output', 'lang', 'quiet', 'verbose', 'errors', 'shard', 'filesFrom', 'password'];

/** Options of a command that a configuration may set, by the keys that they have there. */
export function optionsByKey(command: Command): ReadonlyMap<string, Option> {
  const own = command.options.filter(
    (option) => !OF_THE_RUN.includes(option.attributeName()) && option.argChoices?.length !== 1,
  );
  return new Map(own.map((option) => [option.attributeName(), option]));
}

/** The keys of a command's part of a configuration. */
export function keysOf(command: Command): Keys {
  return Object.fromEntries([...optionsByKey(command)].map(([key, option]) => [key, expectedOf(option)]));
}

function expectedOf(option: Option): Expected {
  if (option.argChoices) return option.argChoices;
  if (option.isBoolean() || option.negate) return 'yes-or-no';
  if (Array.isArray(option.defaultValue)) return 'list';
  // "<n>", "<seconds>"
  return /<(?:n|seconds)>/u.test(option.flags) ? 'number' : 'text';
}
