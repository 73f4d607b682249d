import { readMarker } from '../../../facts/marker/marker.js';
import type { PhysicalLine } from '../../physical-line.js';

/** Wide gaps in a line that has three columns. */
const GAPS = 2;
/** Lines of one row: so many may be between two lines with all their columns. */
const ROW = 5;

/**
 * The lines of tables printed in columns, without bars ("  1    Chợ 4.0      Phòng Kinh tế      30/9/2024"): at least
 * two lines with three columns near one another that share one, and what is between and right after them. Such lines
 * are not paragraphs: only a human can see which words belong together in a cell, so they are kept as they stand.
 */
export function columnTableLines(lines: readonly PhysicalLine[]): ReadonlySet<PhysicalLine> {
  const found = new Set<PhysicalLine>();
  let last = -1;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (hasColumns(line)) {
      if (last >= 0 && index - last <= ROW + 1 && shareColumn(lines[last]!, line)) {
        for (let i = isOpen ? last : headOf(lines, last); i <= index; i++) found.add(lines[i]!);
        isOpen = true;
      } else {
        isOpen = false;
      }
      last = index;
    } else if (
      isOpen &&
      index - last <= ROW &&
      line.blanks === 0 &&
      found.has(lines[index - 1]!) &&
      isPartOfCell(line)
    ) {
      found.add(line);
    }
  }
  return found;
}

function hasColumns(line: PhysicalLine): boolean {
  if (line.isRow || line.gaps.length < GAPS) return false;
  // "a)    Mục tiêu:    …": a gap after the number is no column's.
  const marker = readMarker(line.span.text);
  return line.gaps.filter((gap) => marker === null || gap.at > marker.length).length >= GAPS;
}

/** The first line of the row that ends at `index`: its cells may be of several lines, and its first ones not in each. */
function headOf(lines: readonly PhysicalLine[], index: number): number {
  let first = index;
  while (first > 0 && index - first < ROW && lines[first]!.blanks === 0 && isPartOfCell(lines[first - 1]!)) first--;
  return first;
}

/** A column begins at about the same place in both. */
function shareColumn(one: PhysicalLine, other: PhysicalLine): boolean {
  return one.gaps.some((gap) => other.gaps.some(({ to }) => Math.abs(to - gap.to) <= 2));
}

/** Part of a cell, above or below the line of its row that has all columns. */
function isPartOfCell(line: PhysicalLine): boolean {
  return !line.isRow && line.indent > 0 && (line.gaps.length > 0 || readMarker(line.span.text) === null);
}
