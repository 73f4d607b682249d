import * as z from 'zod';
import { localitySchema } from './plan/document.js';

/** The public contract of `plan06 matrix`, schema version 1: which model is in which plan, by when, led by whom. */

const nullable = z.string().nullable();

/** How soon and in what way a model is to be done: the colours of the heat map. */
export const timingSchema = z.enum(['dated', 'open', 'recurring', 'conditional', 'unstated']);

export const cellSchema = z.strictObject({
  number: z.int().describe("The model's number in this plan"),
  title: z.string(),
  similarity: z.number().min(0).max(1).describe('How alike its title and the row are'),
  timing: timingSchema,
  date: nullable.describe('The last calendar day of the earliest date stated, ISO 8601; null where none is'),
  doubtful: z.literal(true).optional().describe('A year far outside the period of the plan: it stands in no scale'),
  edtf: nullable.describe('That date as the plan states it, EDTF'),
  deadline: nullable.describe('All deadlines in the words of the plan'),
  lead: nullable,
  tools: nullable,
});

export const matrixSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  plans: z.array(
    z.strictObject({
      file: nullable,
      name: z.string().describe('What the column is called: the locality, or the file where none is known'),
      locality: localitySchema.nullable(),
      province: z.string().optional().describe('The province of today that it belongs to, with --group province'),
      models: z.int().min(0),
    }),
  ),
  leftOut: z
    .array(z.strictObject({ file: nullable, name: z.string(), tasks: z.int().min(0) }))
    .optional()
    .describe('Plans without models, which have no column'),
  rows: z.array(
    z.strictObject({
      title: z.string().describe('The title in the fullest plan that has the model'),
      count: z.int().min(1).describe('In how many plans it stands'),
      cells: z.array(cellSchema.nullable()).describe('One for each plan, in their order; null where it is missing'),
    }),
  ),
});

export type Timing = z.infer<typeof timingSchema>;
export type MatrixCell = z.infer<typeof cellSchema>;
export type PlanMatrix = z.infer<typeof matrixSchema>;
export type MatrixRow = PlanMatrix['rows'][number];
export type MatrixPlan = PlanMatrix['plans'][number];
