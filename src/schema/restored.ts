import * as z from 'zod';
import { sourceSchema } from './plan/source.js';
import { positionSchema } from './position.js';

/** The output of `plan06 restore -f json`: a damaged text line by line, each word as read and as printed. */
export const restoredTextSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  lines: z.array(
    z.strictObject({
      text: z.string().describe('The restored reading'),
      raw: z.string().describe("The source's own words, joined over printed lines"),
      certainty: z.number().min(0).max(1).nullable().describe('Null for a line that was not damaged'),
      position: positionSchema,
      words: z.array(
        z.strictObject({
          text: z.string(),
          raw: z.string(),
          certainty: z.number().min(0).max(1),
          alternatives: z.array(z.string()),
          position: positionSchema,
        }),
      ),
    }),
  ),
});

export type RestoredText = z.infer<typeof restoredTextSchema>;
