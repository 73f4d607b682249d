import type { CompareWords } from '../../messages/compare/index.js';
import type { MatrixCell } from '../../schema/matrix.js';
import { oneLine } from './clean.js';

/** What a cell of a matrix shows; `all` is the number, the deadline and the lead. */
export type CellKind = 'all' | 'presence' | 'deadline' | 'lead' | 'tools';

/** Shown if a plan has the model but not the requested value. */
const UNSTATED = '?';

/** The text of a cell, on one line; "" where the model is missing. */
export function cellText(cell: MatrixCell | null, kind: CellKind, words: CompareWords): string {
  if (!cell) return '';
  if (kind === 'presence') return String(cell.number);
  if (kind === 'all') {
    return [String(cell.number), cell.edtf === null ? cell.deadline : words.date(cell.edtf), cell.lead]
      .filter((part) => part !== null)
      .map((part) => oneLine(part))
      .join('; ');
  }
  return oneLine(cell[kind] ?? UNSTATED);
}
