import type { Line } from '../../../join/line.js';
import type { Annex, AnnexRow, Model } from '../../../schema/plan.js';
import { isSyllable } from '../../../text/syllable.js';
import { type Context, toItem, withRaw } from '../../context.js';
import { type Anchor, findAnchors, type TableLine } from './anchors.js';
import { Bank } from './bank.js';
import { buildCells, habitsOf, learnedFrom } from './cells.js';
import { sureCells } from './certify.js';
import { type DecodedRow, type DecodeLine, decodeRows, type Row } from './decode.js';
import { withoutScraps } from './doubt.js';
import { fillIn } from './fill-in.js';
import {
  type GroupLine,
  type Head,
  isMadeOfHeads,
  isPartOfHead,
  ordinalsOf,
  readGroup,
  readHeads,
  repeats,
} from './frame.js';
import { widthOf } from './layout.js';
import { Lexicon } from './lexicon.js';
import type { Cell } from './memory.js';
import { CELLS, Knowledge } from './sources.js';
import type { Steps } from './steps.js';
import { readTokens } from './tokens.js';

/** What a scanned table says: like a table of bars, and the lines that belong to no row. */
export type ScanTable = Pick<Annex, 'columns' | 'groups' | 'rows' | 'text'>;

/**
 * Reads the table of an annex that OCR left as lines, the cells of each row mixed up in them. The body's models help:
 * the annex says of each model nearly what the body says. Only cells that are sure are given; the lines of a row stand
 * in its `raw`, all other lines in `text`, so that no word is lost.
 */
export function readScanTable(lines: readonly Line[], models: readonly Model[], context: Context): ScanTable | null {
  const frame = readFrame(lines, context);
  if (!frame) return null;
  const { heads, groups, table, loose } = frame;
  const anchors = findAnchors(table, models, context);
  if (anchors.length === 0) return null;
  const lexicon = new Lexicon();
  const knowledge = new Knowledge(models, lexicon);
  knowledge.learnLines(
    table.map(({ line }) => context.read(line.span).text),
    (text) => /^\d{1,4}$/.test(text) || (text.length > 1 && isSyllable(text.toLowerCase())),
  );
  const cells = CELLS.filter((cell) => heads.some((head) => head.key === cell));
  const tokens = table.map(({ line, page }, at): DecodeLine => {
    const anchor = anchors.find((one) => one.at === at);
    return {
      tokens: readTokens(line, context, lexicon, anchor && anchor.titleFrom > 0 ? anchor.titleFrom : 0),
      isPage: at > 0 && page > table[at - 1]!.page,
    };
  });
  const ordinals = ordinalsOf(groups);
  const stretches = stretchesOf(table, anchors);
  const unknown = cells.map(() => 0);
  let decoded = decode(stretches, tokens, cells, unknown, BEAMS[0]!, (cell, anchor) =>
    knowledge.stepsOf(cell, anchor.number, []),
  );
  for (const beam of BEAMS.slice(1)) {
    const learned = learnedFrom(decoded, cells);
    const widths = cells.map((cell) =>
      widthOf(
        decoded.map((one) => one.row),
        (row) => row.cells.get(cell) ?? [],
      ),
    );
    decoded = decode(stretches, tokens, cells, widths, beam, (cell, anchor) => {
      const source = { pairs: learned.all.get(cell)!, weight: 0.3, own: learned.own.get(anchor)?.get(cell) };
      return knowledge.stepsOf(cell, anchor.number, [source]);
    });
  }
  const certify = (given: ReadonlyMap<Anchor, ReadonlySet<Cell>>) =>
    sureCells(
      decoded,
      cells,
      tokens,
      (cell, anchor, learned) => knowledge.stepsOf(cell, anchor.number, learned),
      given,
      denied,
    );
  const denied = new Map(anchors.map((anchor) => [anchor, new Set<Cell>()] as const));
  decoded = withoutScraps(decoded, models, lexicon);
  let sure = certify(new Map());
  const bank = new Bank(models, lexicon);
  for (const { anchor, row, from, to } of decoded) {
    const known = new Set([...sure.get(anchor)!].filter((cell) => cell !== 'title'));
    const own = table.slice(from, to).map(({ line }) => line);
    const { texts } = buildCells(row, own, knowledge, known, knowledge.style);
    for (const [cell, text] of Object.entries(texts) as [Cell, string][]) bank.add(cell, text);
  }
  const byNumber = new Map([...models].reverse().map((model) => [model.number as number | null, model]));
  decoded = decoded.map((one) => {
    const own = tokens.slice(one.from, one.to);
    const [known, not] = [sure.get(one.anchor)!, denied.get(one.anchor)!];
    return fillIn(one, own, known, not, bank, byNumber.get(one.anchor.number), lexicon);
  });
  sure = certify(sure);
  const habits = habitsOf(decoded, sure, lexicon);
  const rows: AnnexRow[] = [];
  const used = new Set<number>();
  for (const { anchor, row, from, to } of decoded) {
    const own = table.slice(from, to);
    for (let at = from; at < to; at++) used.add(at);
    const { texts, spans } = buildCells(
      row,
      own.map(({ line }) => line),
      knowledge,
      sure.get(anchor)!,
      habits,
    );
    const built: AnnexRow = {
      no: anchor.no,
      group: ordinals[table[anchor.at]!.group] ?? null,
      number: anchor.number,
      title: texts.title ?? null,
      lead: texts.lead ?? null,
      coordination: texts.coordination ?? null,
      support: texts.support ?? null,
      deadline: texts.deadline ?? null,
      platform: texts.platform ?? null,
      raw: own.map(({ line }) => rawOf(line)),
      position: context.place(own[0]!.line.from, own[own.length - 1]!.line.to),
    };
    context.cells.set(built, spans);
    rows.push(built);
  }
  const unused = [...loose, ...table.filter((_, at) => !used.has(at)).map(({ line }) => line)].sort(
    (a, b) => a.from - b.from,
  );
  return {
    columns: heads.map((head) => head.name),
    groups: groups.map((group, i) => ({
      ordinal: ordinals[i] ?? null,
      ...withRaw('title', context.read(group.title)),
      declaredCount: group.count,
      position: context.place(group.line.from, group.line.to),
    })),
    rows,
    text: unused.map((line) => toItem(line.span, context, line.marker)),
  };
}

