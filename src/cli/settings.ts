import type { Language } from '../messages/index.js';

/** How a run reports: set once, before anything is printed. */
export interface Settings {
  language: Language;
  /** Only errors. */
  quiet: boolean;
  /** What was found, on standard error. */
  verbose: boolean;
  /** Errors as lines of text, or as JSON. */
  errors: 'text' | 'json';
}

export const settings: Settings = { language: 'en', quiet: false, verbose: false, errors: 'text' };
