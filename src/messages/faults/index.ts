import type { Language } from '../index.js';
import { put, type Values } from '../template.js';
import * as enFiles from './en-files.js';
import * as enUsage from './en-usage.js';
import * as viFiles from './vi-files.js';
import * as viUsage from './vi-usage.js';
import type { Fault } from './words.js';

export type FaultKey = keyof ReturnType<typeof enUsage.usage> | keyof ReturnType<typeof enFiles.files>;

/** A fault in words: what is wrong, and what to do. `key` may have a variant after a slash. */
export function faultIn(language: Language, key: FaultKey, values: Values): Fault {
  const [usage, files] = language === 'vi' ? [viUsage.usage, viFiles.files] : [enUsage.usage, enFiles.files];
  const faults: Partial<Record<FaultKey, Fault>> = { ...usage(), ...files() };
  const [says, cure] = faults[key]!;
  return [put(says, values), put(cure, values)];
}

/** What is said of an error that nobody expected. */
export function unexpectedIn(language: Language, message: string): string {
  return put(language === 'vi' ? viFiles.unexpected() : enFiles.unexpected(), { message });
}
