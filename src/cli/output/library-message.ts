import { inVietnamese } from '../../messages/library/index.js';
import { settings } from '../settings.js';

/** What the library says, in the language of the run. */
export function libraryMessage(text: string): string {
  return settings.language === 'vi' ? inVietnamese(text) : text;
}

/** The names of errors of the library that are expected: a person can do something about them. */
const EXPECTED = ['PlanInputError', 'VocabularyError', 'BatchError', 'PairsError', 'ConfigError'];

/** Whether an error is one of the library's expected ones, which say what to do. */
export function isLibraryError(error: unknown): error is Error & { hint: string; code?: string; line?: number } {
  return error instanceof Error && EXPECTED.includes(error.name);
}
