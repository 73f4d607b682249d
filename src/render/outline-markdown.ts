import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Span, slice } from '../characters/span/span.js';
import type { Line } from '../join/line.js';
import type { Outline } from '../outline/index.js';
import type { FieldNode, ItemNode, ModelNode, Node, Point } from '../outline/node.js';
import { readTable } from '../plan/annexes/table.js';
import { splitPoint } from '../plan/body/heading.js';
import { append as appendAll, largest } from '../text/lists.js';

/** What a span says: as printed, or restored. */
export type ReadText = (span: Span) => string;

/**
 * An outline as readable GitHub Flavored Markdown: a heading for each printed one, fields and points as nested lists,
 * tables joined across their pages, and all text in the order of the source. Numbers are as printed. `isPlain`: titles
 * and labels are not highlighted.
 */
export function renderOutline(outline: Outline, read: ReadText, { isPlain = false } = {}): string {
  const writer = new Writer(read, isPlain);
  const tree: Root = { type: 'root', children: writer.document(outline) };
  return unified()
    .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', join: [tightLists] })
    .stringify(tree);
}

/** No blank line between a list's points, nor between a point's own words and the list below them. */
function tightLists(left: { type: string }, right: { type: string }, parent: { type: string }): number | undefined {
  if (parent.type === 'list') return 0;
  return parent.type === 'listItem' && left.type === 'paragraph' && right.type === 'list' ? 0 : undefined;
}

class Writer {
  readonly #read: ReadText;
  readonly #isPlain: boolean;

  constructor(read: ReadText, isPlain: boolean) {
    this.#read = read;
    this.#isPlain = isPlain;
  }

