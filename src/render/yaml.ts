import { Document, Scalar, visit } from 'yaml';
import type { Plan } from '../schema/plan.js';
import type { Sink } from './json.js';
import { isPosition } from './shape.js';

/**
 * A plan as a YAML document, or several as one document each, with `---` between them. Long strings are not folded and
 * paragraphs are block scalars; a position is on one line. What YAML 1.1 would take for a date, a number or a yes/no
 * ("2023-07-06", "12:30", "no") is quoted, so that older readers get the string too.
 */
export function renderYaml(plans: Plan | readonly Plan[]): string {
  let text = '';
  writeYaml(plans, (piece) => {
    text += piece;
  });
  return text;
}

/** The same, handed on as it is made: what stands between plan and text takes many times the space of both. */
export function writeYaml(plans: Plan | readonly Plan[], sink: Sink): void {
  const list: readonly Plan[] = Array.isArray(plans) ? plans : [plans as Plan];
  for (const [i, plan] of list.entries()) {
    if (i > 0) sink('---\n');
    for (const [key, value] of Object.entries(plan)) writeEntry(key, value, sink);
  }
}

/** One key of a plan; of a list each entry by itself, which ends none of the lines around it. */
function writeEntry(key: string, value: unknown, sink: Sink): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || value.length === 0) sink(render({ [key]: value }));
  else {
    for (const [i, entry] of value.entries()) {
      const text = render({ [key]: [entry] });
      sink(i === 0 ? text : text.slice(text.indexOf('\n') + 1));
    }
  }
}

function render(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Map(_, map) {
      if (isPosition(map.toJSON())) map.flow = true;
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && needsQuotes(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  // The stringifier leaves these unescaped inside quotes, where YAML 1.1 takes some of them for line ends.
  return document.toString({ lineWidth: 0 }).replace(INVISIBLE, escapeCharacter);
}

// "\u0085", "\u2028", "\ufeff": characters that YAML may not print, or reads as line ends; a tab is kept only in quotes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
const INVISIBLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** "=" alone is a type of its own in YAML 1.1, "\n x" a block whose indent readers disagree on. */
function needsQuotes(text: string): boolean {
  return text === '=' || /^\s/u.test(text) || UNPRINTABLE.test(text);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
