import type { Completed } from './commands.js';

const words = (list: readonly string[]) => list.join(' ');

/** Completion for bash 3.2 and later. */
export function bash(commands: readonly Completed[]): string {
  const cases = commands.map((command) => {
    const values = command.options.flatMap(({ names, values, of }) => {
      if (values === undefined) return [];
      const reply = values
        ? `COMPREPLY=($(compgen -W ${quote(words(values))} -- "$word"))`
        : `COMPREPLY=($(compgen ${of === 'folder' ? '-d' : '-f'} -- "$word"))`;
      return [`        ${names.join('|')}) ${reply}; return ;;`];
    });
    const own = words(command.options.flatMap(({ names }) => names));
    const args = command.values.length > 0 ? `-W ${quote(words(command.values))}` : '-f';
    return [
      `    ${command.name})`,
      '      case "$before" in',
      ...values,
      '      esac',
      `      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W ${quote(`${own} -h --help`)} -- "$word"))`,
      `      else COMPREPLY=($(compgen ${args} -- "$word")); fi ;;`,
    ].join('\n');
  });
  return `# bash completion of plan06: source <(plan06 completion bash)
_plan06() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  # "--format=j" comes as three words.
  if [[ $word == '=' ]]; then word=''; elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${quote(`${words(commands.map(({ name }) => name))} help -h --help -V --version`)} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    help) COMPREPLY=($(compgen -W ${quote(words(commands.map(({ name }) => name)))} -- "$word")) ;;
  esac
}
complete -o filenames -o bashdefault -F _plan06 plan06
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
