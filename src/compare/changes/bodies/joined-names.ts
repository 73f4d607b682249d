import { AND } from '../../../vocabulary/words/small-words.js';
import type { Names } from './bodies.js';

/**
 * Names in which one head stands for two bodies are read as both, where the plans name each of the two by itself
 * elsewhere: "Sở Giáo dục và Đào tạo" stays one. `units` are the names that each of the two plans uses.
 */
export function withJoinedNames(names: Names, units: Readonly<Record<'a' | 'b', readonly string[]>>): Names {
  const known = new Set((['a', 'b'] as const).flatMap((side) => units[side].map((unit) => names[side](unit).work)));
  const read = (side: 'a' | 'b') => (unit: string) => {
    const name = names[side](unit);
    const parts = partsOf(unit);
    if (parts === null) return name;
    const isKnown = parts.every((part) => names[side](part).work !== '' && known.has(names[side](part).work));
    return isKnown ? { ...name, parts } : name;
  };
  return { a: read('a'), b: read('b') };
}

/** "Tổ công tác Đề án 06/CP và Công nghệ số cộng đồng": the two names, each with the head of both; null for one name. */
function partsOf(unit: string): string[] | null {
  const head = unit.indexOf(' ') + 1;
  const and = unit.toLowerCase().indexOf(` ${AND} `, head);
  if (head === 0 || and < 0 || /[,;]/.test(unit)) return null;
  return [unit.slice(0, and), unit.slice(0, head) + unit.slice(and + AND.length + 2)];
}
