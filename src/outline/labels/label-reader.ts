import type { Label } from '../../facts/label/label.js';
import type { ModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import type { FieldKey } from '../../schema/plan.js';
import { isHeadingLike } from '../headings/heading-lines.js';
import { type FieldNode, type ItemNode, type Node, styleOf } from '../node.js';
import type { Levels } from '../numbers/levels.js';
import { findLabelLists, findRepeated, isOtherLabel, type LabelLists } from './label-lists.js';
import { type LabelStyle, learnStyle } from './label-style.js';
import { repeatedLabels } from './repeated-labels.js';
import { taskBullets } from './task-bullets.js';

/** What the outline reader must know apart from the lines. */
export interface NestOptions {
  readonly hasModels: boolean;
  /** The heading of a model that each line is. */
  readonly headings: readonly (ModelHeading | null)[];
  /** Whether a top-level section says what is to be done, so that labels under its points are fields of tasks. */
  readonly isContent: (heading: Line) => boolean;
}

/** What lines without a number belong to. */
export interface Open {
  field: FieldNode | null;
  item: ItemNode | null;
  /** The item that the open label belongs to, where it is a task of its own. */
  owner: ItemNode | null;
}

const NONE: ReadonlySet<Line> = new Set();

/** Decides which lines begin with a label, by their words and by where they are. */
export class LabelReader {
  readonly #options: NestOptions;
  readonly #style: LabelStyle;
  readonly #lists: LabelLists;
  readonly #repeated: ReadonlySet<Line>;
  readonly #taskBullets: ReadonlySet<string>;
  readonly #levels: Levels;
  readonly #open: Readonly<Open>;

  constructor(lines: readonly Line[], options: NestOptions, levels: Levels, open: Readonly<Open>) {
    this.#options = options;
    this.#style = learnStyle(lines, options.hasModels ? repeatedLabels(lines, options.headings) : NONE);
    this.#lists = findLabelLists(lines);
    this.#taskBullets = options.hasModels ? new Set() : taskBullets(lines);
    this.#levels = levels;
    this.#open = open;
    const { labels, items } = this.#style;
    const isTold = labels?.startsWith('bullet') && items?.startsWith('bullet') && labels !== items;
    this.#repeated = isTold && options.hasModels ? findRepeated(lines, options.headings, labels!) : new Set();
  }

  /**
   * The label after a number. Below a model or task a letter or a number in brackets may precede a label ("a) Mục tiêu:
   * …"), and any number in a list that holds nothing else.
   */
  readNumbered(line: Line): Label | null {
    const kind = line.marker?.kind;
    // "I. Mục đích" … "III. Phân công thực hiện" are chapters, although each is a label elsewhere.
    const isChapter = kind === 'roman' || kind === 'part' || kind === 'upper';
    const isInList = this.#lists.whole.has(line) && !this.#options.hasModels && !isChapter;
    const label = kind === 'letter' || kind === 'paren' || isInList ? this.read(line) : null;
    if (!label) return null;
    const isSure = label.key !== null || isInList || this.isBesideLabel(line) || this.isAboveLabel(line);
    return isSure ? label : null;
  }

  /** Whether labels mean anything here: in a model, or under a point of the section that lists the tasks. */
  #takesFields(line: Line): boolean {
    if (this.#options.hasModels) return this.#levels.model >= 0;
    const section = this.#levels.section?.node;
    if (section?.type !== 'point' || !this.#options.isContent(section.line)) return false;
    return this.#levels.size > 2 || this.itemOf(line) !== null;
  }

  /** Whether a line begins with a known label, wherever it is, or goes on with a list of labels. */
  isLabel(line: Line): boolean {
    if (line.facts.label?.sure === true) return true;
    return isOtherLabel(line) && this.isBesideLabel(line);
  }

  /** The label that a line begins with, where labels mean anything; null for any other line. */
  read(line: Line): Label | null {
    if (!this.#takesFields(line)) return null;
    const style = line.marker?.style ?? '';
    const known = line.facts.label;
    if (known?.sure) {
      // "+ Hiệu quả …" inside a list is an item where labels bear another mark and a colon is missing.
      const hasColon = /^\s*[:：]/.test(line.span.text.slice(known.end));
      const isOdd = this.#style.labels !== null && style !== this.#style.labels && style === this.#style.items;
      if (isOdd && this.#repeated.has(line) && this.#isAmong(style)) return null;
      return hasColon || !isOdd || known.rest >= line.span.text.length ? known : null;
    }
    const beside = line.facts.labelBeside;
    if (beside && this.isBesideLabel(line) && !this.#hasField(beside.key)) return beside;
    const isLabelStyle = style === this.#style.labels && style !== this.#style.items;
    if (known) return isLabelStyle ? known : null;
    const unknown = line.facts.otherLabel;
    if (!unknown) return null;
    const isBeside = this.isBesideLabel(line) || this.isAboveLabel(line) || this.#lists.whole.has(line);
    return isLabelStyle || (unknown.sure && style === this.#style.labels) || isBeside ? unknown : null;
  }

  /** Points with this bullet have begun below the open label, or that label bears it itself. */
  #isAmong(style: string): boolean {
    const field = this.#open.field;
    const last = field?.children.at(-1) ?? field;
    return last != null && styleOf(last) === style;
  }

  get #siblings(): readonly Node[] {
    return this.#open.owner?.children ?? this.#levels.top.children;
  }

  /** The number of the last label here that has a number of this style. */
  #lastNumber(style: string): number | undefined {
    return this.#siblings.findLast((one) => one.type === 'field' && styleOf(one) === style)?.line.marker?.value;
  }

  #hasField(key: FieldKey | null): boolean {
    const siblings = this.#siblings;
    return siblings.some((one) => one.type === 'field' && one.label.key === key);
  }

  /**
   * The item of a list of tasks that a label belongs to: "- Giao ban định kỳ" / "+ Chủ trì: …". Its bullet is another
   * one, or it has none in a plan whose bulleted tasks have such labels; it is under a heading, and the first item of
   * the list has labels of its own.
   */
  itemOf(line: Line): ItemNode | null {
    const item = this.#open.item;
    const { node, children } = this.#levels.top;
    if (this.#open.owner) return styleOf(this.#open.owner) === line.marker?.style ? null : this.#open.owner;
    if (this.#options.hasModels || !item || this.#open.field || node?.type !== 'point' || !isHeadingLike(node.line))
      return null;
    if (item.line.marker?.kind !== 'bullet' || children.at(-1) !== item) return null;
    const isUnlike = line.marker ? line.marker.kind === 'bullet' : this.#taskBullets.has(styleOf(item));
    if (!isUnlike || styleOf(item) === line.marker?.style) return null;
    const first = children.find((one) => one.type === 'item');
    return first === item || first?.children.at(-1)?.type === 'field' ? item : null;
  }

  /**
   * No label precedes the line in its model or task, and the next line with its bullet, or the next number, is a label.
   * Words that are no known label must come first.
   */
  isAboveLabel(line: Line): boolean {
    if (this.#open.field || !this.#lists.above.has(line)) return false;
    return this.#levels.top.children.length === 0 || isOtherLabel(line);
  }

  /**
   * The line has the number after that of the label before it, or its bullet if that label is complete on its own line:
   * "- Cơ quan chủ trì: Sở Tư pháp." / "- Thành phần: …", or in points with other bullets. After "- Phân công nhiệm
   * vụ:" the same bullet begins an item.
   */
  isBesideLabel(line: Line): boolean {
    const field = this.#open.field;
    if (!field) return false;
    if (!line.marker) return this.#isBelowLabel(field, line);
    // Labels with bullets may be between: "1.3. Đơn vị thực hiện:" / "- Đơn vị chủ trì: …" / "1.4. Nội dung: …".
    if (line.marker.kind !== 'bullet') return this.#lastNumber(line.marker.style) === line.marker.value - 1;
    if (field.line.marker?.style !== line.marker.style) return false;
    if (field.children.length > 0) {
      const { style } = line.marker;
      return isOtherLabel(line) && field.children.every((child) => child.type !== 'item' || styleOf(child) !== style);
    }
    return isSaid(field);
  }

  /** "Chủ trì: Công an xã." / "Hoàn thành: Quý IV/2025.": known words below a label, both without number and bullet. */
  #isBelowLabel(field: FieldNode, line: Line): boolean {
    return !field.line.marker && field.children.length === 0 && isSaid(field) && line.facts.opensLikeLabel;
  }
}

/** Whether a label is complete on its own line. */
export function isSaid(field: FieldNode): boolean {
  const words = field.line.span.text.slice(field.label.rest).trim();
  return words !== '' && !words.endsWith(':');
}
