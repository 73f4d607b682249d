import * as z from 'zod';
import * as plan from './plan.js';
import { pointSchema, positionSchema } from './position.js';

/** Names under which parts of the schema stand in `$defs`, so that they are written once. */
const NAMES = {
  Point: pointSchema,
  Position: positionSchema,
  Item: plan.itemSchema,
  Field: plan.fieldSchema,
  Fields: plan.fieldsSchema,
  Deadline: plan.deadlineSchema,
  Citation: plan.citationSchema,
  Responsibility: plan.responsibilitySchema,
};

/**
 * The JSON Schema (draft 2020-12) of what `extract` returns, made from `planSchema`. A new object on each call.
 */
export function jsonSchema(): Record<string, unknown> {
  for (const [id, schema] of Object.entries(NAMES)) {
    if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
  }
  const { $schema, ...rest } = z.toJSONSchema(plan.planSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'urn:plan06:plan:1',
    title: 'Plan',
    description: 'What plan06 extract puts out, schema version 1',
    ...rest,
  };
}
