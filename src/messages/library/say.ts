import { put, type Values } from '../template.js';
import { EN } from './en.js';

/** A sentence of the library, with its values in place. */
export function say(key: keyof typeof EN, values: Values = {}): string {
  return put(EN[key], values);
}
