import { fold } from '../../../text/fold.js';
import { CENTRAL, ORGAN_HEADS, SPELLED_HEADS } from '../../../vocabulary/bodies/issuers.js';
import { isLocality } from './body-line.js';

/** A line of the letterhead that names only an organ of the body above it. */
export interface Organ {
  /** Its words without a place, spelled out: "Ban Chấp hành". */
  readonly name: string;
  readonly hasPlace: boolean;
}

const ORGANS = ORGAN_HEADS.map((head) => ({ name: SPELLED_HEADS[head] ?? head, folded: fold(head) }));
const CENTRAL_FOLDED = fold(CENTRAL);

/** "BAN THƯỜNG VỤ", "BCH TRUNG ƯƠNG", "BCH HUYỆN LỘC HÀ"; null for "BCH ĐOÀN XÃ NẬM CHẢI", which says whose it is. */
export function organIn(line: string): Organ | null {
  const folded = fold(line);
  for (const { name, folded: own } of ORGANS) {
    if (folded === own) return { name, hasPlace: false };
    if (folded === `${own} ${CENTRAL_FOLDED}`) return { name: `${name} ${CENTRAL}`, hasPlace: false };
    if (folded.startsWith(`${own} `) && isLocality(line.slice(own.length).trim())) return { name, hasPlace: true };
  }
  return null;
}
