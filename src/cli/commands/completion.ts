import type { Command } from 'commander';
import type { Completed } from '../completion/commands.js';
import { emit } from '../output/write.js';
import { DONE } from '../status.js';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

export interface CompletionFlags {
  output?: string;
}

const SHELLS: Readonly<Record<Shell, () => Promise<(commands: readonly Completed[]) => string>>> = {
  bash: async () => (await import('../completion/bash.js')).bash,
  zsh: async () => (await import('../completion/zsh.js')).zsh,
  fish: async () => (await import('../completion/fish.js')).fish,
  powershell: async () => (await import('../completion/powershell.js')).powershell,
};

/** Prints the script with which a shell completes plan06's commands, options and values. Returns the exit status. */
export async function completionCommand(shell: Shell, flags: CompletionFlags, whole: Command): Promise<number> {
  const { completedCommands } = await import('../completion/commands.js');
  const { RULES } = await import('../../checks/index.js');
  const script = await SHELLS[shell]();
  const codes = RULES.map(({ code }) => code);
  await emit(script(completedCommands(whole, codes)), flags.output);
  return DONE;
}