function rawOf(line: Line): string {
  return line.marker ? `${line.marker.ordinal} ${line.span.text}` : line.span.text;
}

/** Where among the lines of an annex the head of its table begins; their number where there is none. */
export function scanTableFrom(lines: readonly Line[], context: Context): number {
  let from = lines.findIndex((line) => readHeads(context.read(line.span).text).length > 0);
  if (from < 0) return lines.length;
  while (from > 1 && isPartOfHead(context.read(lines[from - 1]!.span).text)) from--;
  return from;
}

interface Frame {
  readonly heads: Head[];
  readonly groups: GroupLine[];
  readonly table: TableLine[];
  readonly loose: Line[];
}

/** Parts the lines into the table's head (on each page), its groups, and the rest. */
function readFrame(lines: readonly Line[], context: Context): Frame | null {
  const read = lines.map((line) => readHeads(context.read(line.span).text));
  const first = read.findIndex((heads) => heads.length > 0);
  if (first < 0) return null;
  const above = lines.slice(0, first).map((line) => line.span.text);
  const loose: Line[] = [];
  const groups: GroupLine[] = [];
  const table: TableLine[] = [];
  const heads: Head[] = [];
  let page = 0;
  for (const [i, line] of lines.entries()) {
    const next = read.slice(i, i + 5).findIndex((found) => found.length > 0);
    const isNear = next >= 0 || read.slice(Math.max(0, i - 3), i).some((found) => found.length > 0);
    const isHead =
      read[i]!.length > 0 ||
      i < first ||
      (next > 0 && repeats(line.span.text, above)) ||
      (isNear && isMadeOfHeads(context.read(line.span).text));
    const group = isHead ? null : readGroup(line, context);
    if (read[i]!.length > 0) page++;
    if (isHead) loose.push(line);
    else if (group) groups.push(group);
    else table.push({ line, group: groups.length - 1, page });
    for (const head of read[i]!) if (!heads.some((one) => one.key === head.key)) heads.push(head);
  }
  return { heads, groups, table, loose };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly anchors: readonly Anchor[];
}

/** Lines under one group, which no row runs out of. */
function stretchesOf(table: readonly TableLine[], anchors: readonly Anchor[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < table.length; ) {
    let to = from;
    while (to < table.length && table[to]!.group === table[from]!.group) to++;
    const own = anchors.filter((anchor) => anchor.at >= from && anchor.at < to);
    if (own.length > 0) stretches.push({ from, to, anchors: own });
    from = to;
  }
  return stretches;
}

/** A row with its place among the table's lines. */
export interface PlacedRow {
  readonly anchor: Anchor;
  readonly row: DecodedRow;
  readonly from: number;
  readonly to: number;
}

/** How many ways to read are kept in each pass; the first one only shows what stands in the columns. */
const BEAMS: readonly number[] = [20, 30];

function decode(
  stretches: readonly Stretch[],
  tokens: readonly DecodeLine[],
  cells: readonly Cell[],
  widths: readonly number[],
  beam: number,
  stepsOf: (cell: Cell, anchor: Anchor) => Steps,
): PlacedRow[] {
  return stretches.flatMap(({ from, to, anchors }) => {
    const rows: Row[] = anchors.map((anchor) => ({
      anchor: anchor.at - from,
      isHeaded: anchor.titleFrom >= 0,
      steps: new Map(cells.map((cell) => [cell, stepsOf(cell, anchor)] as const)),
    }));
    const decoded = decodeRows(tokens.slice(from, to), rows, cells, widths, beam);
    return decoded.map((row, i) => ({
      anchor: anchors[i]!,
      row,
      from: from + row.from,
      to: from + (decoded[i + 1]?.from ?? to - from),
    }));
  });
}
