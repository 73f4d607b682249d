import { copyOf, type Span } from '../../../../src/characters/span/span.js';
import type { Line } from '../../../../src/join/line.js';
import { type Letters, readWords } from '../../../../src/plan/annexes/scan-annex/letters.js';
import type { Context } from '../../../../src/plan/context.js';
import type { Field, FieldKey, Model } from '../../../../src/schema/plan.js';

/** A context in which all is read as it is printed. */
export const AS_PRINTED = { read: ({ text }: Span) => ({ text }) } as unknown as Context;

/** Lines of a table, one below the other, without markers. */
export function linesOf(texts: readonly string[]): Line[] {
  let from = 0;
  return texts.map((text) => {
    const line = { span: copyOf(text, from), marker: null, from, to: from + text.length };
    from = line.to + 1;
    return line as unknown as Line;
  });
}

/** The words of some lines that read as they are printed. */
export function lettersOfLines(texts: readonly string[]): Letters {
  return readWords(linesOf(texts), 0, AS_PRINTED);
}

/** A model as the body of a plan has it. */
export function modelOf(number: number, title: string, fields: Partial<Record<FieldKey, string>> = {}): Model {
  const own = Object.entries(fields).map(([key, text]): [string, Partial<Field>] => [key, { text, items: [] }]);
  return { number, title, fields: Object.fromEntries(own) } as unknown as Model;
}
