import * as z from 'zod';
import { changeSchema, diffRowSchema, diffSchema, runSchema } from './diff.js';
import { cellSchema, matrixSchema } from './matrix.js';
import { fieldSchema, fieldsSchema, itemSchema } from './plan/fields.js';
import { citationSchema, deadlineSchema, responsibilitySchema } from './plan/values.js';
import { planSchema } from './plan.js';
import { pointSchema, positionSchema } from './position.js';

/** Names under which parts of the schema are in `$defs`, so that they are written once. */
const NAMES = {
  Point: pointSchema,
  Position: positionSchema,
  Item: itemSchema,
  Field: fieldSchema,
  Fields: fieldsSchema,
  Deadline: deadlineSchema,
  Citation: citationSchema,
  Responsibility: responsibilitySchema,
};

/** The JSON Schema (draft 2020-12) of what `extract` returns, made from `planSchema`. A new object on each call. */
export function jsonSchema(): Record<string, unknown> {
  return named(planSchema, NAMES, 'plan', 'Plan', 'What plan06 extract puts out, schema version 1');
}

/** The JSON Schema (draft 2020-12) of what `diff` returns. A new object on each call. */
export function diffJsonSchema(): Record<string, unknown> {
  const names = { Change: changeSchema, Run: runSchema };
  return named(diffSchema, names, 'diff', 'Diff', 'What plan06 diff -f json puts out, schema version 1');
}

/** The JSON Schema (draft 2020-12) of what `diff` returns for three or more versions. A new object on each call. */
export function diffRowJsonSchema(): Record<string, unknown> {
  const names = { Change: changeSchema, Run: runSchema };
  const says = 'What plan06 diff V1 V2 V3 -f json puts out, schema version 1: each version against the one before';
  return named(diffRowSchema, names, 'diff-row', 'Diffs in a row', says);
}

/** The JSON Schema (draft 2020-12) of what `matrix` returns. A new object on each call. */
export function matrixJsonSchema(): Record<string, unknown> {
  const names = { Cell: cellSchema };
  return named(matrixSchema, names, 'matrix', 'Matrix', 'What plan06 matrix -f json puts out, schema version 1');
}

function named(
  schema: z.ZodType,
  names: Readonly<Record<string, z.ZodType>>,
  name: string,
  title: string,
  description: string,
): Record<string, unknown> {
  for (const [id, part] of Object.entries(names)) {
    if (!z.globalRegistry.has(part)) z.globalRegistry.add(part, { id });
  }
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: `urn:plan06:${name}:1`, title, description, ...rest };
}
