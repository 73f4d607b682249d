import * as z from 'zod';
import { nullableText, position, text } from './parts.js';

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
