import * as z from 'zod';
import { positionSchema } from '../position.js';
import { fieldsSchema, itemSchema } from './fields.js';
import { match, nullableText, places, position, raw, restored, text } from './parts.js';
import { deadlineSchema, responsibilitySchema, roleSchema } from './values.js';

const ordinalWord = text.optional().describe('What is printed before the ordinal: "Nhiệm vụ", "Nhóm số"');

const counted = z.literal(true).optional().describe('The number was lost or never printed: it is counted');

export const sectionSchema = z.strictObject({
  ordinal: text,
  counted,
  ordinalWord,
  path: text,
  title: nullableText,
  titleRaw: raw,
  text,
  raw,
  ...restored,
  items: z.array(itemSchema),
  responsibilities: z.array(responsibilitySchema).optional().describe('Where the section assigns work'),
  titlePosition: position,
  textPositions: z.array(positionSchema).optional(),
  position,
  ...places,
});

export const groupSchema = z.strictObject({
  ordinal: text,
  title: text,
  titleRaw: raw,
  declaredCount: z.int().nullable(),
  models: z.array(z.int()),
  titlePosition: position,
  position,
  ...places,
});

export const modelSchema = z.strictObject({
  number: z.int(),
  counted: z.literal(true).optional().describe('The plan prints no number for its models: they are counted'),
  ordinal: nullableText,
  group: nullableText,
  title: text,
  titleRaw: raw,
  titlePosition: position,
  description: nullableText,
  descriptionRaw: raw,
  ...restored,
  fields: fieldsSchema,
  deadlines: z.array(deadlineSchema),
  responsibilities: z.array(responsibilitySchema),
  position,
  ...places,
});

export const taskSchema = z.strictObject({
  ordinal: text,
  counted,
  ordinalWord,
  path: text,
  text,
  raw,
  ...restored,
  items: z.array(itemSchema),
  fields: fieldsSchema,
  deadlines: z.array(deadlineSchema),
  targets: z.array(text),
  targetsRaw: z.array(text).optional().describe("The source's own words of `targets`, where they were restored"),
  targetPositions: z.array(positionSchema).optional().describe('One position for each of `targets`'),
  targetMatches: z.array(match.unwrap()).optional().describe('What `match` says, for each of `targets`'),
  responsibilities: z.array(responsibilitySchema).optional(),
  textPositions: z.array(positionSchema).optional(),
  position,
  ...places,
});

export const unitSchema = z.strictObject({
  name: text,
  raw,
  abbreviations: z.array(text),
  roles: z.array(
    z.union([
      z.strictObject({ model: z.int(), role: roleSchema }),
      z.strictObject({ task: text.describe('The path of the task'), role: roleSchema }),
      z.strictObject({ section: text.describe('The path of the section'), role: roleSchema }),
    ]),
  ),
  position: position.describe('The place that `name` is taken from'),
  match,
});

export const reportingSchema = z.strictObject({
  path: text,
  text,
  raw,
  recurrence: nullableText,
  recurrenceRaw: raw,
  due: nullableText,
  dueRaw: raw,
  position,
  match,
  ...places,
});
