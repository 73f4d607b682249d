import type { Command } from 'commander';
import { examples } from '../help.js';

export interface SchemaFlags {
  output?: string;
}

const EXAMPLES = [
  ['plan06 schema', 'the JSON Schema on standard output'],
  ['plan06 schema -o plan.schema.json', 'into a file'],
] as const;

/** `plan06 schema` */
export function declareSchema(program: Command, finish: (status: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of what extract puts out')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (flags: SchemaFlags) => {
      const { schemaCommand } = await import('../commands/schema.js');
      finish(await schemaCommand(flags));
    });
}
