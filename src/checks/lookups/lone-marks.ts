import type { Plan, Position } from '../../schema/plan.js';
import type { Places } from './places.js';
import { textsOf } from './texts.js';

/** A bracket or quotation mark without its other half. */
export interface LoneMark {
  readonly at: number;
  readonly isOpening: boolean;
}

/** How many paragraphs a bracket or quotation may span. */
const REACH = 5;
/** How many words beside a mark show where it is. */
const WORDS = 6;

/** The lone marks of a plan's texts, each with the words beside it; a pair that spans a few paragraphs is whole. */
export function loneMarks(
  plan: Plan,
  places: Places,
  findLone: (text: string) => LoneMark | null,
): { isOpening: boolean; near: string; position: Position | undefined }[] {
  const lone = textsOf(plan).flatMap(({ text, position }, index) => {
    const mark = findLone(text);
    return mark ? { ...mark, text, position, index } : [];
  });
  return lone.flatMap(({ at, isOpening, text, position, index }, i) => {
    const other = lone[isOpening ? i + 1 : i - 1];
    if (other && other.isOpening !== isOpening && Math.abs(other.index - index) <= REACH) return [];
    const words = (isOpening ? text.slice(at + 1) : text.slice(0, at)).trim().split(/\s+/u);
    const near = (isOpening ? words.slice(0, WORDS) : words.slice(-WORDS)).join(' ');
    return [{ isOpening, near, position: places.find(isOpening ? text[at] + near : near + text[at], position) }];
  });
}
