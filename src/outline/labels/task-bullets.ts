import type { Line } from '../../join/line.js';
import type { FieldKey } from '../../schema/plan.js';

/**
 * The styles of bullets that precede tasks whose labels follow without any bullet: "- Số hóa hồ sơ" / "Cơ quan chủ trì:
 * …" / "- Kết nối mạng" / "Cơ quan chủ trì: …". The same label is below two bullets of one point, and the first block
 * of labels is done before the second bullet ("Sản phẩm:" above a bullet opens a list of its own).
 */
export function taskBullets(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  let style: string | null = null;
  let isDone = false;
  let above: ReadonlySet<FieldKey> = new Set();
  let keys = new Set<FieldKey>();
  for (const { isRow, marker, facts, span } of lines) {
    if (isRow || (marker && marker.kind !== 'bullet')) {
      style = null;
      [above, keys] = [new Set(), new Set()];
    } else if (marker) {
      above = style === marker.style && isDone ? new Set([...above, ...keys]) : new Set();
      [style, keys, isDone] = [marker.style, new Set(), false];
    } else if (style !== null && facts.label?.sure && facts.label.key) {
      isDone = facts.label.rest < span.text.trimEnd().length;
      keys.add(facts.label.key);
      if (above.has(facts.label.key)) found.add(style);
    }
  }
  return found;
}
