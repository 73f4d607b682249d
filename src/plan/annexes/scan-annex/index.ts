import type { Line } from '../../../join/line.js';
import type { Annex, AnnexRow, Model } from '../../../schema/plan.js';
import { type Context, toItem } from '../../context.js';
import { placedParts } from '../../match.js';
import { annexGroup } from '../annex-group.js';
import { spellingOf, textOf } from './cell-text.js';
import { cellsOf, settle } from './cells.js';
import { readFrame } from './frame.js';
import { knownOf } from './known.js';
import { readWords } from './letters.js';
import { findParts } from './parts.js';
import { findRows } from './row-starts.js';
import { sureCells } from './sure.js';

export { tableStart } from './frame.js';

/** The contents of a flattened table: rows and columns, and the lines that belong to no row. */
export type FlatTable = Pick<Annex, 'columns' | 'groups' | 'rows' | 'text'>;

const CELLS = ['title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const;

/**
 * Reads the table of an annex whose cells were run together, line by line, by the reader of a scan. Only rows, numbers
 * and cells confirmed by the body of the plan and the layout are given; the lines of a row are in its `raw`, all others
 * in `text`, so that no word is lost. Null if the lines are no such table.
 */
export function readFlatTable(lines: readonly Line[], models: readonly Model[], context: Context): FlatTable | null {
  const frame = readFrame(lines, context);
  if (!frame) return null;
  const { columns, groups, table } = frame;
  const starts = findRows(table, models, context);
  if (starts.length === 0) return null;
  const knownIn = knownOf(models);
  const isUsual = spellingOf(models);
  const used = new Set<Line>();
  const read = starts.map((start, i) => {
    const { group } = table[start.at]!;
    const own = table.slice(start.at, starts[i + 1]?.at).map((one) => (one.group === group ? one.line : null));
    const ownLines = own.slice(0, own.includes(null) ? own.indexOf(null) : undefined) as Line[];
    for (const line of ownLines) used.add(line);
    const letters = readWords(ownLines, start.titleFrom, context);
    const texts = ownLines.map(({ span }) => context.read(span).text);
    return { start, ownLines, letters, group, parts: findParts(letters, knownIn(start.number, texts)) };
  });
  const placed = read.map(({ letters, parts }) => cellsOf(letters, parts, columns));
  settle(placed);
  const rows = read.map(({ start, ownLines, letters, group }, i): AnnexRow => {
    const sure = sureCells(letters, placed[i]!, columns);
    const given = CELLS.flatMap((key) => {
      const cell = sure.get(key);
      const said = cell ? textOf(cell, letters, ownLines, isUsual) : null;
      return said ? [[key, said] as const] : [];
    });
    const texts = new Map<string, string>(given.map(([key, { text }]) => [key, text]));
    const row = {
      no: start.no,
      group: groups[group]?.ordinal ?? null,
      number: start.number,
      ...(Object.fromEntries(CELLS.map((key) => [key, texts.get(key) ?? null])) as Pick<
        AnnexRow,
        (typeof CELLS)[number]
      >),
      raw: ownLines.map(({ marker, span }) => (marker ? `${marker.ordinal} ${span.text}` : span.text)),
      position: context.place(ownLines[0]!.from, ownLines.at(-1)!.to),
    };
    const words = Object.fromEntries(given.map(([key, { text, span }]) => [key, [text, span] as const]));
    const { positions, matches } = placedParts(words, context);
    // A cell is spelled as its words are elsewhere in the plan: there is no separate reading of the scan.
    const restored = Object.fromEntries(Object.keys(positions ?? {}).map((key) => [key, matches?.[key] ?? 'restored']));
    const built: AnnexRow = positions ? { ...row, positions, matches: restored } : row;
    context.cells.set(built, Object.fromEntries(given.map(([key, { span }]) => [key, span])));
    return built;
  });
  const unused = [...frame.rest, ...table.flatMap(({ line }) => (used.has(line) ? [] : [line]))];
  return {
    columns: [...frame.names],
    groups: groups.map((group) => annexGroup(group, context)),
    rows,
    text: unused.sort((a, b) => a.from - b.from).map((line) => toItem(line.span, context, line.marker)),
  };
}
