import type { Completed, CompletedOption } from './commands.js';

/** Completion for zsh. */
export function zsh(commands: readonly Completed[]): string {
  const list = commands.map(({ name, text }) => `    ${quote(`${name}:${text.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map(({ name, options, values }) => {
    const args = values.length > 0 ? `1: :(${values.join(' ')})` : '*:file:_files';
    const specs = [...options.flatMap(specsOf), "'(-h --help)'{-h,--help}'[]'", quote(args)];
    return `    ${name})\n      _arguments -S \\\n        ${specs.join(' \\\n        ')} ;;`;
  });
  return `#compdef plan06
# zsh completion of plan06: plan06 completion zsh > a folder of fpath/_plan06
_plan06() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
    help) _describe 'command' commands ;;
  esac
}
compdef _plan06 plan06
`;
}

function specsOf({ names, text, values, of }: CompletedOption): string[] {
  // "[" and ":" have a meaning of their own in a specification.
  const told = text.replace(/[[\]:\\]/gu, '\\$&');
  const kind = of === 'folder' ? '_files -/' : of === 'file' ? '_files' : '';
  const value = values === undefined ? '' : `: :${values ? `(${values.map(escaped).join(' ')})` : kind}`;
  return names.map((name) => quote(`*${name}[${told}]${value}`));
}

const escaped = (value: string) => value.replace(/[;, ()]/gu, '\\$&');

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
