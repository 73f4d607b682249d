import type { Plan } from '../schema/plan.js';
import type { RestoredText } from '../schema/restored.js';
import { isPosition } from './shape.js';

export interface JsonOptions {
  /** Everything on one line. */
  readonly compact?: boolean | undefined;
}

/**
 * A plan as JSON, or several as one array, with a line feed at the end. Two blanks a level; a position, a list of
 * numbers and anything empty stand on one line each, so that a person can read the file.
 */
export function renderJson(plans: Plan | RestoredText | readonly Plan[], options: JsonOptions = {}): string {
  return `${options.compact ? JSON.stringify(plans) : print(plans, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isPosition(value)) return onOneLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry === 'number')) return `[${value.join(', ')}]`;
    return `[\n${value.map((entry) => inner + print(entry, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${print(entry, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** `{ "start": { "line": 1, "column": 1, "offset": 0 }, "end": … }` */
function onOneLine(value: object): string {
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const text = typeof entry === 'object' && entry !== null ? onOneLine(entry) : JSON.stringify(entry);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{ ${entries.join(', ')} }`;
}
