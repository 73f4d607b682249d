import { blockwise, leftOf, rightOf } from './style.js';
import { web } from './web.js';

/**
 * Copied from a web page whose tables became bars.
 *
 *   ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
 */
export const webBars = blockwise('web copy, columns by bars', 'plan.txt', '\n\n', {
  ...web.printers,
  head: (block) => rows(leftOf(block), rightOf(block)),
  tail: ({ recipients, signatures }) =>
    rows(
      ['Nơi nhận:', ...recipients.map((one) => `- ${one}`)],
      signatures.flatMap(({ above, name }) => [...above, '', '', name]),
    ),
});

function rows(left: readonly string[], right: readonly string[]): string {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, i) => `${left[i] ?? ''} | ${right[i] ?? ''} |`).join('\n');
}
