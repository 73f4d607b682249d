import type { Label } from '../facts/label/label.js';
import type { Marker } from '../facts/marker/marker.js';
import { isStep } from '../facts/marker/numbered-word.js';
import type { ModelHeading } from '../facts/model-heading.js';
import { type Line, withSpan } from '../join/line.js';
import { fold } from '../text/fold.js';
import { ANNEX_REMARK_BEGINS } from '../vocabulary/document/headings.js';
import { groupMarker, isGroupName } from './headings/group-names.js';
import { headingKind, nextHeadings } from './headings/heading-lines.js';
import { nextModelMarkers } from './headings/next-model.js';
import { isBehindTime } from './labels/behind-time.js';
import { raiseFields } from './labels/fields-behind.js';
import { partLabels } from './labels/inner-labels.js';
import { LabelReader, type NestOptions, type Open } from './labels/label-reader.js';
import { type ItemNode, type ModelNode, type Node, type Point, styleOf } from './node.js';
import { isInnerNumber } from './numbers/inner-list.js';
import { Levels } from './numbers/levels.js';

const REMARKS = ANNEX_REMARK_BEGINS.map(fold);

/**
 * Nests the lines of the body by their printed numbers. Total: a line that nothing else takes is a paragraph.
 * Numbers are kept as printed; nothing is renumbered or corrected.
 */
export function nest(lines: readonly Line[], options: NestOptions): Node[] {
  const nodes = new Nesting(lines, options).run(lines);
  if (!options.hasModels) raiseFields(nodes);
  return nodes;
}

/** "+ Lịch thu gom" below "- Phát thanh", "- Lịch thu gom" below "* Phát thanh trên loa:" or "* Công tác tuyên truyền". */
function isBelow({ marker: above, span }: Line, { marker }: Line): boolean {
  if (above?.style === marker?.style) return false;
  if (above?.style === 'bullet-' && marker?.style === 'bullet+') return true;
  return above?.style === 'bullet*' ? !/[.;]$/.test(span.text) : span.text.endsWith(':');
}

/** What the lines below a line imply about its number. */
interface Below {
  /** The number before the next model. */
  readonly nextModel: Marker | null;
  /** The next number of the same style that is printed as a heading. */
  readonly nextHeading: Marker | null;
}

class Nesting {
  readonly #options: NestOptions;
  readonly #root: Node[] = [];
  readonly #levels = new Levels(this.#root);
  readonly #open: Open = { field: null, item: null, owner: null };
  readonly #labels: LabelReader;
  /** A table is between the open item, field or point and what follows. */
  #isBehindTable = false;
  /** The last number of a list of labels in the open model, and of a list of points under the open label. */
  #labelNumber: Marker | null = null;
  #itemNumber: Marker | null = null;
  #groups = 0;

  constructor(lines: readonly Line[], options: NestOptions) {
    this.#options = options;
    this.#labels = new LabelReader(lines, options, this.#levels, this.#open);
  }

  run(lines: readonly Line[]): Node[] {
    const { headings } = this.#options;
    const nextModel = nextModelMarkers(lines, headings);
    const nextHeading = nextHeadings(lines);
    for (const [i, line] of lines.entries()) {
      if (headings[i + 1] && isGroupName(line)) this.#addGroup(line);
      else this.#add(line, headings[i]!, { nextModel: nextModel[i]!, nextHeading: nextHeading[i]! });
    }
    return this.#root;
  }

