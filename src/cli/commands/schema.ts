import { diffJsonSchema, diffRowJsonSchema, jsonSchema, matrixJsonSchema } from '../../schema/json-schema.js';
import { emit } from '../output/write.js';
import { DONE } from '../status.js';

export interface SchemaFlags {
  output?: string;
}

/** The outputs that have a schema. */
export type SchemaName = 'plan' | 'diff' | 'diff-row' | 'matrix';

const SCHEMAS: Readonly<Record<SchemaName, () => Record<string, unknown>>> = {
  plan: jsonSchema,
  diff: diffJsonSchema,
  'diff-row': diffRowJsonSchema,
  matrix: matrixJsonSchema,
};

/** Prints the JSON Schema of a command's output. Returns the exit status. */
export async function schemaCommand(name: SchemaName, flags: SchemaFlags): Promise<number> {
  await emit(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`, flags.output);
  return DONE;
}
