/**
 * Words that come from a plan, made harmless for a terminal and the log of a build: one line, no control or direction
 * character. A type of its own, so that the compiler finds a writer that is given raw words.
 */
export type Neutral = string & { readonly __neutral: true };

// ESC, line and paragraph separators, marks that turn the direction of text, what no XML may hold; not the line feed
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;
/*
 * What a build server takes for a command: "::error::" at the beginning of a line, blanks aside, and "##[error]", "##vso["
 * anywhere in it (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
const COMMAND = /(?<=^|\s):(?=:[a-z])|#(?=#[a-z]{0,12}\[)/giu;

/** A text without characters that control a terminal or hide text; line feeds stay. Every output goes through it. */
export function clean(text: string): string {
  return text.replace(STEERING, ' ');
}

/**
 * One line of harmless words; a blank parts the signs by which a build server would know a command, also where the line is
 * broken at a blank later.
 */
export function neutral(text: string): Neutral {
  return clean(text.replaceAll('\n', '\0')).replace(COMMAND, '$& ') as Neutral;
}
