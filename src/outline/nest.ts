import type { Line } from '../lines/index.js';
import { findLabel, findModelHeading, findUnknownLabel, type Label, type ModelHeading } from '../lines/label.js';
import type { Marker } from '../lines/marker.js';
import type { FieldKey } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { ANNEX_REMARK_BEGINS } from '../vocabulary/headings.js';
import { headingKind, nextHeadings } from './heading-lines.js';
import { isInnerNumber } from './inner-list.js';
import { findLabelLists, isOtherLabel, type LabelLists, labelBeside } from './label-lists.js';
import { nextModelMarkers } from './next-model.js';
import type { FieldNode, ItemNode, ModelNode, Node, Point } from './node.js';

const REMARKS = ANNEX_REMARK_BEGINS.map(fold);

/** How the document marks its labels and the points under them: learned from the labels it is sure of. */
export interface LabelStyle {
  readonly labels: string | null;
  readonly items: string | null;
}

/** What the reader of the outline must know beside its lines. */
export interface NestOptions {
  readonly damaged: boolean;
  readonly hasModels: boolean;
  /** Whether a top-level section says what is to be done, so that labels under its points are fields of tasks. */
  readonly isContent: (heading: Line) => boolean;
}

/** Levels of numbering beyond which a list that begins anew is taken for a sibling: no plan goes so deep. */
const DEEPEST = 12;

interface Level {
  readonly node: Point | ModelNode | null;
  readonly marker: Marker | null;
  readonly children: Node[];
}

/**
 * Nests the lines of the body by their printed numbers. Total: a line that nothing else takes is a paragraph.
 * Numbers are kept as printed; nothing is renumbered or mended.
 */
export function nest(lines: readonly Line[], options: NestOptions): Node[] {
  return new Nesting(options, learnStyle(lines, options.damaged), findLabelLists(lines, options.damaged)).run(lines);
}

class Nesting {
  readonly #options: NestOptions;
  readonly #style: LabelStyle;
  readonly #lists: LabelLists;
  readonly #root: Node[] = [];
  readonly #levels: Level[] = [{ node: null, marker: null, children: this.#root }];
  #field: FieldNode | null = null;
  #item: ItemNode | null = null;
  /** The item that the open label belongs to, where it is a task of its own. */
  #owner: ItemNode | null = null;
  /** The next number of the line's style that is printed as a heading. */
  #nextHeading: Marker | null = null;
  /** A table stands between the open item, field or point and what comes. */
  #isBehindTable = false;
  /** The last number of a list of labels in the open model, and of a list of points under the open label. */
  #labelNumber: Marker | null = null;
  #itemNumber: Marker | null = null;

  constructor(options: NestOptions, style: LabelStyle, lists: LabelLists) {
    this.#options = options;
    this.#style = style;
    this.#lists = lists;
  }

  run(lines: readonly Line[]): Node[] {
    const headings = lines.map((line) => (line.isRow ? null : findModelHeading(line.span.text, line.marker !== null)));
    const next = nextModelMarkers(lines, headings);
    const nextHeading = nextHeadings(lines);
    for (const [i, line] of lines.entries()) {
      this.#nextHeading = nextHeading[i]!;
      this.#add(line, headings[i]!, next[i]!);
    }
    return this.#root;
  }

  #add(line: Line, heading: ModelHeading | null, next: Marker | null): void {
    const { marker } = line;
    const isNumbered = marker !== null && marker.kind !== 'bullet';
    // Below a model or task a letter or a number in brackets may stand before a label: "a) Mục tiêu: …".
    const isInList = this.#lists.whole.has(line) && !this.#options.hasModels;
    const early = marker?.kind === 'letter' || marker?.kind === 'paren' || isInList ? this.#label(line) : null;
    const isLabel =
      early !== null && (early.key !== null || isInList || this.#isBesideLabel(line) || this.#isAboveLabel(line));
    const isInner = isNumbered && !heading && !isLabel && this.#isInner(marker, line, next);
    const level = isNumbered && !heading && !isLabel && !isInner ? this.#levelOf(marker, line) : -1;
    if (line.isRow) this.#addRow(line);
    else if (marker?.kind === 'word' && level < 0) this.#addParagraph({ ...line, marker: null, span: line.numbered });
    else if (heading && marker?.kind !== 'bullet') {
      this.#open({ type: 'model', line, heading, children: [] }, marker);
    } else if (level >= 0) {
      const depth = this.#levels.slice(0, level + 1).filter((one) => one.node?.type === 'point').length;
      this.#openAt(level, { type: 'point', line, depth, children: [] }, marker);
    } else {
      const label = isLabel ? early : this.#label(line);
      if (label) this.#addField(line, label);
      else if (marker) this.#addItem(line);
      else this.#addParagraph(line);
    }
  }

