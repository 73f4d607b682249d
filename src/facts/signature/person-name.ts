import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { FAMILY_NAMES } from '../../vocabulary/document/family-names.js';
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

const FAMILIES = new Set(FAMILY_NAMES);
const isName = (text: string) => isPersonName(text.slice(rankEnd(text)));

/**
 * Where the second of two names on one line begins, with a rank or a family name: "Lê An |Vũ Văn Tú", "Trần An |Đại tá Lê
 * Hậu"; 0 if it may be a single name, or if more than one place may part them ("Trần Văn Hà Lê An").
 */
export function secondNameAt(text: string): number {
  const places: number[] = [];
  for (const { index } of matchesOf(text, /\s/g)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    const isRanked = rankEnd(right) > 0;
    if (!isRanked && !FAMILIES.has(right.split(' ')[0]!)) continue;
    if (!isName(left) || !isName(right)) continue;
    if (isRanked) return index + 1;
    if (left.includes(' ')) places.push(index + 1);
  }
  return places.length === 1 ? places[0]! : 0;
}
