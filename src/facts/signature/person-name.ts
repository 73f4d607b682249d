import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { RANKS } from '../../vocabulary/document/letterhead.js';

/** The words of one letter that names of some peoples begin with: "Y Thanh Niê", "A Lăng Mai", "K’ Thị Mai", "H’ Bia Niê". */
export const SHORT_FIRST = "[AHKY]['’]?";

// "Nguyễn Văn An", "Rơ Châm H'Lan", "Y Thanh Niê", "A Lăng Mai", "K’ Thị Mai", "H’ Bia Niê"
const NAME = latin(
  `^(?=\\S+ \\S)(?:${SHORT_FIRST} )?\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:[ -]\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}*){0,5}$`,
);
const RANK = RANKS.map((rank) => fold(rank).replace(/\.$/, '')).sort((a, b) => b.length - a.length);

/** Whether a text is a person's name and nothing else: "Rơ Châm H'Lan". */
export function isPersonName(text: string): boolean {
  return NAME.test(text);
}

/** Where the name begins after ranks and degrees: "Trung tá ", "PGS.TS. ", "ThS.BS "; 0 if there are none. */
export function rankEnd(text: string): number {
  const folded = fold(text);
  let end = 0;
  for (;;) {
    const rank = RANK.find((one) => folded.startsWith(one, end) && /^[\s.]/.test(folded.slice(end + one.length)));
    if (rank === undefined) return end;
    end += rank.length;
    end += /^[\s.,]*/.exec(folded.slice(end))![0].length;
  }
}
