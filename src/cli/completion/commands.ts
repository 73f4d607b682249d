import type { Command } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** "-o", "--output" */
  readonly names: readonly string[];
  readonly text: string;
  /** Values to choose from; null if it takes another value, undefined if it takes none. */
  readonly values: readonly string[] | null | undefined;
  /** What a value is: a file, a folder or neither. */
  readonly of: 'file' | 'folder' | null;
}

/** A command as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly text: string;
  readonly options: readonly CompletedOption[];
  /** Values of its argument, where it takes one of some; else it takes files. */
  readonly values: readonly string[];
}

/** What a shell is to complete, from the declarations of the commands and the codes of the rules that can be explained. */
export function completedCommands(program: Command, rules: readonly string[]): Completed[] {
  return program.commands.map((command) => ({
    name: command.name(),
    text: command.description(),
    options: command.options.map((option) => {
      const takes = option.required || option.optional;
      const isFolder = option.flags.includes('<dir>');
      return {
        names: [option.short, option.long].filter((name) => name !== undefined),
        text: option.description,
        values: takes ? (option.argChoices ?? null) : undefined,
        of: isFolder ? 'folder' : option.flags.includes('<file>') ? 'file' : null,
      };
    }),
    values: command.name() === 'explain' ? rules : (command.registeredArguments[0]?.argChoices ?? []),
  }));
}
