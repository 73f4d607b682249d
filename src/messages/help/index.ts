import type { Language } from '../index.js';
import * as enJudging from './en-judging.js';
import * as enReading from './en-reading.js';
import * as enTables from './en-tables.js';
import * as enUsage from './en-usage.js';
import * as viJudging from './vi-judging.js';
import * as viReading from './vi-reading.js';
import * as viTables from './vi-tables.js';
import * as viUsage from './vi-usage.js';
import type { Twin } from './words.js';

export type { Example } from './words.js';

type Rooms = ReturnType<typeof enReading.reading> &
  ReturnType<typeof enJudging.judging> &
  ReturnType<typeof enTables.tables>;
export type CommandName = keyof Rooms;
export type CommandHelp<Name extends CommandName> = Twin<Rooms[Name]>;

/*
 * The rooms are functions, so that a run pays for the words of its own command in its own language and for no others.
 */
const ROOMS = {
  en: [enReading.reading, enJudging.judging, enTables.tables],
  vi: [viReading.reading, viJudging.judging, viTables.tables],
} as const;

/** The words of a command's help in a language. */
export function commandHelp<Name extends CommandName>(name: Name, language: Language): CommandHelp<Name> {
  for (const room of ROOMS[language]) {
    const words = room() as Partial<Record<CommandName, unknown>>;
    if (words[name]) return words[name] as CommandHelp<Name>;
  }
  throw new RangeError(`Unexpected command ${name} without help`);
}

export type UsageWords = Twin<ReturnType<typeof enUsage.usage>>;

/** The words that all help pages share. */
export function usageWords(language: Language): UsageWords {
  return language === 'vi' ? viUsage.usage() : enUsage.usage();
}
