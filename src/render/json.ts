import type { Plan } from '../schema/plan.js';
import type { Point, Position } from '../schema/position.js';
import type { RestoredText } from '../schema/restored.js';
import { isPosition } from './shape.js';

export interface JsonOptions {
  /** Everything on one line. */
  readonly compact?: boolean | undefined;
}

/** Takes a text piece by piece. */
export type Sink = (piece: string) => void;

/** How many letters are handed on at a time. */
const PIECE = 1 << 16;

/**
 * A plan as JSON, or several as one array, with a line feed at the end. Indented by two spaces; a position, a list of
 * numbers and anything empty are on one line each, for readability.
 */
export function renderJson(plans: Plan | RestoredText | readonly Plan[], options: JsonOptions = {}): string {
  let text = '';
  writeJson(plans, options, (piece) => {
    text += piece;
  });
  return text;
}

/** The same, handed on as it is made: the JSON of a long plan is several times as long as its text. */
export function writeJson(plans: Plan | RestoredText | readonly Plan[], { compact }: JsonOptions, sink: Sink): void {
  const writer = new Writer(sink);
  if (compact) writer.compact(plans, COMPACT_LEVELS);
  else writer.print(plans, '');
  writer.end();
}

/** The lists of a plan, and of several, are written entry by entry. */
const COMPACT_LEVELS = 3;

class Writer {
  readonly #sink: Sink;
  #text = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  print(value: unknown, indent: string): void {
    if (value === null || typeof value !== 'object') this.#add(JSON.stringify(value));
    else if (isPosition(value)) this.#add(onOneLine(value));
    else if (Array.isArray(value) && value.every(isNumber)) this.#add(`[${value.join(', ')}]`);
    else {
      const inner = `${indent}  `;
      const isFull = this.#entries(value, `\n${inner}`, ': ', (entry) => this.print(entry, inner));
      this.#close(value, isFull ? `\n${indent}` : '');
    }
  }

  /** As `JSON.stringify` writes it. */
  compact(value: unknown, levels: number): void {
    if (value === null || typeof value !== 'object' || levels === 0) this.#add(JSON.stringify(value));
    else {
      this.#entries(value, '', ':', (entry) => this.compact(entry, levels - 1));
      this.#close(value, '');
    }
  }

  end(): void {
    this.#sink(`${this.#text}\n`);
    this.#text = '';
  }

  /**
   * Writes what a list or an object holds, `before` each entry and `behind` each key; returns whether there is
   * any.
   */
  #entries(value: object, before: string, behind: string, write: (entry: unknown) => void): boolean {
    const isList = Array.isArray(value);
    let separator = isList ? '[' : '{';
    const add = (entry: unknown, key: string) => {
      if (entry === undefined) return;
      this.#add(separator + before + key);
      write(entry);
      separator = ',';
    };
    if (isList) for (const entry of value) add(entry, '');
    else for (const key of Object.keys(value)) add(value[key as keyof typeof value], JSON.stringify(key) + behind);
    if (separator !== ',') this.#add(separator);
    return separator === ',';
  }

  #close(value: object, before: string): void {
    this.#add(before + (Array.isArray(value) ? ']' : '}'));
  }

  #add(piece: string): void {
    this.#text += piece;
    if (this.#text.length < PIECE) return;
    this.#sink(this.#text);
    this.#text = '';
  }
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

/** `{ "start": { "line": 1, "column": 1, "offset": 0 }, "end": …, "page": 3, "box": [72, 310.5, 540.2, 324.1] }` */
function onOneLine({ start, end, ...rest }: Position): string {
  let text = `{ "start": ${point(start)}, "end": ${point(end)}`;
  for (const [key, value] of Object.entries(rest)) {
    if (value !== undefined)
      text += `, ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`;
  }
  return `${text} }`;
}

function point({ line, column, offset }: Point): string {
  return `{ "line": ${line}, "column": ${column}, "offset": ${offset} }`;
}

/** The four numbers of a box, or the parts of a position. */
function list(values: readonly (number | Position)[]): string {
  return `[${values.map((value) => (typeof value === 'number' ? value : onOneLine(value))).join(', ')}]`;
}
