import { type Span, slice } from '../lines/span.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { RANKS } from '../vocabulary/letterhead.js';
import type { Context } from './context.js';

// "Nguyễn Văn An", "Rơ Châm H'Lan", "Y Thanh Niê", "A Lăng Mai"
const NAME = latin(/^(?=\S+ \S)(?:[AKY] )?\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[ -]\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){0,5}$/u);
const RANK = RANKS.map((rank) => fold(rank).replace(/\.$/, '')).sort((a, b) => b.length - a.length);

/** A person's name, with or without rank, as printed or as restored ("H6 Ngoc Thuan"); null for anything else. */
export function nameOf(span: Span, context?: Context): { name: Span; rank?: string } | null {
  const end = rankEnd(span.text);
  const name = end > 0 ? slice(span, end) : span;
  const isName = NAME.test(name.text) || (context?.damaged === true && NAME.test(context.read(name).text));
  return isName ? { name, ...(end > 0 ? { rank: span.text.slice(0, end).trim() } : {}) } : null;
}

/** Where the name begins behind ranks and degrees: "Trung tá ", "PGS.TS. ", "ThS.BS "; 0 where there are none. */
function rankEnd(text: string): number {
  const folded = fold(text);
  let end = 0;
  for (;;) {
    const rank = RANK.find((one) => folded.startsWith(one, end) && /^[\s.]/.test(folded.slice(end + one.length)));
    if (rank === undefined) return end;
    end += rank.length;
    end += /^[\s.,]*/.exec(folded.slice(end))![0].length;
  }
}
