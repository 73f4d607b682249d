import { fold } from '../../text/fold.js';
import { ISSUES } from '../../vocabulary/headings.js';

/** Who issues a plan, in the words of the sentence that does: "…, |UBND xã Hưng Chính| ban hành Kế hoạch"; null for another. */
export function issuingClause(text: string): string | null {
  for (const words of ISSUES) {
    const at = fold(text).lastIndexOf(fold(words));
    if (at <= 0) continue;
    const before = text.slice(0, at).replace(/\s+thống nhất\s*$/u, '');
    return (before.split(/[;,.](?=\s)/).pop() ?? '').trim();
  }
  return null;
}
