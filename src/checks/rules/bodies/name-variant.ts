import type { Position } from '../../../schema/plan.js';
import { boundedDistance } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
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

// "VNelD", "CallCenter", "VNNeID"
const WORD = latin(/[\p{L}\p{N}]{4,12}/gu);
const ONE_WORD = SYSTEM_NAMES.map(({ name }) => name).filter((name) => !name.includes(' '));
const LISTED = SYSTEM_NAMES.flatMap(({ name, like }) => like.map((written) => ({ written, name })));
/** The longest first, so that "Call Centrer" is not taken for "Call Centr". */
const LISTED_PATTERN = new RegExp(
  `(?<!\\p{L})(?:${LISTED.map(({ written }) => written)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
);

function variantsIn(text: string): { written: string; name: string }[] {
  const listed = (text.match(LISTED_PATTERN) ?? []).flatMap(
    (written) => LISTED.find((one) => one.written === written) ?? [],
  );
  const words = (text.match(WORD) ?? []).flatMap((written) => {
    const name = ONE_WORD.find((one) => written !== one && isVariant(written, one));
    return name === undefined ? [] : { written, name };
  });
  return [...listed, ...words];
}

/** "VNNeID", "VNelD", "VNEID", "VNID": equal to the name but for look-alike letters, doubles and one letter. */
function isVariant(written: string, name: string): boolean {
  const [key, wanted] = [keyOf(written), keyOf(name)];
  if (key === wanted) return true;
  return key.startsWith(wanted.slice(0, 3)) && boundedDistance(key, wanted, 1) <= 1;
}

function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[l1]/gu, 'i')
    .replace(/(?<letter>.)\k<letter>/gu, '$<letter>');
}
