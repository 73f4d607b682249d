import * as z from 'zod';
import { positionSchema } from '../position.js';
import { itemSchema } from './fields.js';
import { match, nullableText, ordinal, places, position, raw, text } from './parts.js';

export const annexRowSchema = z.strictObject({
  no: z.int().nullable(),
  group: nullableText,
  number: z.int().nullable(),
  title: nullableText,
  lead: nullableText,
  coordination: nullableText,
  support: nullableText,
  deadline: nullableText,
  platform: nullableText,
  other: z
    .array(z.strictObject({ column: text, text, raw, position, match }))
    .optional()
    .describe('Cells of columns that no key stands for'),
  raw: z
    .array(text)
    .optional()
    .describe("The row's cells or lines in the source's own words, where they were restored"),
  position,
  ...places,
});

export const annexSchema = z.strictObject({
  ordinal: text.optional().describe('The number printed behind "PHỤ LỤC"'),
  title: nullableText,
  titleRaw: raw,
  note: nullableText.describe('The line in brackets under the title: which plan the annex belongs to'),
  noteRaw: raw,
  columns: z.array(text),
  columnsRaw: z.array(text).optional().describe("The source's own words of `columns`, where they were restored"),
  columnPositions: z
    .array(positionSchema.nullable())
    .optional()
    .describe('One position for each of `columns`; null for one that prints no name'),
  columnGroups: z
    .array(text)
    .optional()
    .describe('Where the head has two rows: what the upper one prints above each column, "" for nothing'),
  groups: z.array(
    z.strictObject({
      ordinal: nullableText,
      title: text,
      titleRaw: raw,
      declaredCount: z.int().nullable(),
      titlePosition: position,
      position,
      ...places,
    }),
  ),
  rows: z.array(annexRowSchema),
  text: z.array(itemSchema).describe('Lines of the annex that belong to no row'),
  position,
  ...places,
});

export const glossaryEntrySchema = z.strictObject({ ordinal, abbr: text, expansion: text, raw, position, ...places });
