/** The part of a help text that shows how a command is called: the call, and what it does. */
export function examples(list: readonly (readonly [call: string, what: string])[]): string {
  const width = Math.max(...list.map(([call]) => call.length));
  return `\nExamples:\n${list.map(([call, what]) => `  ${call.padEnd(width)}  ${what}`).join('\n')}`;
}
