import * as z from 'zod';
import { positionSchema } from '../position.js';
import { match, ordinal, places, position, raw, restored, text } from './parts.js';

export const itemSchema = z.strictObject({ ordinal, text, raw, ...restored, position, match });

export const fieldSchema = z.strictObject({
  ordinal,
  label: text.describe('The label as printed, without colon and marks'),
  labelRaw: raw,
  text: text.describe('Running text behind the label, paragraphs joined with a line feed; "" if there is none'),
  raw,
  ...restored,
  items: z.array(itemSchema),
  textPositions: z.array(positionSchema).optional().describe('One position for each paragraph of `text`'),
  position,
  ...places,
});

/** What a label means; the keys of `fields`. */
export const fieldKeySchema = z.enum([
  'objective',
  'assignment',
  'organisation',
  'lead',
  'coordination',
  'implementers',
  'support',
  'deadline',
  'tools',
  'location',
  'outcome',
  'funding',
  'note',
]);

export const fieldsSchema = z.strictObject({
  ...(Object.fromEntries(fieldKeySchema.options.map((key) => [key, fieldSchema.optional()])) as Record<
    z.infer<typeof fieldKeySchema>,
    z.ZodOptional<typeof fieldSchema>
  >),
  other: z.array(fieldSchema).optional().describe('Labels that no key stands for, and repeats of one that does'),
});
