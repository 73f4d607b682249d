import type { Language } from '../index.js';
import { put, type Values } from '../template.js';
import { notes as en } from './en.js';
import { notes as vi } from './vi.js';

export type NoteKey = keyof ReturnType<typeof en>;

/** A note in words. */
export function noteIn(language: Language, key: NoteKey, values: Values = {}): string {
  return language === 'vi' ? put(vi()[key], withCommas(values)) : put(en()[key], values);
}

/** "3.5" seconds as "3,5", as decimals are written in Vietnamese. */
function withCommas(values: Values): Values {
  const { time, rate } = values;
  const comma = (number: string | number) => String(number).replace('.', ',');
  return {
    ...values,
    ...(time !== undefined && { time: comma(time) }),
    ...(rate !== undefined && { rate: comma(rate) }),
  };
}
