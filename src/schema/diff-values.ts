import * as z from 'zod';

/* What the schemas of a comparison share. */

export const text = z.string();
export const nullable = z.string().nullable();
export const share = z.number().min(0).max(1);

/** What kind of time a deadline states. */
export const timeKindSchema = z.enum(['day', 'span', 'until', 'open', 'recurring', 'conditional', 'undated']);

/** How a deadline of B relates to that of A; `later` and `earlier` only where both ends say so. */
export const relationSchema = z.enum([
  'later',
  'earlier',
  'narrower',
  'wider',
  'begins',
  'frequency',
  'condition',
  'kind',
  'words',
]);

export type TimeKind = z.infer<typeof timeKindSchema>;
export type Relation = z.infer<typeof relationSchema>;
