import type { Completed } from './commands.js';

/** Completion for fish. */
export function fish(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# fish completion of plan06: plan06 completion fish > ~/.config/fish/completions/plan06.fish',
    `complete -c plan06 -n '__fish_is_first_arg' -f -a ${quote(`${names} help`)}`,
    "complete -c plan06 -n '__fish_is_first_arg' -s V -l version",
    'complete -c plan06 -s h -l help',
    `complete -c plan06 -n '__fish_seen_subcommand_from help' -f -a ${quote(names)}`,
  ];
  for (const { name, text, options, values: argument } of commands) {
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    lines.push(`complete -c plan06 -n '__fish_is_first_arg' -f -a ${name} -d ${quote(text)}`);
    if (argument.length > 0) lines.push(`complete -c plan06 ${when} -f -a ${quote(argument.join(' '))}`);
    for (const { names, text, values, of } of options) {
      const flags = names.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`)).join(' ');
      const folder = of === 'folder' ? " -x -a '(__fish_complete_directories)'" : ' -r';
      const value = values === undefined ? '' : values ? ` -x -a ${quote(values.join(' '))}` : folder;
      lines.push(`complete -c plan06 ${when} ${flags}${value} -d ${quote(text)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
