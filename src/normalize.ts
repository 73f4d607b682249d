import type { ExtractOptions } from './extract.js';
import { type Reading, readingsOf } from './plan/reading.js';
import type { Source } from './read/source.js';
import { renderOutline } from './render/outline-markdown.js';
import type { RestoreMode } from './restore/index.js';
import { OUTLINE, run } from './stages.js';

export interface NormalizeOptions extends Pick<ExtractOptions, 'file' | 'vocabulary'> {
  /** Whether words that OCR damaged are restored: never (the default), where they are damaged, or everywhere. */
  readonly restore?: RestoreMode | undefined;
}

/**
 * The cleaned text of a plan as readable Markdown: joined lines, headings, nested lists, whole tables, no page
 * furniture. Words stay as printed unless `restore` says otherwise. Any text gives a result.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding.
 */
export function normalize(source: string | Uint8Array | Source, options: NormalizeOptions = {}): string {
  return normalizeAndCount(source, options).text;
}

/**
 * The same, with how many lines were restored; `mark` highlights doubtful words, `isPlain` leaves titles and labels
 * plain.
 */
export function normalizeAndCount(
  source: string | Uint8Array | Source,
  options: NormalizeOptions & { readonly mark?: boolean | undefined; readonly isPlain?: boolean },
): { text: string; restored: number } {
  // Plain words must not contain marks that are not printed.
  const { file, restore = 'never', isPlain = false } = options;
  const pipeline = OUTLINE.stage('render', ({ outline, lines, restored }) => {
    const read = readingsOf(restored.words, restore);
    const text = options.mark
      ? signsToMarks(renderOutline(outline, (span) => withSigns(read(span)), { isPlain }))
      : renderOutline(outline, (span) => read(span).text, { isPlain });
    return { text, count: lines.filter(({ span }) => read(span).certainty !== undefined).length };
  });
  const { text, count } = run(pipeline, { input: source, file, restore }, options.vocabulary);
  return { text, restored: count };
}

/*
 * Words are marked before Markdown is written, which would escape the marks: so two private use characters are used,
 * which become marks at the end. Such characters in the text itself are removed.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SIGNS = /[\ue000\ue001]/gu;

/** A reading with its doubtful words between these characters, each followed by its alternatives. */
export function withSigns({ text, doubtful = [] }: Reading): string {
  let marked = '';
  let at = 0;
  const own = text.replace(SIGNS, '');
  for (const word of doubtful) {
    const found = own.indexOf(word.text, at);
    if (found < 0) continue;
    const others = word.alternatives.filter((one) => one !== word.text).slice(0, 3);
    const end = found + word.text.length;
    const behind = others.length > 0 ? ` (?${others.join(', ')})` : ' (?)';
    marked += `${own.slice(at, found)}${OPEN}${word.text}${CLOSE}${behind}`;
    at = end;
  }
  return marked + own.slice(at);
}

/** Markdown with these characters as marks that browsers and GitHub show. */
export function signsToMarks(markdown: string): string {
  return markdown.replaceAll(OPEN, '<mark>').replaceAll(CLOSE, '</mark>');
}
