import type { Language } from '../index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { TableWords } from './words.js';

export { type ColumnName, TABLES, type TableName, type TableWords } from './words.js';

/** The wording of tables in a language. */
export function tableWords(language: Language): TableWords {
  return language === 'vi' ? vi : en;
}
