import { type Span, slice } from '../../characters/span/span.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { FAMILY_NAMES } from '../../vocabulary/document/family-names.js';
import { RANKS } from '../../vocabulary/document/letterhead.js';
import type { Context } from '../context.js';

// "Nguyễn Văn An", "Rơ Châm H'Lan", "Y Thanh Niê", "A Lăng Mai", "K’ Thị Mai"
const NAME = latin(
  /^(?=\S+ \S)(?:[AKY]['’]? )?\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[ -]\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){0,5}$/u,
);
const RANK = RANKS.map((rank) => fold(rank).replace(/\.$/, '')).sort((a, b) => b.length - a.length);

/** A person's name, with or without rank, as printed or as restored ("H6 Ngoc Thuan"); null for anything else. */
export function nameOf(span: Span, context?: Context): { name: Span; rank?: Span } | null {
  const end = rankEnd(span.text);
  const name = end > 0 ? slice(span, end) : span;
  const isName = NAME.test(name.text) || (context !== undefined && NAME.test(context.read(name).text));
  return isName ? { name, ...(end > 0 ? { rank: slice(span, 0, end) } : {}) } : null;
}

// "NGUYỄN VĂN ĐỆ"
const NAME_IN_CAPITALS = latin(/^(?<family>\p{Lu}+)(?: \p{Lu}+){1,4}$/u);
const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map((name) => name.toUpperCase()));

/** Whether a line all in capitals is a person's name, told by the family's; only below an office it is one. */
export function isNameInCapitals(text: string): boolean {
  return FAMILIES.has(NAME_IN_CAPITALS.exec(text)?.groups?.family ?? '');
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
