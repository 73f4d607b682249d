import { type Span, slice } from '../lines/span.js';
import { fold } from '../text/fold.js';
import { RANKS } from '../vocabulary/letterhead.js';
import type { Context } from './context.js';

// "Nguyễn Văn An", "Rơ Châm H'Lan", "Y Thanh Niê"
const NAME = /^(?=\S+ \S)(?:Y )?\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[ -]\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){0,5}$/u;
const RANK = RANKS.map(fold).sort((a, b) => b.length - a.length);

/** A person's name, with or without rank, as printed or as restored ("H6 Ngoc Thuan"); null for anything else. */
export function nameOf(span: Span, context?: Context): { name: Span; rank?: string } | null {
  const folded = fold(span.text);
  const rank = RANK.find((one) => folded.startsWith(`${one} `));
  const name = rank ? slice(span, rank.length) : span;
  const isName = NAME.test(name.text) || (context?.damaged === true && NAME.test(context.read(name).text));
  return isName ? { name, ...(rank ? { rank: span.text.slice(0, rank.length) } : {}) } : null;
}
