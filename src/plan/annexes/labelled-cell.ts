import { type Span, slice } from '../../characters/span/span.js';
import { partsOf } from '../../characters/span/span-parts.js';
import { innerLabel, labelStarts } from '../../outline/labels/inner-labels.js';
import type { FieldKey } from '../../schema/plan.js';
import { withoutEnd } from '../../text/ends.js';
import { FIELD_OF_CELL, type NamedCell } from './table.js';

const NAMED = Object.entries(FIELD_OF_CELL) as [NamedCell, FieldKey][];

/**
 * What the parts of a cell stand for where labels name them: "Chủ trì: Sở Công Thương. Phối hợp: Sở Tài chính" under
 * "Phân công nhiệm vụ". Nothing for a cell that does not begin with a label.
 */
export function labelledCells(cell: Span): Partial<Record<NamedCell, Span>> {
  const labelled = labelledLines(cell).flatMap((line) => {
    const { text } = line;
    const own = innerLabel(text);
    return (own ? labelStarts(text, own) : []).flatMap(({ at, label: { key, rest } }, i, all) => {
      const name = NAMED.find(([, field]) => field === key)?.[0];
      const end = withoutEnd(text.slice(0, all[i + 1]?.at ?? text.length), ' ;.').length;
      return name === undefined || end <= at + rest ? [] : [[name, slice(line, at + rest, end)] as const];
    });
  });
  return Object.fromEntries(labelled.reverse());
}

/** A cell, cut where one of its printed lines begins with a label. */
function labelledLines(cell: Span): Span[] {
  const starts: number[] = [];
  let end = 0;
  for (const { text } of partsOf(cell)) {
    const at = cell.text.indexOf(text, end);
    end = at + text.length;
    if (at > 0 && innerLabel(text)) starts.push(at);
  }
  return [0, ...starts].map((at, i) => slice(cell, at, starts[i] ?? cell.text.length));
}
