import { fold } from '../../text/fold.js';
import { ISSUES, ISSUES_PLAN } from '../../vocabulary/document/headings.js';

const NAMING = ISSUES_PLAN.map(fold);
const ANY = ISSUES.map(fold);

/**
 * Where a sentence says that it issues a plan: the offset of "ban hành Kế hoạch" in "…, UBND xã ban hành Kế hoạch như
 * sau:", marks and case aside; -1 where it does not. Only the last paragraph of a preamble may do so without naming the
 * plan ("… ban hành"): `mayBeShort`.
 */
export function issuesAt(text: string, mayBeShort = false): number {
  const folded = fold(text);
  for (const words of mayBeShort ? ANY : NAMING) {
    const at = folded.lastIndexOf(words);
    if (at > 0) return at;
  }
  return -1;
}
