import * as z from 'zod';
import { positionSchema } from './position.js';

/**
 * The public contract of `plan06 extract`, schema version 1.
 *
 * The single source of the output's shape: the TypeScript types are inferred from it, `plan06 schema` prints it as
 * JSON Schema (draft 2020-12), and every output is validated against it before it is written.
 */

const text = z.string();
const nullableText = z.string().nullable();
const position = positionSchema.optional();
const raw = z.string().optional().describe("The source's own words, where `text` or `title` is a restored reading");
const match = z
  .enum(['exact', 'cleaned', 'restored', 'enclosing'])
  .optional()
  .describe(
    'How the words at `position` are the value: letter by letter; but for line joins and marks; restored from damaged words; or among others',
  );
/** Values of one entry by their keys: where the words of each stand, and how they are the value. */
const places = {
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
const edtf = z.string().nullable().describe('Extended Date/Time Format, levels 0 to 2; null where no date is given');

/** A share of words that are sure; only on values that were restored from damaged text. */
const restored = {
  certainty: z.number().min(0).max(1).optional(),
  doubtful: z
    .array(z.strictObject({ raw: text, text, certainty: z.number().min(0).max(1), alternatives: z.array(text) }))
    .optional(),
};

const ordinal = z
  .string()
  .optional()
  .describe('The printed number of an item or label that bears one instead of a bullet');

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

export const deadlineSchema = z.strictObject({
  raw: text.describe('The words it was read from'),
  edtf,
  start: nullableText.describe('First calendar day, ISO 8601; null where open or undated'),
  end: nullableText.describe('Last calendar day, ISO 8601; null where open or undated'),
  rawSource: text.optional().describe("The source's own words, where `raw` was restored"),
  recurring: z.boolean(),
  rrule: nullableText
    .optional()
    .describe('How often, a rule as in RFC 5545; null where it does not recur or does not say how often'),
  condition: nullableText,
  conditionRaw: raw,
  position,
  match,
  ...places,
});

export const roleSchema = z.enum(['lead', 'coordinate', 'implement', 'support', 'guide']);
export const responsibilitySchema = z.strictObject({ unit: text, role: roleSchema, raw, position, match });

export const citationSchema = z.strictObject({
  kind: nullableText,
  number: nullableText,
  date: edtf,
  issuer: nullableText,
  raw,
  position,
  match,
});

export const localityLevelSchema = z.enum(['province', 'district', 'commune']);

export const localitySchema = z.strictObject({
  name: text,
  nameRaw: raw,
  level: localityLevelSchema,
  province: text.optional().describe('The province that it lies in, where the document names one and no other'),
  successor: text
    .optional()
    .describe('The province of today that this one was put together in with others (Resolution 202/2025/QH15)'),
});

export const documentSchema = z.strictObject({
  kind: nullableText,
  kindRaw: raw,
  number: nullableText.describe('The Số as printed; null where the numeral is left blank'),
  symbol: nullableText.describe('The part behind the numeral and its slash'),
  date: edtf,
  place: nullableText,
  placeRaw: raw,
  issuer: z.array(text),
  issuerRaw: z.array(text).optional(),
  title: nullableText,
  titleRaw: raw,
  locality: localitySchema.nullable(),
  period: z.strictObject({ start: nullableText, end: nullableText }).nullable(),
  declaredModelCount: z.int().nullable(),
  basis: z.array(citationSchema),
  signers: z.array(
    z.strictObject({
      name: text,
      rank: text.optional(),
      title: nullableText,
      titlePosition: position,
      onBehalfOf: nullableText,
      onBehalfOfPosition: position,
      ownOffice: text
        .optional()
        .describe('The office below the name, where it is signed in the capacity printed above'),
      ownOfficeRaw: raw,
      position,
      match,
      ...places,
    }),
  ),

  signersRaw: z
    .array(z.strictObject({ name: text, title: nullableText, onBehalfOf: nullableText }))
    .optional()
    .describe('The words of each signature as the source has them; only where some were restored'),
  recipients: z.array(text),
  recipientsRaw: z.array(text).optional(),
  letterhead: z.array(text),
  letterheadRaw: z.array(text).optional(),
  preamble: z.array(text),
  preambleRaw: z.array(text).optional(),
  closing: z.array(text),
  closingRaw: z.array(text).optional(),
  inferred: z
    .array(z.strictObject({ key: text, rule: text, position }))
    .optional()
    .describe('The keys of the document that were concluded, by which rule and from what; others are printed'),
  positions: z
    .record(z.string(), z.array(positionSchema))
    .optional()
    .describe('For each key of the document that was read from the source: where its words stand, one for each entry'),
  matches: z
    .record(z.string(), z.array(match.unwrap().nullable()))
    .optional()
    .describe(
      'For each key of `positions` whose value is words: what `match` says, one for each; null for another name',
    ),
});

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

export const severitySchema = z.enum(['error', 'warning', 'info']);
export const diagnosticSchema = z.strictObject({
  rule: text.describe('Stable code of the rule'),
  severity: severitySchema,
  message: text,
  messageVi: text.optional().describe('The message in Vietnamese'),
  position,
});

export const sourceSchema = z.strictObject({
  file: nullableText,
  format: z.enum(['markdown', 'text', 'docx', 'doc', 'html', 'rtf', 'odt', 'pdf', 'image']),
  encoding: text,
  sha256: text,
  lines: z.int().min(0),
  damage: z.number().min(0).max(1).describe('Share of words that are no Vietnamese syllable, number, name or acronym'),
  pages: z.int().min(1).optional().describe('How many pages the file has, where its format has pages'),
  reader: text.optional().describe('What read a file that is no plain text: name and version'),
  vocabulary: nullableText.optional().describe("A digest of the user's own words; null without"),
});

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
