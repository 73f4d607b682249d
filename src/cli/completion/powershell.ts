import type { Completed } from './commands.js';

/** Completion for PowerShell 5.1 and later. */
export function powershell(commands: readonly Completed[]): string {
  const table = commands.map(({ name, text, options, values }) => {
    const rows = options.map(
      ({ names, text, values }) =>
        `      @{ names = ${list(names)}; text = ${quote(text)}; values = ${list(values ?? [])} }`,
    );
    return `    ${quote(name)} = @{ text = ${quote(text)}; values = ${list(values)}; options = @(\n${rows.join('\n')}\n    ) }`;
  });
  return `# PowerShell completion of plan06: plan06 completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan06 -ScriptBlock {
  param($word, $ast, $position)
  $commands = [ordered]@{
${table.join('\n')}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $at = if ($word -eq '') { $given.Count } else { $given.Count - 1 }
  function Result($text, $tip) {
    if ($text -like "$word*") { [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $tip) }
  }
  if ($at -le 1) {
    foreach ($name in $commands.Keys) { Result $name $commands[$name].text }
    return
  }
  $command = $commands[$given[1]]
  if ($null -eq $command) { return }
  $before = $given[$at - 1]
  $option = $command.options | Where-Object { $_.names -contains $before } | Select-Object -First 1
  if ($option -and $option.values.Count -gt 0) {
    foreach ($value in $option.values) { Result $value $option.text }
    return
  }
  foreach ($value in $command.values) { Result $value $value }
  if ($word -like '-*') {
    foreach ($one in $command.options) { foreach ($name in $one.names) { Result $name $one.text } }
  }
}
`;
}

const list = (words: readonly string[]) => `@(${words.map(quote).join(', ')})`;

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
