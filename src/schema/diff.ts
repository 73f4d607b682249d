import * as z from 'zod';
import { localityLevelSchema, roleSchema } from './plan.js';

/**
 * The public contract of `plan06 diff`, schema version 1: what differs between two plans. The TypeScript types are
 * inferred from it, and `plan06 schema diff` prints it as JSON Schema.
 */

const text = z.string();
const nullable = z.string().nullable();
const share = z.number().min(0).max(1);

export const changeKindSchema = z.enum(['added', 'removed', 'changed']);

/** A run of words: what stands in both, in A only, or in B only. `a` and `b` are the words as printed there. */
export const runSchema = z.strictObject({
  kind: z.enum(['same', 'removed', 'added']),
  a: text.optional(),
  b: text.optional(),
});

export const changeSchema = z.strictObject({
  field: text.describe('What differs: title, deadline, lead, coordination, tools, objective … or the label of a field'),
  kind: changeKindSchema,
  a: nullable.describe('The value in A, EDTF for dates; null where A has none'),
  b: nullable.describe('The value in B; null where B has none'),
  summary: text.describe('The change in words: "3 months later (92 days)"'),
  days: z.int().optional().describe('By how many days a deadline is later in B; negative for earlier'),
  roles: z.strictObject({ a: z.array(roleSchema), b: z.array(roleSchema) }).optional(),
  counterpart: z.literal(true).optional().describe('The two bodies do the same work at different levels of government'),
  words: z.array(runSchema).optional().describe('The words of both, run by run'),
  spelling: z.literal(true).optional().describe('Spelling, abbreviation or damage alone; only with `strict`'),
});

export const documentChangeSchema = z.strictObject({
  path: text.describe('period.start, period.end, declaredModelCount, groups, basis, reporting …'),
  kind: changeKindSchema,
  a: z.union([text, z.number()]).nullable(),
  b: z.union([text, z.number()]).nullable(),
});

const whySchema = z.strictObject({
  title: share.describe('Likeness of the titles'),
  support: share.nullable().describe('Likeness of objective and tools; null where they were not asked'),
  shared: z.array(text).describe('Words of the titles that both have, in the form they are compared in'),
  onlyA: z.array(text),
  onlyB: z.array(text),
});

const matchOf = <T extends z.ZodType>(name: T) =>
  z.strictObject({
    a: name,
    b: name,
    similarity: share,
    titles: z.strictObject({ a: text, b: text }),
    changes: z.array(changeSchema),
    why: whySchema.optional(),
  });

/** A model or task without a like in the other plan. */
const loneOf = <T extends z.ZodType>(name: T) =>
  z.strictObject({
    name,
    title: text,
    deadline: nullable.describe('As printed; null where none is'),
    lead: nullable,
    nearest: z
      .strictObject({ name, title: text, similarity: share })
      .nullable()
      .optional()
      .describe('What comes nearest in the other plan, though not near enough; only with `explain`'),
  });

const pairsOf = <T extends z.ZodType>(name: T) =>
  z.strictObject({
    matched: z.array(matchOf(name)),
    onlyInA: z.array(name),
    onlyInB: z.array(name),
    lone: z.strictObject({ a: z.array(loneOf(name)), b: z.array(loneOf(name)) }),
  });

const sideSchema = z.strictObject({
  file: nullable,
  title: nullable,
  locality: z.strictObject({ name: text, level: localityLevelSchema }).nullable(),
  models: z.int().min(0),
  tasks: z.int().min(0),
});

export const diffSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  a: sideSchema,
  b: sideSchema,
  document: z.array(documentChangeSchema),
  models: pairsOf(z.int()).describe('Models, named by their numbers'),
  tasks: pairsOf(text).describe('Tasks, named by their paths'),
});

export type ChangeKind = z.infer<typeof changeKindSchema>;
export type Run = z.infer<typeof runSchema>;
export type Change = z.infer<typeof changeSchema>;
export type DocumentChange = z.infer<typeof documentChangeSchema>;
export type DiffSide = z.infer<typeof sideSchema>;
export type PlanDiff = z.infer<typeof diffSchema>;
export type ModelMatch = PlanDiff['models']['matched'][number];
export type TaskMatch = PlanDiff['tasks']['matched'][number];
export type LoneModel = PlanDiff['models']['lone']['a'][number];
export type LoneTask = PlanDiff['tasks']['lone']['a'][number];
