import { Argument, type Command } from 'commander';
import type { SchemaFlags, SchemaName } from '../commands/schema.js';
import { examples } from '../help.js';

const EXAMPLES = [
  ['plan06 schema', 'the JSON Schema on standard output'],
  ['plan06 schema diff', 'that of plan06 diff -f json'],
  ['plan06 schema -o plan.schema.json', 'into a file'],
] as const;

/** `plan06 schema` */
export function declareSchema(program: Command, finish: (status: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of what extract, diff or matrix puts out')
    .addArgument(new Argument('[name]', 'of what').choices(['plan', 'diff', 'matrix']).default('plan'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', examples(EXAMPLES))
    .action(async (name: SchemaName, flags: SchemaFlags) => {
      const { schemaCommand } = await import('../commands/schema.js');
      finish(await schemaCommand(name, flags));
    });
}
