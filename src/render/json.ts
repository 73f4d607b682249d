import type { Plan } from '../schema/plan.js';
import type { Point, Position } from '../schema/position.js';
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
  let printed = '';
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry === 'number')) return `[${value.join(', ')}]`;
    for (const entry of value) printed += `${printed === '' ? '[' : ','}\n${inner}${print(entry, inner)}`;
    return `${printed}\n${indent}]`;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined)
      printed += `${printed === '' ? '{' : ','}\n${inner}${JSON.stringify(key)}: ${print(entry, inner)}`;
  }
  return printed === '' ? '{}' : `${printed}\n${indent}}`;
}

/** `{ "start": { "line": 1, "column": 1, "offset": 0 }, "end": …, "page": 3, "box": [72, 310.5, 540.2, 324.1] }` */
function onOneLine({ start, end, page, box, parts }: Position): string {
  const onPage = page === undefined ? '' : `, "page": ${page}`;
  const inBox = box === undefined ? '' : `, "box": [${box.join(', ')}]`;
  const inParts = parts === undefined ? '' : `, "parts": [${parts.map(onOneLine).join(', ')}]`;
  return `{ "start": ${point(start)}, "end": ${point(end)}${onPage}${inBox}${inParts} }`;
}

function point({ line, column, offset }: Point): string {
  return `{ "line": ${line}, "column": ${column}, "offset": ${offset} }`;
}
