import * as z from 'zod';
import { overviewSchema } from './diff-overview.js';
import { nullable, relationSchema, share, text, timeKindSchema } from './diff-values.js';
import { localitySchema } from './plan/document.js';
import { roleSchema } from './plan/values.js';

/**
 * The public contract of `plan06 diff`, schema version 1: what differs between two plans. The TypeScript types are
 * inferred from it, and `plan06 schema diff` prints it as JSON Schema.
 */

export const changeKindSchema = z.enum(['added', 'removed', 'changed']);

/** How the two plans were compared. */
export const viewSchema = z.enum(['versions', 'localities']);

/** A run of words: what is in both, in A only, or in B only. `a` and `b` are the words as printed there. */
export const runSchema = z.strictObject({
  kind: z.enum(['same', 'removed', 'added']),
  a: text.optional(),
  b: text.optional(),
});

const valueChange = {
  field: text.describe('What differs: title, deadline, lead, coordination, tools, objective … or the label of a field'),
  kind: changeKindSchema,
  a: nullable.describe('The value in A, EDTF for dates; null where A has none'),
  b: nullable.describe('The value in B; null where B has none'),
  summary: text.describe('The change in words: "3 months later (92 days)"'),
  days: z.int().optional().describe('By how many days a deadline is later in B; negative for earlier'),
  relation: relationSchema.optional(),
  times: z.strictObject({ a: timeKindSchema, b: timeKindSchema }).optional().describe('What kind of time each states'),
  doubtful: z.literal(true).optional().describe('A year far outside the period of its plan, such as a misprint'),
  roles: z.strictObject({ a: z.array(roleSchema), b: z.array(roleSchema) }).optional(),
  counterpart: z.literal(true).optional().describe('The two bodies do the same work at different levels of government'),
  words: z.array(runSchema).optional().describe('The words of both, run by run'),
  spelling: z.literal(true).optional().describe('Spelling, abbreviation or damage alone; only with `strict`'),
  folded: z
    .enum(['wording', 'generic', 'level'])
    .optional()
    .describe('Between localities: wording alone, a body without a name of its own, the same body at another level'),
};

export const changeSchema = z.strictObject({
  ...valueChange,
  values: z
    .array(z.strictObject(valueChange))
    .optional()
    .describe('What the changed words mean for deadlines, bodies and targets, where that is more than one value'),
});

export const documentChangeSchema = z.strictObject({
  path: text.describe('number, date, title, period.end, groups, basis, preamble, glossary, annexes …'),
  kind: changeKindSchema,
  a: z.union([text, z.number()]).nullable(),
  b: z.union([text, z.number()]).nullable(),
  words: z.array(runSchema).optional(),
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
    forced: z.literal(true).optional().describe('Paired because the file of pairs says so'),
    titles: z.strictObject({ a: text, b: text }),
    lines: z.strictObject({ a: z.int().nullable(), b: z.int().nullable() }).optional().describe('Where each begins'),
    changes: z.array(changeSchema),
    folded: z
      .int()
      .min(1)
      .optional()
      .describe('How many differences of wording, generic bodies and levels are left out'),
    why: whySchema.optional(),
  });

/** A model or task without a counterpart in the other plan. */
const loneOf = <T extends z.ZodType>(name: T) =>
  z.strictObject({
    name,
    title: text,
    line: z.int().nullable().optional(),
    deadline: nullable.describe('As printed; null where none is'),
    lead: nullable,
    within: z.array(name).optional().describe('Models of the other plan that hold it, as one that was merged or split'),
    nearest: z
      .strictObject({ name, title: text, similarity: share })
      .nullable()
      .optional()
      .describe('What comes nearest in the other plan, though not near enough'),
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
  number: nullable.optional(),
  date: nullable.optional(),
  locality: localitySchema.nullable(),
  models: z.int().min(0),
  tasks: z.int().min(0),
});

export const diffSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  a: sideSchema,
  b: sideSchema,
  view: viewSchema.describe('Two versions of one plan, or plans of two localities'),
  viewFrom: z
    .strictObject({
      told: z.boolean(),
      locality: z.boolean().nullable(),
      number: z.boolean().nullable(),
      likeness: share,
    })
    .describe('Whether it was told, or what it was concluded from: same locality, same number, likeness of the texts'),
  document: z.array(documentChangeSchema),
  models: pairsOf(z.int()).describe('Models, named by their numbers'),
  tasks: pairsOf(text).describe('Tasks, named by their paths'),
  sections: pairsOf(text).describe('Sections, named by their paths'),
  rows: pairsOf(text).describe('Rows of annexes, named by annex and place: "1/3"'),
  overview: overviewSchema.describe('What a reader asks first: counts, deadlines, leads, bodies'),
  notCompared: z.array(text).describe('What was left out of the comparison: case, punctuation, folded wording …'),
});

/** Several versions of one plan in a row, each against the one before. */
export const diffRowSchema = z.strictObject({ schemaVersion: z.literal('1'), steps: z.array(diffSchema) });

export type ChangeKind = z.infer<typeof changeKindSchema>;
export type View = z.infer<typeof viewSchema>;
export type Run = z.infer<typeof runSchema>;
export type Change = z.infer<typeof changeSchema>;
export type ValueChange = Omit<Change, 'values'>;
export type DocumentChange = z.infer<typeof documentChangeSchema>;
export type DiffSide = z.infer<typeof sideSchema>;
export type PlanDiff = z.infer<typeof diffSchema>;
export type PlanDiffRow = z.infer<typeof diffRowSchema>;
export type ModelMatch = PlanDiff['models']['matched'][number];
export type TaskMatch = PlanDiff['tasks']['matched'][number];
export type LoneModel = PlanDiff['models']['lone']['a'][number];
export type LoneTask = PlanDiff['tasks']['lone']['a'][number];
