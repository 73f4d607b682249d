import * as z from 'zod';
import { nullable, relationSchema, share, text } from './diff-values.js';

/** How many entries of one kind the two plans have: `paired + onlyA = a`, `changed + same = paired`. */
const countsSchema = z.strictObject({
  a: z.int(),
  b: z.int(),
  paired: z.int(),
  changed: z.int(),
  same: z.int(),
  onlyA: z.int(),
  onlyB: z.int(),
});

const place = {
  part: z.enum(['model', 'task', 'section', 'row']),
  a: z.union([text, z.int()]).nullable(),
  b: z.union([text, z.int()]).nullable(),
  title: text,
};

/** One page of a comparison, as values: the wording is up to whoever shows it. */
export const overviewSchema = z.strictObject({
  models: countsSchema,
  tasks: countsSchema,
  sections: countsSchema,
  rows: countsSchema,
  deadlines: z.array(
    z.strictObject({
      ...place,
      from: nullable,
      to: nullable,
      days: z.int().nullable(),
      relation: relationSchema.nullable(),
      doubtful: z.boolean(),
    }),
  ),
  leads: z.array(z.strictObject({ ...place, from: z.array(text), to: z.array(text) })),
  bodies: z.array(
    z.strictObject({
      name: text,
      a: z.int().describe('In how many models of A it has a part'),
      b: z.int(),
      instead: z
        .strictObject({ name: text, count: z.int() })
        .nullable()
        .describe('What stands there in the other plan'),
    }),
  ),
  joined: z.array(
    z.strictObject({
      side: z.enum(['a', 'b']).describe('The plan in which one model stands for several of the other'),
      one: z.int(),
      title: text,
      many: z.array(z.strictObject({ name: z.int(), title: text, similarity: share })),
    }),
  ),
  kinds: z.array(z.strictObject({ kind: text, count: z.int() })).describe('How many changes there are of each kind'),
  folded: z.int().min(0).describe('How many changes are left out; see `notCompared`'),
});

export type Overview = z.infer<typeof overviewSchema>;
export type Counts = z.infer<typeof countsSchema>;
