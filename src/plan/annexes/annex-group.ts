import type { Span } from '../../characters/span/span.js';
import type { Line } from '../../join/line.js';
import type { Annex } from '../../schema/plan.js';
import { type Context, positionOf, withRaw } from '../context.js';
import { joinPlaces, matchesOf, numberIn, placesOf } from '../match.js';
import type { GroupRow } from './table.js';

/** A group of an annex, with the positions of its values. */
export function annexGroup({ ordinal, title, count, line }: GroupRow, context: Context): Annex['groups'][number] {
  const reading = context.read(title);
  const titlePosition = positionOf(title, context);
  return {
    ordinal,
    ...withRaw('title', reading),
    declaredCount: count,
    ...(titlePosition ? { titlePosition } : {}),
    position: context.place(line.from, line.to),
    ...joinPlaces(
      matchesOf({ title: [reading.text, title] }, context),
      placesOf({ declaredCount: count === null ? null : lastNumber(line, count) }, context),
    ),
  };
}

/** The count at the end of the row: "… (05 mô hình)". */
function lastNumber(line: Line, count: number): Span | null {
  const cells = line.row?.cells.map(({ span }) => span) ?? [line.span];
  return cells.map((cell) => numberIn(cell, count)).findLast((found) => found !== null) ?? null;
}