  #strong(value: string): PhrasingContent {
    return this.#isPlain ? text(value) : { type: 'strong', children: [text(value)] };
  }

  document({ parts, nodes, closing }: Outline): RootContent[] {
    const { front, letterhead, decision, kind, title, preamble, tail, annexes, notes } = parts;
    const titleInKind = kind && kind.end < kind.line.span.text.length ? [slice(kind.line.span, kind.end)] : [];
    const titles = [...titleInKind, ...title.map((line) => line.span)];
    return [
      ...this.#lines(front),
      ...this.#lines(letterhead),
      ...(decision ? [...this.#lines(decision.text), ...this.#lines(decision.tail)] : []),
      ...(kind ? [heading(1, this.#read(slice(kind.line.span, 0, kind.end)))] : []),
      ...(titles.length > 0 ? [paragraph(this.#strong(titles.map(this.#read).join(' ')))] : []),
      ...this.#lines(preamble),
      ...this.#nodes(nodes, 2),
      ...this.#lines(closing),
      ...this.#lines(tail),
      ...annexes.flatMap((annex) => this.#annex(annex)),
      ...this.#lines(notes),
    ];
  }

  /** Lines outside the body: paragraphs, and lists where they bear bullets. */
  #lines(lines: readonly Line[]): RootContent[] {
    const written: RootContent[] = [];
    for (const line of lines) {
      const spans = line.row ? line.row.cells.flatMap(({ span }) => (span.text === '' ? [] : [span])) : [line.span];
      for (const span of spans) {
        if (line.marker?.kind === 'bullet' && !line.isRow) append(written, [listItem(this.#read(span))]);
        else written.push(paragraph(text(this.#printed(line, span))));
      }
    }
    return written;
  }

  #annex(lines: readonly Line[]): RootContent[] {
    const [first, ...rest] = lines;
    const rows = rest.filter((line) => line.isRow);
    const firstRow = rest.findIndex((line) => line.isRow);
    const above = firstRow < 0 ? rest : rest.slice(0, firstRow);
    const below = firstRow < 0 ? [] : rest.slice(firstRow).filter((line) => !line.isRow);
    return [
      ...(first ? [heading(1, this.#read(first.span))] : []),
      ...this.#lines(above),
      ...(rows.length > 0 ? [this.#table(rows)] : []),
      ...this.#lines(below),
    ];
  }

  #nodes(nodes: readonly Node[], depth: number): RootContent[] {
    const written: RootContent[] = [];
    for (const node of nodes) {
      if (node.type === 'point') for (const one of this.#point(node, depth)) written.push(one);
      else if (node.type === 'model') for (const one of this.#model(node, depth)) written.push(one);
      else if (node.type === 'table') written.push(this.#table(node.rows));
      else if (node.type === 'paragraph') written.push(paragraph(text(this.#read(node.line.span))));
      else append(written, [node.type === 'field' ? this.#field(node) : this.#item(node)]);
    }
    return written;
  }

  #point(node: Point, depth: number): RootContent[] {
    const { title, text: rest } = splitPoint(node);
    const marker = node.line.marker!.printed;
    const below = this.#nodes(node.children, depth + 1);
    if (!title) return [paragraph(text(this.#printed(node.line, node.line.span))), ...below];
    const words = `${marker} ${this.#read(title)}`.trimStart();
    if (rest) return [paragraph(this.#strong(`${words}:`), text(` ${this.#read(rest)}`)), ...below];
    return [heading(depth, /[:：]$/.test(node.line.span.text) ? `${words}:` : words), ...below];
  }

  #model(node: ModelNode, depth: number): RootContent[] {
    return [heading(depth, this.#printed(node.line, node.line.span)), ...this.#nodes(node.children, depth + 1)];
  }

  #field(node: FieldNode): ListItem {
    const { line, label } = node;
    const isNumbered = line.marker && line.marker.kind !== 'bullet' && !node.isInner;
    const marker = isNumbered ? `${line.marker.printed} ` : '';
    const words = this.#read(slice(line.span, 0, label.end));
    const behind = slice(line.span, label.rest);
    const head: PhrasingContent[] = [this.#strong(`${marker}${words}:`)];
    const rest = this.#read(behind).replace(/^[:：]\s*/, '');
    if (rest) head.push(text(` ${rest}`));
    return { type: 'listItem', spread: false, children: [paragraph(...head), ...this.#inList(node.children)] };
  }

  #item(node: ItemNode): ListItem {
    const words = paragraph(text(this.#printed(node.line, node.line.span)));
    return { type: 'listItem', spread: false, children: [words, ...this.#inList(node.children)] };
  }

  #inList(nodes: readonly Node[]): ListItem['children'] {
    const written: ListItem['children'] = [];
    for (const node of nodes) {
      if (node.type === 'item') append(written, [this.#item(node)]);
      else if (node.type === 'field') append(written, [this.#field(node)]);
      else if (node.type === 'table') written.push(this.#table(node.rows));
      else written.push(paragraph(text(this.#read(node.line.span))));
    }
    return written;
  }

  #table(rows: readonly Line[]): Table {
    const { columns, entries } = readTable(rows);
    const cells = entries.map((entry) =>
      entry.type === 'row' ? entry.cells.map((cell) => this.#read(cell)) : this.#groupRow(entry.line),
    );
    const lengths = cells.map((row) => row.length);
    const width = largest(lengths, columns.length);
    return {
      type: 'table',
      children: [columns.map((column) => column.name), ...cells].map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, i) => ({ type: 'tableCell', children: [text(row[i] ?? '')] })),
      })),
    };
  }

  /** The cells of a row that heads a group, as printed; one that comes back in each column is written once. */
  #groupRow(line: Line): string[] {
    const cells = line.row?.cells.map(({ span }) => this.#read(span)) ?? [this.#read(line.span)];
    return cells.filter((words, i) => words !== '' && words !== cells[i - 1]);
  }

  /** The words with the number they bear, if any; bullets are the list's. */
  #printed(line: Line, span: Span): string {
    const isNumbered = line.marker !== null && line.marker.kind !== 'bullet' && line.marker.length > 0;
    const marker = isNumbered ? `${this.#read(slice(line.numbered, 0, line.marker!.length))} ` : '';
    return `${marker}${this.#read(span)}`;
  }
}

function append(written: (RootContent | ListItem['children'][number])[], items: ListItem[]): void {
  const last = written[written.length - 1];
  if (last?.type === 'list') appendAll(last.children, items);
  else written.push({ type: 'list', ordered: false, spread: false, children: items } satisfies List);
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\n/g, ' ') };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function heading(depth: number, value: string): Heading {
  return { type: 'heading', depth: Math.min(6, depth) as Heading['depth'], children: [text(value)] };
}

function listItem(value: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text(value))] };
}
