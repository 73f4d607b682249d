// a byte order mark, a zero-width blank or a direction mark at the head or the end of a line
const EDGE = /^[\u200b-\u200f\u202a-\u202e\u2060\ufeff]{1,9}|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]{1,9}$/gm;
const SEEN_BY_NONE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/**
 * A text of the same length in which invisible characters at the ends of lines are spaces, so that a line begins with
 * its first word.
 */
export function withEdges(text: string): string {
  return SEEN_BY_NONE.test(text) ? text.replace(EDGE, (marks) => ' '.repeat(marks.length)) : text;
}
