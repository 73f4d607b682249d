import type { Position } from '../../../schema/plan.js';
import { boundedDistance } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { SYSTEM_NAMES } from '../../../vocabulary/words/system-names.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { isInCapitals, textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * The name of a system is misspelt: VNelD, VnelD, Vneid or VNNeID for VNeID.
 *
 * Each spelling is reported once, where it first occurs, with its number of occurrences. In a heading all in capitals,
 * capitals are right. Nothing is reported for a damaged text, where the spelling may be due to the scan. Write the name
 * correctly.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng VNeID
 * - Công cụ triển khai: VNeID, Call Center.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh bằng VNelD
 * - Mục tiêu: Người dân dùng VNelD khi khám chữa bệnh.
 * - Công cụ triển khai: VNNeID, CallCenter.
 *
 * @finds 3:35 “VNelD” (2 times) should be “VNeID”
 * @finds 5:23 “VNNeID” (1 time) should be “VNeID”
 * @finds 5:31 “CallCenter” (1 time) should be “Call Center”
 */
export const nameVariant: Rule = {
  code: 'name-variant',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const variants = new Map<string, { name: string; position: Position | undefined; count: number }>();
    for (const { text, position } of textsOf(plan)) {
      if (isInCapitals(text)) continue;
      for (const { written, name } of variantsIn(text)) {
        const known = variants.get(written);
        if (known) known.count++;
        else variants.set(written, { name, position: places.find(written, position), count: 1 });
      }
    }
    return [...variants].map(([written, { name, position, count }]) =>
      found('name-variant', { at: position, actual: written, expected: name, values: { count } }),
    );
  },
};

// "VNelD", "CallCentrer"
const WORD = latin(/[\p{L}\p{N}]{2,12}/gu);

/** Each system name that a text misspells, in one word or, for a name of two words, in two. */
function variantsIn(text: string): { written: string; name: string }[] {
  const words = [...matchesOf(text, WORD)];
  return words.flatMap((first, i) => {
    const second = words[i + 1];
    const isPair = second !== undefined && text.slice(first.index + first[0].length, second.index) === ' ';
    const pair = isPair ? `${first[0]} ${second[0]}` : null;
    return SYSTEM_NAMES.flatMap((name) => {
      const written = name.includes(' ') && pair !== null && isVariant(pair, name) ? pair : first[0];
      return isVariant(written, name) ? [{ written, name }] : [];
    });
  });
}

/**
 * "VNNeID", "VNelD", "VNEID", "CallCentrer": another spelling that equals the name but for spaces, look-alike letters,
 * doubles and one letter. In lower case or in capitals, a name of two words may be a common noun.
 */
function isVariant(written: string, name: string): boolean {
  if (written === name || (name.includes(' ') && written.toLowerCase() === name.toLowerCase())) return false;
  if (written[0]!.toLowerCase() !== name[0]!.toLowerCase()) return false;
  const [key, wanted] = [keyOf(written), keyOf(name)];
  if (key === wanted) return true;
  return key.startsWith(wanted.slice(0, 3)) && boundedDistance(key, wanted, 1) <= 1;
}

function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ /gu, '')
    .replace(/[l1]/gu, 'i')
    .replace(/(?<letter>.)\k<letter>/gu, '$<letter>');
}
