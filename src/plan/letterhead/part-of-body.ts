import { issuerHead } from '../../facts/issuer-head.js';
import { fold } from '../../text/fold.js';
import { BRANCH_HEADS, ORGAN_HEADS } from '../../vocabulary/bodies/issuers.js';
import { isLocality } from './body-line.js';

/** A line of the letterhead that names only a part of the body above it: an organ or a branch. */
export interface PartOfBody {
  /** Its words without a place, spelled out: "Ban Chấp hành". */
  readonly part: string;
  readonly isBranch: boolean;
  readonly hasPlace: boolean;
}

const PARTS = [
  ...ORGAN_HEADS.map((head) => ({ head, isBranch: false })),
  ...BRANCH_HEADS.map((head) => ({ head, isBranch: true })),
].map((part) => ({ ...part, folded: fold(part.head) }));

/** "BAN THƯỜNG VỤ", "BCH HUYỆN LỘC HÀ", "CHI NHÁNH TỈNH HÀ NAM"; null for "BCH ĐOÀN XÃ NẬM CHẢI", which says whose it is. */
export function partOfBody(line: string): PartOfBody | null {
  const folded = fold(line);
  for (const { head, folded: own, isBranch } of PARTS) {
    const rest = line.slice(own.length).trim();
    const isNamed = rest === '' ? !isBranch : folded.startsWith(`${own} `) && isLocality(rest);
    if (folded.startsWith(own) && isNamed)
      return { part: issuerHead(head)?.spelled ?? head, isBranch, hasPlace: rest !== '' };
  }
  return null;
}