  #add(line: Line, heading: ModelHeading | null, below: Below): void {
    const { marker } = line;
    const numbered = this.#labels.readNumbered(line);
    const level = heading || numbered || !marker || marker.kind === 'bullet' ? -1 : this.#levelOf(marker, line, below);
    if (line.isRow) this.#addRow(line);
    else if (marker?.kind === 'word' && level < 0)
      this.#addParagraph({ ...withSpan(line, line.numbered, []), marker: null });
    else if (heading) {
      const model: ModelNode = { type: 'model', line, heading, children: [] };
      this.#openAt(this.#levels.levelOfModel(marker, line), model, marker);
    } else if (level >= 0) {
      this.#openAt(level, { type: 'point', line, depth: this.#levels.depthOf(level), children: [] }, marker);
    } else {
      const label = numbered ?? this.#labels.read(line);
      if (label) this.#addField(line, label);
      else if (marker) this.#addItem(line);
      else this.#addParagraph(line);
    }
  }

  /** The level under which a number opens a point; -1 where it goes on with a list inside a model, or is an item. */
  #levelOf(marker: Marker, line: Line, { nextModel, nextHeading }: Below): number {
    if (this.#isInner(marker, line, nextModel)) return -1;
    // "- Các bước thực hiện:" above "Bước 1. …"
    const opensSteps = isStep(marker) && this.#levels.ofStyle(marker.style) === undefined;
    if (opensSteps && this.#open.item?.line.span.text.endsWith(':')) return -1;
    const isLabel = () => this.#labels.isLabel(line);
    // A number ends a list of bulleted tasks.
    const hasField = this.#open.field !== null && this.#open.owner === null && !isBehindTime(this.#open.field, line);
    return this.#levels.levelOf(marker, line, { isLabel, hasField, nextHeading });
  }

  /** Whether a number goes on with a list inside the open model: of its labels, or of the points under one. */
  #isInner(marker: Marker, line: Line, next: Marker | null): boolean {
    const { model } = this.#levels;
    const outer = this.#levels.ofStyle(marker.style);
    const outside = outer?.marker;
    if (model < 0 || !outside || !['decimal', 'letter', 'paren'].includes(marker.kind)) return false;
    const own = this.#levels.at(model).marker;
    const goesOn = own !== null && next?.style === own.style && next.value === own.value + 1;
    const label = this.#labels.read(line);
    const isLabel = label !== null && (label.key !== null || this.#labels.isBesideLabel(line));
    if (!isLabel && !this.#open.field) return false;
    const isOpening = isLabel ? this.#levels.top.children.length === 0 : this.#isBelowLabel();
    const last = isLabel ? this.#labelNumber : this.#itemNumber;
    const isUnlike = outer.node !== null && headingKind(outer.node.line) > headingKind(line);
    if (!isInnerNumber(last, { marker, line, outside, goesOn, isOpening, isUnlike })) return false;
    if (isLabel) this.#labelNumber = marker;
    else this.#itemNumber = marker;
    return true;
  }

  /** Nothing is between the label of the open field and this place, or only words that end in a colon. */
  #isBelowLabel(): boolean {
    const { line, label, children } = this.#open.field!;
    const last = children[children.length - 1];
    const words = last ? last.line.span.text : line.span.text.slice(label.rest).trim();
    return (last === undefined || last.type === 'paragraph') && /^:?$|:$/.test(words);
  }

  #openAt(level: number, node: Point | ModelNode, marker: Marker | null): void {
    this.#levels.open(level, node, marker);
    this.#close();
    this.#isBehindTable = false;
    this.#labelNumber = null;
    this.#itemNumber = null;
  }

  /** Nothing that follows belongs to the open label or item. */
  #close(): void {
    this.#open.owner = null;
    this.#open.field = null;
    this.#open.item = null;
  }

  /** A heading without a number right above a model: it ends the group before it. */
  #addGroup(line: Line): void {
    const marker = groupMarker(++this.#groups);
    const level = this.#levels.levelOfGroup();
    const depth = this.#levels.depthOf(level);
    this.#openAt(level, { type: 'point', line: { ...line, marker }, depth, children: [] }, marker);
  }

  #addField(line: Line, label: Label): void {
    this.#open.owner = this.#labels.itemOf(line);
    const siblings = this.#open.owner?.children ?? this.#levels.top.children;
    for (const [i, part] of partLabels(line, label).entries()) {
      this.#open.field = { type: 'field', ...part, isInner: i > 0, children: [] };
      siblings.push(this.#open.field);
    }
    this.#open.item = null;
    this.#isBehindTable = false;
    this.#itemNumber = null;
  }

  #addItem(line: Line): void {
    this.#isBehindTable = false;
    if (this.#open.owner && line.marker?.style === styleOf(this.#open.owner)) this.#close();
    const item: ItemNode = { type: 'item', line, children: [] };
    const { field, item: above } = this.#open;
    const isNested = !field && above !== null && isBelow(above.line, line) && !this.#options.hasModels;
    (isNested ? above : (field ?? this.#levels.top)).children.push(item);
    if (!isNested) this.#open.item = item;
  }

  #addParagraph(line: Line): void {
    // "(Có phụ lục kèm theo)" at the end of a section applies to the whole section.
    const section = this.#levels.section;
    const isRemark =
      /^\(.*\)\.?$/u.test(line.span.text) && REMARKS.some((begin) => fold(line.span.text).startsWith(`(${begin} `));
    if (isRemark && section && this.#levels.model < 0) {
      section.children.push({ type: 'paragraph', line, children: [], isBehindTable: this.#isBehindTable });
      return;
    }
    const paragraph: Node = { type: 'paragraph', line, children: [], isBehindTable: this.#isBehindTable };
    (this.#open.field ?? this.#levels.top).children.push(paragraph);
  }

  #addRow(line: Line): void {
    this.#isBehindTable = true;
    const siblings = this.#levels.top.children;
    const last = siblings[siblings.length - 1];
    if (last?.type === 'table') last.rows.push(line);
    else siblings.push({ type: 'table', line, rows: [line], children: [] });
  }
}
