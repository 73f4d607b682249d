import type { Plan, Position } from '../../../schema/plan.js';
import { matchesOf } from '../../../text/matches.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/** The title of a model, or the text of a section, ends in a comma: something seems to be missing. */
export const sentenceOpen: Rule = {
  code: 'sentence-open',
  severity: 'info',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    return lastWordsOf(plan)
      .filter(({ text }) => text.trimEnd().endsWith(','))
      .map(({ text, position }) => {
        const near = text.trim().split(/\s+/u).slice(-6).join(' ');
        return found('sentence-open', { at: places.find(near, position), actual: shorten(near) });
      });
  },
};

interface Words {
  readonly text: string;
  readonly position: Position | undefined;
}

/** Titles of models, and the texts of sections with nothing under them. */
function lastWordsOf({ models, sections, tasks }: Plan): Words[] {
  const above = new Set(
    [...sections, ...tasks].flatMap(({ path }) =>
      [...matchesOf(path, /\//gu)].map(({ index }) => path.slice(0, index)),
    ),
  );
  const closed = sections.filter(({ path, items }) => items.length === 0 && !above.has(path));
  return [
    ...models.map(({ title, titlePosition, position }) => ({ text: title, position: titlePosition ?? position })),
    ...closed.map(({ text, textPositions, position }) => ({ text, position: textPositions?.at(-1) ?? position })),
  ];
}
