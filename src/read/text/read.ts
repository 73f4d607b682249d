import { createHash } from 'node:crypto';
import { say } from '../../messages/library/say.js';
import { LineEnds } from '../../text/line-ends.js';
import { detect } from '../detect.js';
import { PlanInputError } from '../error.js';
import { FORMATS } from '../formats.js';
import { convertLegacy, legacyWarnings } from '../legacy/convert.js';
import { Locator } from '../locator.js';
import type { Source } from '../source.js';
import { decode } from './decode.js';
import { detectFormat } from './format.js';

/*
 * Text or its bytes -> Source (see ../source.ts). What holds besides:
 *
 *  1. `text` is exactly what the bytes say in `encoding`, less a byte order mark: no normalising, no trimming, line
 *     ends as they are. A string is kept exactly. Every later position counts UTF-16 units of this text.
 *  2. Three exceptions: a last letter that the end of the input cuts in two is U+FFFD; elsewhere ill-formed bytes are an
 *     error, never a replacement. Stretches in TCVN3 or VNI are converted to Unicode, with a warning. In a text without
 *     any other line end, the rare ones of Unicode are "\n".
 *  3. `text` has a character other than white space, and no NUL.
 *  4. `encoding` was found in this order: byte order mark, strictly valid UTF-8, windows-1258, TCVN3 or VNI if that
 *     reads as Vietnamese. Anything else is refused. A string counts as UTF-8.
 *  5. `sha256` is that of the bytes as they came, mark included (of a string: of its UTF-8 bytes).
 *  6. No line is longer than `MAX_LINE_LENGTH`.
 *  7. The same input gives the same Source; nothing but the input is read.
 */

/** Largest input that is read, in bytes (of a string: UTF-16 units): far above any plan, far below available memory. */
export const MAX_INPUT_SIZE = 64 * 1024 * 1024;

/** Longest line that is read, in UTF-16 units: a whole plan in one line is well below it, binary data is not. */
const MAX_LINE_LENGTH = 1024 * 1024;

/** The error for an input above `MAX_INPUT_SIZE`. */
export function tooLarge(): PlanInputError {
  const limit = say('larger-than-mib', { limit: MAX_INPUT_SIZE / 1024 / 1024 });
  return new PlanInputError('too-large', limit, say('too-long-or-split'));
}

/** How much of a string shows its format. */
const DETECTED = 4096;

const encoder = new TextEncoder();

// the next-line sign of mainframes, the line and paragraph separators of Unicode
const RARE_ENDS = /[\u0085\u2028\u2029]/g;

/** A text whose only line ends are rare ones, with "\n" for each; all offsets stay. */
function withLineEnds(text: string): string {
  return /[\r\n]/.test(text) ? text : text.replace(RARE_ENDS, '\n');
}

function refuseBinary(bytes: Uint8Array): void {
  const found = detect(bytes);
  if ('format' in found && found.format === 'text') return;
  if ('refused' in found)
    throw new PlanInputError('binary', say('no-plain-text', { what: found.refused.name }), found.refused.hint);
  const what = say('no-plain-text', { what: FORMATS[found.format].name });
  throw new PlanInputError('binary', what, say('read-first'));
}

function refuseLongLines(text: string): void {
  const ends = new LineEnds(text);
  let line = 1;
  for (let at = 0; at <= text.length; line++) {
    const end = ends.endOf(at);
    if (end - at > MAX_LINE_LENGTH) {
      const what = say('line-too-long', { line, n: end - at, most: MAX_LINE_LENGTH });
      throw new PlanInputError('too-large', what, say('check-file-or-break-line'), line);
    }
    at = ends.behind(end);
  }
}

/**
 * Reads a plan's text from bytes, or takes a string as it is.
 * `options.file` is the name to report; its extension helps to tell Markdown from plain text.
 * Throws PlanInputError: 'too-large', 'empty', 'binary' or 'encoding'.
 */
export function readSource(input: string | Uint8Array, options: { file?: string | undefined } = {}): Source {
  if (input.length > MAX_INPUT_SIZE) throw tooLarge();
  const file = options.file ?? null;
  const head = typeof input === 'string' ? encoder.encode(input.slice(0, DETECTED)) : input;
  refuseBinary(head);
  const { encoding, text: shown } = typeof input === 'string' ? { encoding: 'utf-8', text: input } : decode(input);
  const { text, words } = convertLegacy(withLineEnds(shown));
  if (text.includes('\0')) {
    throw new PlanInputError('binary', say('binary-data'), say('give-text-as-utf-8'));
  }
  if (!/\S/.test(text)) {
    const what = text.length === 0 ? say('empty') : say('blank');
    throw new PlanInputError('empty', what, say('give-text'));
  }
  refuseLongLines(text);
  const sha256 = createHash('sha256').update(input).digest('hex');
  const format = detectFormat(text, file);
  return {
    file,
    format,
    encoding,
    sha256,
    text,
    pages: null,
    reader: null,
    warnings: legacyWarnings(words),
    layout: null,
  };
}

/**
 * The `read` stage: a text, its bytes, or what `read` made of a file -> its decoded text, with the line table after
 * positions. What holds afterwards is in ../source.ts.
 */
export function decodeInput({
  input,
  file,
}: {
  readonly input: string | Uint8Array | Source;
  readonly file?: string | undefined;
}): { source: Source; locator: Locator } {
  const source = typeof input === 'string' || input instanceof Uint8Array ? readSource(input, { file }) : input;
  return { source, locator: new Locator(source.text, source.layout) };
}
