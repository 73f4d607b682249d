import { inVietnamese } from '../../messages/library/index.js';
import { settings } from '../settings.js';

/** What the library says, in the language of the run. */
export function libraryMessage(text: string): string {
  return settings.language === 'vi' ? inVietnamese(text) : text;
}

/** "1 error, 2 warnings", "a link, which is not followed; name it itself" in the language of the run. */
export function inParts(message: string | null): string {
  const whole = (message ?? '').split('; ').map((part) => {
    const known = libraryMessage(part);
    return known === part ? part.split(', ').map(libraryMessage).join(', ') : known;
  });
  return whole.join('; ');
}

/** The names of errors of the library that are expected: a person can do something about them. */
const EXPECTED = ['PlanInputError', 'VocabularyError', 'BatchError', 'PairsError', 'ConfigError'];

/** Whether an error is one of the library's expected ones, which say what to do. */
export function isLibraryError(error: unknown): error is Error & { hint: string; code?: string; line?: number } {
  return error instanceof Error && EXPECTED.includes(error.name);
}
