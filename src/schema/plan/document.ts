import * as z from 'zod';
import { positionSchema } from '../position.js';
import { edtf, match, nullableText, places, position, raw, text } from './parts.js';
import { citationSchema } from './values.js';

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
        .describe('The office the signer holds besides, printed below the one signed in or below the name'),
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
  signatureNotes: z.array(text).optional().describe('What is printed beside a signature and names nobody: "(Đã ký)"'),
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
