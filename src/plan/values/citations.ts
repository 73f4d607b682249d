import { slice } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import type { Line } from '../../join/line.js';
import { PLAN_KINDS } from '../../lexicon/documents.js';
import { linesOf, type Node } from '../../outline/node.js';
import type { Citation } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { findNamedLaws, findReferences, type OwnDocument, resolveReferences } from '../../values/references/index.js';
import { GROUND_HEADINGS, GROUND_PURPOSES } from '../../vocabulary/document/headings.js';
import { YEAR } from '../../vocabulary/time/time-words.js';
import { AND, PLURALS } from '../../vocabulary/words/small-words.js';
import type { Context } from '../context.js';
import { placed } from '../match.js';

/** Every document that the lines cite, each once, at the place that cites it first. */
export function citationsIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const found = lines.flatMap((line) => {
    const { text } = context.read(line.span);
    const references = findReferences(text);
    // Numbers and dates are taken as the scan has them; restored words say which kind of document it is and whose.
    const printed = text === printedText(line.span) ? references : findReferences(printedText(line.span));
    return references.map((reference, i) => {
      const own = printed.length === references.length ? printed[i]! : reference;
      const words = slice(line.span, reference.start, reference.end);
      return { ...reference, number: own.number, date: own.date, words };
    });
  });
  return resolveReferences(found, own).map(({ kind, number, date, issuer, mentions }) => {
    return { kind, number, date, issuer, ...(mentions[0] ? placed(number, mentions[0].words, context) : {}) };
  });
}

/** What a plan is based on: every numbered document that the lines cite, and the laws that they cite by name and date. */
export function basisIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const laws = lines.flatMap((line): Citation[] => {
    return findNamedLaws(context.read(line.span).text).map(({ kind, date, start, end }) => {
      return { kind, number: null, date, issuer: null, ...placed(kind, slice(line.span, start, end), context) };
    });
  });
  const at = ({ position }: Citation) => position?.start.offset ?? 0;
  return [...citationsIn(lines, own, context), ...laws].sort((a, b) => at(a) - at(b));
}

const anyOf = (words: readonly string[]) => `(?:${words.map(fold).join('|')})`;
// "căn cứ", "các căn cứ pháp lý", "căn cứ lập kế hoạch năm 2025:", "cơ sở pháp lý |và sự cần thiết" — on folded text
const GROUNDS = new RegExp(
  `^(?:${anyOf(PLURALS)} )?${anyOf(GROUND_HEADINGS)}(?: ${anyOf(GROUND_PURPOSES)}){0,2}(?: ${anyOf(PLAN_KINDS)})?(?: ${anyOf(YEAR)} \\d{4})?(?:[:.;]?$|(?<more>[,:.(;]| ${fold(AND)} ))`,
  'u',
);

/**
 * The lines of the chapters that say what a plan is based on: "I. CĂN CỨ LẬP KẾ HOẠCH". Of one that says more ("CĂN CỨ,
 * MỤC ĐÍCH") the point with the grounds, if it has one.
 */
export function groundsIn(nodes: readonly Node[]): Line[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'point') return [];
    const heading = GROUNDS.exec(fold(node.line.span.text));
    const inside = heading && heading.groups!.more === undefined ? [] : groundsIn(node.children);
    return heading && inside.length === 0 ? linesOf(node) : inside;
  });
}
