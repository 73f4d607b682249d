import { EMPTY, join, type Span } from '../../characters/span/span.js';
import type { Section } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import { COUNTING_WORDS, PARTIAL_WORDS, TOTAL_WORDS } from '../../vocabulary/document/headings.js';
import { MODEL_WORDS } from '../../vocabulary/labels.js';
import { type Context, wordsOf } from '../context.js';
import { numberIn } from '../match.js';

/** How many models the plan says it has, and where. */
export interface DeclaredModels {
  readonly count: number;
  readonly words: Span | null;
}

const MODEL = fold(MODEL_WORDS);
// "38 mo hinh" — on folded text
const COUNT = new RegExp(`(?<![\\d.,/])(?<count>\\d{1,3})\\s${MODEL}(?![a-z])`, 'gu');
// "(05 mo hinh)": the count of a group in its heading — on folded text
const OF_GROUP = new RegExp(`\\(\\D{0,20}\\d{1,3} ${MODEL}\\)`, 'u');
/** How many letters before a count show what it counts. */
const BEFORE = 48;

/** Words before the count, with up to three others between: the rules in order, the surest first. */
const RULES = [TOTAL_WORDS, COUNTING_WORDS].map(
  (words) => new RegExp(`(?:(?:^|\\s)(?:${words.map(fold).join('|')}):?\\s(?:\\S{1,20}\\s){0,3}|:\\s)$`, 'u'),
);

// "Công an xã |chủ trì| thực hiện |04 mô hình": one body's part, or what was done before — on folded text
const PARTIAL = new RegExp(`(?:^|\\s)(?:${PARTIAL_WORDS.map(fold).join('|')})\\s`, 'u');

/** "Tổng số có 38 mô hình", "Kế hoạch gồm 12 mô hình"; outside the headings of groups. */
export function declaredModels(
  sections: readonly Section[],
  title: Span | null,
  preamble: readonly Span[],
  context: Context,
): DeclaredModels | null {
  const texts: { text: string; span: () => Span }[] = [
    ...sections.flatMap((section) => [
      {
        text: section.path.includes('/') || section.text ? `${section.title ?? ''}: ${section.text}` : '',
        span: () => join([context.headings.get(section) ?? EMPTY, wordsOf(section, context)], ': '),
      },
      ...section.items.map((item) => ({ text: item.text, span: () => wordsOf(item, context) })),
    ]),
    ...[...(title ? [title] : []), ...preamble].map((span) => ({ text: span.text, span: () => span })),
  ];
  const folded = texts
    .filter(({ text }) => /\d\s[mM]/.test(text))
    .map((one) => ({ ...one, text: fold(one.text) }))
    .filter(({ text }) => !OF_GROUP.test(text));
  for (const rule of RULES) {
    for (const { text, span } of folded) {
      for (const match of matchesOf(text, COUNT)) {
        const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
        if (!rule.test(before) || PARTIAL.test(before.split(/[.;:]/u).at(-1)!)) continue;
        const count = Number(match.groups!.count);
        // A section without a heading has a text that begins with the colon
        return { count, words: numberIn(span(), count, Math.max(0, match.index - (text.startsWith(': ') ? 2 : 0))) };
      }
    }
  }
  return null;
}
