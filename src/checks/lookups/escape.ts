/** A text as a pattern that takes just it. */
export function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
}
