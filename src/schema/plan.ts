import * as z from 'zod';
import { type annexRowSchema, annexSchema, glossaryEntrySchema } from './plan/annex.js';
import { groupSchema, modelSchema, reportingSchema, sectionSchema, taskSchema, unitSchema } from './plan/body.js';
import { documentSchema, type localityLevelSchema } from './plan/document.js';
import { type fieldKeySchema, type fieldSchema, type fieldsSchema, itemSchema } from './plan/fields.js';
import { diagnosticSchema, type severitySchema, sourceSchema } from './plan/source.js';
import { citationSchema, type deadlineSchema, type responsibilitySchema, type roleSchema } from './plan/values.js';

/**
 * The public contract of `plan06 extract`, schema version 1.
 *
 * The single source of the output's shape: the TypeScript types are inferred from it, `plan06 schema` prints it as
 * JSON Schema (draft 2020-12), and every output is validated against it before it is written.
 */

export const planSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  document: documentSchema,
  sections: z.array(sectionSchema),
  groups: z.array(groupSchema),
  models: z.array(modelSchema),
  tasks: z.array(taskSchema),
  units: z.array(unitSchema),
  reporting: z.array(reportingSchema),
  annexes: z.array(annexSchema),
  glossary: z.array(glossaryEntrySchema),
  references: z.array(citationSchema),
  unplaced: z.array(itemSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type Item = z.infer<typeof itemSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type FieldKey = z.infer<typeof fieldKeySchema>;
export type Fields = z.infer<typeof fieldsSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Match = NonNullable<Deadline['match']>;
export type Role = z.infer<typeof roleSchema>;
export type Responsibility = z.infer<typeof responsibilitySchema>;
export type Citation = z.infer<typeof citationSchema>;
export type LocalityLevel = z.infer<typeof localityLevelSchema>;
export type DocumentHead = z.infer<typeof documentSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Reporting = z.infer<typeof reportingSchema>;
export type AnnexRow = z.infer<typeof annexRowSchema>;
export type Annex = z.infer<typeof annexSchema>;
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
export type Severity = z.infer<typeof severitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type { Point, Position } from './position.js';
export type Plan = z.infer<typeof planSchema>;
