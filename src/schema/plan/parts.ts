import * as z from 'zod';
import { positionSchema } from '../position.js';

export const text = z.string();
export const nullableText = z.string().nullable();
export const position = positionSchema.optional();
export const raw = z
  .string()
  .optional()
  .describe("The source's own words, where `text` or `title` is a restored reading");
export const match = z
  .enum(['exact', 'cleaned', 'restored', 'enclosing'])
  .optional()
  .describe(
    'How the words at `position` are the value: letter by letter; but for line joins and marks; restored from damaged words; or among others',
  );
/** Values of one entry by their keys: where the words of each are, and how they relate to the value. */
export const places = {
  positions: z
    .record(z.string(), positionSchema)
    .optional()
    .describe('Where the words of each value stand, by its key'),
  matches: z
    .record(z.string(), match.unwrap())
    .optional()
    .describe(
      'What `match` says, by the key of the value: of its place in `positions`, `titlePosition`, `textPositions` …',
    ),
};
export const edtf = z
  .string()
  .nullable()
  .describe('Extended Date/Time Format, levels 0 to 2; null where no date is given');

/** The share of words that are certain; only on values restored from damaged text. */
export const restored = {
  certainty: z.number().min(0).max(1).optional(),
  doubtful: z
    .array(z.strictObject({ raw: text, text, certainty: z.number().min(0).max(1), alternatives: z.array(text) }))
    .optional(),
};

export const ordinal = z
  .string()
  .optional()
  .describe('The printed number of an item or label that bears one instead of a bullet');
