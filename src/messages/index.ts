import * as en from './en.js';
import * as vi from './vi.js';
import type { ReportWords, Term, Wording } from './wording.js';

export type { MessageKey, RuleCode } from './en.js';
export type { ReportWords, Term } from './wording.js';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

type Values = Readonly<Record<string, string | number | readonly Term[] | null>>;

interface Book {
  readonly messages: Readonly<Record<en.MessageKey, Wording>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly words: ReportWords;
}

const BOOKS: Readonly<Record<Language, Book>> = {
  en: { messages: en.en, terms: en.terms, words: en.words },
  vi: { messages: vi.vi, terms: vi.terms, words: vi.words },
};

/** A sentence with its values in place. Throws RangeError for a placeholder that has no value. */
export function fill(template: string, values: Values, language: Language): string {
  // "{actual}", "{actual|model|models}"
  return template.replace(/\{(?<name>\w+)(?:\|(?<one>[^|}]*)\|(?<more>[^|}]*))?\}/gu, (...args) => {
    const { name, one, more } = args.at(-1) as { name: string; one?: string; more?: string };
    const value = values[name];
    if (value === undefined || value === null) throw new RangeError(`Unexpected {${name}} without a value`);
    if (one !== undefined && more !== undefined) return `${value} ${value === 1 ? one : more}`;
    return Array.isArray(value) ? enumerate(value as readonly Term[], BOOKS[language]) : String(value);
  });
}

/** "no objective, no deadline and no lead" */
function enumerate(list: readonly Term[], { terms, words }: Book): string {
  const [last, ...before] = list.map((term) => terms[term]).reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} ${words.and} ${last}`;
}

export interface Told {
  readonly message: string;
  readonly advice: string;
  /** What the other place says; null if the sentence names none. */
  readonly cause: string | null;
}

/** A finding in words. */
export function tell(key: en.MessageKey, values: Values, language: Language): Told {
  const { says, todo, cause } = BOOKS[language].messages[key];
  const put = (template: string) => fill(template, values, language);
  return { message: put(says), advice: put(todo), cause: cause === undefined ? null : put(cause) };
}

/** The words of the reports. */
export function reportWords(language: Language): ReportWords {
  return BOOKS[language].words;
}
