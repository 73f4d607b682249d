import type { Language } from '../index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CompareWords } from './words.js';

export type { CompareWords } from './words.js';

/** The wording of comparisons in a language. */
export function compareWords(language: Language): CompareWords {
  return language === 'vi' ? vi : en;
}
