import type { Line } from '../../../join/line.js';
import type { Annex, AnnexRow, Model } from '../../../schema/plan.js';
import { type Context, toItem } from '../../context.js';
import { placedParts } from '../../match.js';
import { annexGroup } from '../annex-group.js';
import { textOf } from './cell-text.js';
import { cellsOf, settle } from './cells.js';
import { readFrame } from './frame.js';
import { ordinalsOf } from './groups.js';
import { type KnownPhrase, othersOf, phrasesOf, timesIn } from './known.js';
import { findParts } from './parts.js';
import { findRows } from './row-starts.js';
import { spellingOf } from './spelling.js';
import { sureCells, widthsOf } from './sure.js';
import { readWords } from './words.js';

export { tableStart } from './frame.js';

/** What a flattened table says: like a table of bars, and the lines that belong to no row. */
export type FlatTable = Pick<Annex, 'columns' | 'groups' | 'rows' | 'text'>;

/**
 * Reads the table of an annex whose cells were run together, line by line, by the reader of a scan. Only rows, numbers
 * and those cells are given that the body of the plan and the layout make sure; the lines of a row stand in its `raw`,
 * all others in `text`, so that no word is lost. Null where the lines are no such table.
 */
export function readFlatTable(lines: readonly Line[], models: readonly Model[], context: Context): FlatTable | null {
  const frame = readFrame(lines, context);
  if (!frame) return null;
  const { heads, groups, table, rest } = frame;
  const starts = findRows(table, models, context);
  if (starts.length === 0) return null;
  const ordinals = ordinalsOf(groups);
  const columns = heads.map(({ key }) => key);
  const own = new Map<number | null, KnownPhrase[]>();
  for (const model of models) if (!own.has(model.number)) own.set(model.number, phrasesOf(model));
  const others = othersOf(models);
  const isUsual = spellingOf(models);
  const read = starts.map((start, i) => {
    const { group } = table[start.at]!;
    let to = start.at + 1;
    while (to < (starts[i + 1]?.at ?? table.length) && table[to]!.group === group) to++;
    const ownLines = table.slice(start.at, to).map(({ line }) => line);
    const row = readWords(ownLines, start.titleFrom, context);
    const mine = own.get(start.number) ?? [];
    const times = timesIn(ownLines.map(({ span }) => context.read(span).text));
    const parts = findParts(row, [...mine, ...times, ...others(mine)]);
    return { start, ownLines, row, parts, group };
  });
  const widths = widthsOf(read);
  const placed = read.map(({ row, parts }) => cellsOf(row, parts, columns));
  settle(placed);
  const rows = read.map(({ start, ownLines, row: letters, group }, i): AnnexRow => {
    const cells = sureCells(letters, placed[i]!, columns, widths);
    const given = new Map([...cells].map(([key, cell]) => [key, textOf(cell, letters, ownLines, isUsual)] as const));
    const text = (key: 'title' | 'lead' | 'coordination' | 'support' | 'deadline' | 'platform') =>
      given.get(key)?.text ?? null;
    const row: AnnexRow = {
      no: start.no,
      group: ordinals[group] ?? null,
      number: start.number,
      title: text('title'),
      lead: text('lead'),
      coordination: text('coordination'),
      support: text('support'),
      deadline: text('deadline'),
      platform: text('platform'),
      raw: ownLines.map(({ marker, span }) => (marker ? `${marker.ordinal} ${span.text}` : span.text)),
      position: context.place(ownLines[0]!.from, ownLines.at(-1)!.to),
    };
    const filled = [...given].flatMap(([key, cell]) => (cell ? [[key, cell] as const] : []));
    context.cells.set(row, Object.fromEntries(filled.map(([key, { span }]) => [key, span])));
    const words = Object.fromEntries(filled.map(([key, { text, span }]) => [key, [text, span] as const]));
    const { positions, matches } = placedParts(words, context);
    // A cell is spelled as the plan has its words elsewhere: no other reading is that of the scan.
    const restored = Object.fromEntries(Object.keys(positions ?? {}).map((key) => [key, matches?.[key] ?? 'restored']));
    return positions ? { ...row, positions, matches: restored } : row;
  });
  const firsts = new Map(starts.map((start, i) => [start.at, rows[i]!]));
  const used = new Set<Line>();
  let current = -2;
  for (const [at, { line, group }] of table.entries()) {
    if (firsts.has(at)) current = group;
    if (current === group) used.add(line);
    else current = -2;
  }
  const unused = [...rest, ...table.map(({ line }) => line).filter((line) => !used.has(line))];
  return {
    columns: heads.map(({ name }) => name),
    groups: groups.map((group, i) => annexGroup({ ...group, ordinal: ordinals[i] ?? null }, context)),
    rows,
    text: unused.sort((a, b) => a.from - b.from).map((line) => toItem(line.span, context, line.marker)),
  };
}
