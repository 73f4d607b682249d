import type { PrintedLine } from '../../lines/printed-line.js';
import type { OpenParagraph } from '../open-paragraph.js';
import type { JoinRule } from '../rule.js';
import { ALONE_RULES } from './alone.js';
import { CLOSED_RULES } from './closed.js';
import { DASH_RULES } from './dashes.js';
import { LETTERHEAD_RULES } from './letterhead.js';
import { NAME_RULES } from './names.js';
import { NUMBER_RULES } from './numbers.js';
import { OPENING_RULES } from './openings.js';
import { PLACE_RULES } from './places.js';
import { EDGE_RULES, OPEN_RULES } from './sentences.js';

const LETTERHEAD = [...PLACE_RULES, ...LETTERHEAD_RULES];
const BULLET = [...PLACE_RULES, ...ALONE_RULES, ...DASH_RULES];
const NUMBER = [...PLACE_RULES, ...ALONE_RULES, ...NUMBER_RULES];
const OPEN = [...PLACE_RULES, ...ALONE_RULES, ...OPENING_RULES, ...NAME_RULES, ...EDGE_RULES, ...OPEN_RULES];
const CLOSED = [...PLACE_RULES, ...ALONE_RULES, ...OPENING_RULES, ...EDGE_RULES, ...CLOSED_RULES];

/**
 * The rules for a line, in the order in which they are asked; the first that decides is followed, and the last one
 * always decides. The position of a line on the page comes first, then how it begins, then how the words above it end:
 * each is weaker evidence than the one before it.
 */
export function rulesFor(before: OpenParagraph, line: PrintedLine): readonly JoinRule[] {
  if (line.zone !== 'text') return LETTERHEAD;
  const { marker } = line.facts;
  if (marker) return marker.kind === 'bullet' ? BULLET : NUMBER;
  return before.isOpenEnded ? OPEN : CLOSED;
}

/** All rules, each once. */
export const JOIN_RULES: readonly JoinRule[] = [...new Set([...BULLET, ...NUMBER, ...OPEN, ...CLOSED, ...LETTERHEAD])];
