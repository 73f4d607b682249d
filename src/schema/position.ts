import * as z from 'zod';

/** A unist Point: line and column from 1, offset from 0, in UTF-16 units of the decoded source. */
export const pointSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
});

const place = z.strictObject({
  start: pointSchema,
  end: pointSchema,
  page: z.int().min(1).optional().describe('The page that it begins on, where the format has pages'),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe("Where on that page, in points from its top left: [x0, y0, x1, y1]; the lines' own boxes around it"),
});

/** A unist Position: where a value's words are in the decoded source, before any cleaning. */
export const positionSchema = place.extend({
  parts: z
    .array(place)
    .optional()
    .describe(
      'The places of its words in reading order, where others stand among them: of the column beside it, of the foot of a page',
    ),
});

export type Point = z.infer<typeof pointSchema>;
export type Position = z.infer<typeof positionSchema>;
