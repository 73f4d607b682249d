// "title: Kế hoạch", "tags:", "  - xa", "ngày-ban-hành: 2026", "..."
const PROPERTY = /^(?:[^\s:#|-][^:|]{0,40}:(?:\s.*)?|[ \t]+\S.*|- .*|#.*|)$/u;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** No converter writes more properties. */
const MOST_LINES = 60;

/**
 * Where the properties end that a converter puts above a text, between "---" and "---" or "..." (Pandoc's
 * `yaml_metadata_block`, the front matter of page generators): after the closing rule; 0 if the text begins with none.
 * Words that are no property in between are the text's own, and the rules are drawn around a letterhead.
 */
export function frontMatterEnd(text: string): number {
  const opening = OPENING.exec(text);
  if (!opening) return 0;
  let at = opening[0].length;
  let hasProperty = false;
  for (let i = 0; i < MOST_LINES && at < text.length; i++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    if (CLOSING.test(line)) return hasProperty ? at + line.length : 0;
    if (!PROPERTY.test(line) || end < 0) return 0;
    hasProperty ||= /^[\w-]{1,30}:/u.test(line);
    at = end + 1;
  }
  return 0;
}
