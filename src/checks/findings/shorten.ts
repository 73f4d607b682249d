/** Words of the plan for a message, on one line and no longer than a line. */
export function shorten(text: string, max = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line;
}