  get #top(): Level {
    return this.#levels[this.#levels.length - 1]!;
  }

  #modelLevel(): number {
    return this.#levels.findIndex((level) => level.node?.type === 'model');
  }

  /** Whether a number goes on with a list inside the open model: of its labels, or of the points under one. */
  #isInner(marker: Marker, line: Line, next: Marker | null): boolean {
    const model = this.#modelLevel();
    const outer = this.#levels.findLast((level) => level.marker?.style === marker.style);
    const outside = outer?.marker;
    if (model < 0 || !outside || !['decimal', 'letter', 'paren'].includes(marker.kind)) return false;
    const own = this.#levels[model]!.marker;
    const goesOn = own !== null && next?.style === own.style && next.value === own.value + 1;
    const label = this.#label(line);
    const isLabel = label !== null && (label.key !== null || this.#isBesideLabel(line));
    if (!isLabel && !this.#field) return false;
    const isOpening = isLabel ? this.#top.children.length === 0 : this.#isBelowLabel();
    const last = isLabel ? this.#labelNumber : this.#itemNumber;
    const isUnlike = outer.node !== null && headingKind(outer.node.line) > headingKind(line);
    if (!isInnerNumber(last, { marker, line, outside, goesOn, isOpening, isUnlike })) return false;
    if (isLabel) this.#labelNumber = marker;
    else this.#itemNumber = marker;
    return true;
  }

  /** Nothing stands between the label of the open field and this place, or only words that end in a colon. */
  #isBelowLabel(): boolean {
    const { line, label, children } = this.#field!;
    const last = children[children.length - 1];
    const words = last ? last.line.span.text : line.span.text.slice(label.rest).trim();
    return (last === undefined || last.type === 'paragraph') && /^:?$|:$/.test(words);
  }

  /** The level under which a point with this number belongs; -1 where it is no point but an item of a field. */
  #levelOf(marker: Marker, line: Line): number {
    const model = this.#modelLevel();
    const isHeadingClass = marker.kind === 'part' || marker.kind === 'roman' || marker.kind === 'upper';
    for (let i = this.#levels.length - 1; i > 0; i--) {
      const open = this.#levels[i]!.marker;
      if (!open) continue;
      if (open.kind === 'decimal' && marker.kind === 'decimal' && open.style !== marker.style) {
        const isChild = marker.ordinal.startsWith(`${open.ordinal}.`);
        if (isChild && !(model >= 0 && i >= model)) return i;
        continue;
      }
      if (open.style !== marker.style || this.#isUnlike(this.#levels[i]!, line, marker)) continue;
      // A list that begins anew under a deeper point: II. 2. 2.2. a) 1. …
      const restarts =
        marker.kind !== 'word' &&
        this.#levels.length < DEEPEST &&
        marker.value === 1 &&
        open.value >= 1 &&
        i < this.#levels.length - 1 &&
        !isHeadingClass;
      if (restarts && !(model >= 0 && i < model && isHeadingLike(line))) break;
      if (model > i && marker.value !== open.value + 1 && !isHeadingClass && !isHeadingLike(line)) break;
      return i - 1;
    }
    if (model >= 0) {
      if (isHeadingClass) return this.#outermost(marker, model - 1);
      const own = this.#levels[model]!.marker;
      const isShallower = marker.kind === 'decimal' && own?.kind === 'decimal' && marker.style < own.style;
      return isShallower && !this.#isLabel(line) ? this.#outermost(marker, model - 1) : -1;
    }
    if (this.#field && !isHeadingClass && marker.kind !== 'word') return -1;
    if (marker.kind === 'roman' || marker.kind === 'part') return this.#outermost(marker, this.#levels.length - 1);
    return this.#deepest(marker, line);
  }

  /** A number whose list is not open yet goes under the innermost point; a decimal above all decimals of its depth. */
  #deepest(marker: Marker, line: Line): number {
    let level = this.#levels.length - 1;
    if (marker.kind === 'decimal') {
      while (level > 0) {
        const open = this.#levels[level]!.marker;
        if (open?.kind !== 'decimal' || marker.ordinal.startsWith(`${open.ordinal}.`) || open.style < marker.style)
          break;
        if (marker.value === 1 && marker.style === 'decimal1') break;
        if (open.style === marker.style && this.#isUnlike(this.#levels[level]!, line, marker)) break;
        level--;
      }
    }
    return level;
  }

  /**
   * Whether one of two lines with the same style of number is printed as a heading, in hashes or bold type, so that
   * they are no siblings. A plain line: its number does not follow the heading's, or another heading bears the number.
   * A heading: a list of such headings is open further out.
   */
  #isUnlike({ node, marker: open }: Level, line: Line, marker: Marker): boolean {
    if (!node || !open) return false;
    const kind = headingKind(line);
    if (headingKind(node.line) > kind)
      return marker.value <= open.value || this.#nextHeading?.ordinal === marker.ordinal;
    if (headingKind(node.line) === kind) return false;
    const isSibling = (one: Level) =>
      one.marker?.style === marker.style && one.node && headingKind(one.node.line) === kind;
    return this.#levels
      .slice(
        0,
        this.#levels.findIndex((one) => one.node === node),
      )
      .some(isSibling);
  }

  #outermost(marker: Marker, from: number): number {
    let level = from;
    const keeps = (open: Marker | null) =>
      open !== null &&
      (open.kind === 'part' ||
        (open.kind === 'upper' && marker.kind === 'roman') ||
        (open.kind === 'roman' && marker.kind === 'upper') ||
        (open.kind === 'roman' && marker.kind === 'decimal') ||
        (open.kind === 'upper' && marker.kind === 'decimal'));
    while (level > 0 && !keeps(this.#levels[level]!.marker)) level--;
    return level;
  }

  #open(node: ModelNode, marker: Marker | null): void {
    const model = this.#modelLevel();
    let level: number;
    if (model >= 0) level = model - 1;
    else level = this.#levels.length - 1;
    if (marker) {
      const found = this.#levels.findIndex((one) => one.marker?.style === marker.style);
      if (found > 0) level = found - 1;
      else if (model < 0) level = this.#deepest(marker, node.line);
    } else {
      while (level > 0 && ['letter', 'paren'].includes(this.#levels[level]!.marker?.kind ?? '')) level--;
    }
    this.#openAt(level, node, marker);
  }

  #openAt(level: number, node: Point | ModelNode, marker: Marker | null): void {
    this.#levels.length = level + 1;
    this.#top.children.push(node);
    this.#levels.push({ node, marker, children: node.children });
    this.#close();
    this.#isBehindTable = false;
    this.#labelNumber = null;
    this.#itemNumber = null;
  }

  /** Nothing that comes belongs to the open label or item. */
  #close(): void {
    this.#owner = null;
    this.#field = null;
    this.#item = null;
  }

  /** Whether labels mean anything here: in a model, or under a point of the section that lists the tasks. */
  #takesFields(line: Line): boolean {
    if (this.#options.hasModels) return this.#modelLevel() >= 0;
    const section = this.#levels[1]?.node;
    if (section?.type !== 'point' || !this.#options.isContent(section.line)) return false;
    return this.#levels.length > 2 || this.#itemOf(line) !== null;
  }

  #isLabel(line: Line): boolean {
    return findLabel(line.span.text, line.bold, this.#options.damaged)?.sure === true;
  }

  #label(line: Line): Label | null {
    if (!this.#takesFields(line)) return null;
    const { damaged } = this.#options;
    const style = line.marker?.style ?? '';
    const known = findLabel(line.span.text, line.bold, damaged);
    if (known?.sure) {
      // "+ Hiệu quả …" inside a list is an item where labels bear another mark and a colon is missing.
      const hasColon = /^\s*[:：]/.test(line.span.text.slice(known.end));
      const isOdd = this.#style.labels !== null && style !== this.#style.labels && style === this.#style.items;
      return hasColon || !isOdd || known.rest >= line.span.text.length ? known : null;
    }
    const beside = labelBeside(line.span.text);
    if (beside && this.#isBesideLabel(line) && !this.#hasField(beside.key)) return beside;
    const isLabelStyle = style === this.#style.labels && style !== this.#style.items;
    if (known) return isLabelStyle ? known : null;
    const unknown = findUnknownLabel(line.span.text, line.bold);
    if (!unknown) return null;
    const isBeside = this.#isBesideLabel(line) || this.#isAboveLabel(line) || this.#lists.whole.has(line);
    return isLabelStyle || (unknown.sure && style === this.#style.labels) || isBeside ? unknown : null;
  }

  #hasField(key: FieldKey | null): boolean {
    const siblings = this.#owner?.children ?? this.#top.children;
    return siblings.some((one) => one.type === 'field' && one.label.key === key);
  }

  /**
   * The item of a list of tasks that a label belongs to: "- Giao ban định kỳ" / "+ Chủ trì: …". Its bullet is another
   * one, it stands under a heading, and each item above it has labels of its own.
   */
  #itemOf(line: Line): ItemNode | null {
    const item = this.#item;
    const { node, children } = this.#top;
    if (this.#owner) return styleOf(this.#owner) === line.marker?.style ? null : this.#owner;
    if (this.#options.hasModels || !item || this.#field || node?.type !== 'point' || !isHeadingLike(node.line))
      return null;
    if (line.marker?.kind !== 'bullet' || item.line.marker?.kind !== 'bullet') return null;
    if (styleOf(item) === line.marker.style || children.at(-1) !== item) return null;
    const isTask = (one: Node) =>
      one === item || one.type !== 'item' || one.children.some(({ type }) => type === 'field');
    return children.every(isTask) ? item : null;
  }

  /**
   * No label stands before the line in its model or task, and the next line with its bullet, or the next number, is a
   * label. Words that are no known label must stand first.
   */
  #isAboveLabel(line: Line): boolean {
    if (this.#field || !this.#lists.above.has(line)) return false;
    return this.#top.children.length === 0 || isOtherLabel(line);
  }

  /**
   * The line bears the number behind that of the label before it, or its bullet where that label has said all it says on
   * its own line: "- Cơ quan chủ trì: Sở Tư pháp." / "- Thành phần: …", or in points with other bullets. Behind
   * "- Phân công nhiệm vụ:" the same bullet begins an item.
   */
  #isBesideLabel(line: Line): boolean {
    const field = this.#field;
    if (!field || !line.marker || field.line.marker?.style !== line.marker.style) return false;
    if (line.marker.kind !== 'bullet') return line.marker.value === field.line.marker.value + 1;
    if (field.children.length > 0) {
      const { style } = line.marker;
      return isOtherLabel(line) && field.children.every((child) => child.type !== 'item' || styleOf(child) !== style);
    }
    const words = field.line.span.text.slice(field.label.rest).trim();
    return words !== '' && !words.endsWith(':');
  }

  #addField(line: Line, label: Label): void {
    this.#owner = this.#itemOf(line);
    this.#field = { type: 'field', line, label, children: [] };
    this.#item = null;
    this.#isBehindTable = false;
    this.#itemNumber = null;
    (this.#owner?.children ?? this.#top.children).push(this.#field);
  }

  #addItem(line: Line): void {
    this.#isBehindTable = false;
    if (this.#owner && line.marker?.style === styleOf(this.#owner)) this.#close();
    const item: ItemNode = { type: 'item', line, children: [] };
    const isNested =
      this.#item !== null && this.#item.line.marker?.style === 'bullet-' && line.marker?.style === 'bullet+';
    if (!this.#field && isNested && !this.#options.hasModels) {
      this.#item!.children.push(item);
      return;
    }
    (this.#field ?? this.#top).children.push(item);
    this.#item = item;
  }

  #addParagraph(line: Line): void {
    // "(Có phụ lục kèm theo)" at the end of a section is said of the whole section.
    const section = this.#levels[1];
    const isRemark =
      /^\(.*\)\.?$/u.test(line.span.text) && REMARKS.some((begin) => fold(line.span.text).startsWith(`(${begin} `));
    if (isRemark && section && this.#modelLevel() < 0) {
      section.children.push({ type: 'paragraph', line, children: [], isBehindTable: this.#isBehindTable });
      return;
    }
    const paragraph: Node = { type: 'paragraph', line, children: [], isBehindTable: this.#isBehindTable };
    (this.#field ?? this.#top).children.push(paragraph);
  }

  #addRow(line: Line): void {
    this.#isBehindTable = true;
    const siblings = this.#top.children;
    const last = siblings[siblings.length - 1];
    if (last?.type === 'table') last.rows.push(line);
    else siblings.push({ type: 'table', line, rows: [line], children: [] });
  }
}

function styleOf({ line }: Node): string {
  return line.marker?.style ?? '';
}

/** Short, and without the full stop that ends a sentence. */
function isHeadingLike(line: Line): boolean {
  return line.span.text.length < 200 && !/[.;,]$/.test(line.span.text);
}

/** The commonest marker of the labels that end in a colon, and the commonest of all other bulleted lines. */
function learnStyle(lines: readonly Line[], damaged: boolean): LabelStyle {
  const labels = new Map<string, number>();
  const items = new Map<string, number>();
  for (const line of lines) {
    if (line.isRow || findModelHeading(line.span.text, true)) continue;
    const label = findLabel(line.span.text, line.bold, damaged);
    const style = line.marker?.style ?? '';
    const counts = label?.sure ? labels : line.marker?.kind === 'bullet' ? items : null;
    counts?.set(style, (counts.get(style) ?? 0) + 1);
  }
  return { labels: commonest(labels, 3), items: commonest(items, 1) };
}

function commonest(counts: ReadonlyMap<string, number>, least: number): string | null {
  let best: string | null = null;
  for (const [style, count] of counts) {
    if (count >= least && count > (best === null ? 0 : counts.get(best)!)) best = style;
  }
  return best;
}
