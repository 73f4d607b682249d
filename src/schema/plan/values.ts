import * as z from 'zod';
import { edtf, match, nullableText, places, position, raw, text } from './parts.js';

export const deadlineSchema = z.strictObject({
  raw: text.describe('The words it was read from'),
  edtf,
  start: nullableText.describe('First calendar day, ISO 8601; null where open or undated'),
  end: nullableText.describe('Last calendar day, ISO 8601; null where open or undated'),
  inferred: z
    .literal('year-from-period')
    .optional()
    .describe('Set where the year is not printed: that of the plan, whose period lies in one year'),
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
