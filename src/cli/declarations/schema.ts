import type { Command } from 'commander';
import { commandHelp } from '../../messages/help/index.js';
import { choice, choiceArgument } from '../command.js';
import type { SchemaFlags, SchemaName } from '../commands/schema.js';
import { ending } from '../help.js';
import { language } from '../language.js';

/** `plan06 schema` */
export function declareSchema(program: Command, finish: (status: number) => void): void {
  const says = commandHelp('schema', language());
  const { of } = says;
  program
    .command('schema')
    .description(says.does)
    .addArgument(choiceArgument('[name]', of.name, 'schema', ['plan', 'diff', 'diff-row', 'matrix']).default('plan'))
    .addOption(choice('-f, --format <format>', of.format, 'schema', ['json']).default('json'))
    .option('-o, --output <file>', of.output)
    .addHelpText('after', ending(says))
    .action(async (name: SchemaName, flags: SchemaFlags) => {
      const { schemaCommand } = await import('../commands/schema.js');
      finish(await schemaCommand(name, flags));
    });
}
