import type { Language } from '../index.js';
import { put, type Values } from '../template.js';
import { notes as en } from './en.js';
import { notes as vi } from './vi.js';

export type NoteKey = keyof ReturnType<typeof en>;

/** A note in words. */
export function noteIn(language: Language, key: NoteKey, values: Values = {}): string {
  return put((language === 'vi' ? vi : en)()[key], values);
}
