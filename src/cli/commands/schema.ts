import { jsonSchema } from '../../index.js';
import type { SchemaFlags } from '../declarations/schema.js';
import { DONE } from '../status.js';
import { emit } from '../write.js';

/** Prints the JSON Schema of the output. Returns the exit status. */
export async function schemaCommand(flags: SchemaFlags): Promise<number> {
  await emit(`${JSON.stringify(jsonSchema(), null, 2)}\n`, flags.output);
  return DONE;
}
