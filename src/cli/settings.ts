import type { Language } from '../messages/index.js';

/** How a run reports: set once, before anything is printed. */
export interface Settings {
  language: Language;
  quiet: boolean;
  /** What was found, on standard error. */
  verbose: boolean;
  errors: 'text' | 'json';
}

export const settings: Settings = { language: 'en', quiet: false, verbose: false, errors: 'text' };
