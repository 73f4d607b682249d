import type { Marker } from '../../facts/marker/marker.js';
import { isStep } from '../../facts/marker/numbered-word.js';
import type { Line } from '../../join/line.js';
import { isGroupMarker } from '../headings/group-names.js';
import { headingKind, isHeadingLike } from '../headings/heading-lines.js';
import type { ModelNode, Node, Point } from '../node.js';

/** Levels of numbering beyond which a restarting list counts as a sibling: no plan goes so deep. */
const DEEPEST = 12;

/** A point or model that is open, and what is under it. */
export interface Level {
  readonly node: Point | ModelNode | null;
  readonly marker: Marker | null;
  readonly children: Node[];
}

/** What else is known of the place where a number is. */
export interface NumberPlace {
  /** Whether a label follows the number. */
  readonly isLabel: () => boolean;
  /** A label is open. */
  readonly hasField: boolean;
  /** The next number of the same style that is printed as a heading. */
  readonly nextHeading: Marker | null;
}

/** The depth of a decimal number by its style: "1.", "1.1.", and below both "1)". */
function depthOf(marker: Marker): number {
  return marker.style === 'decimal)' ? DEEPEST : marker.ordinal.split('.').length;
}

/** The points and models that are open, outermost first, and where among them a number belongs. */
export class Levels {
  readonly #stack: Level[];

  constructor(root: Node[]) {
    this.#stack = [{ node: null, marker: null, children: root }];
  }

  get top(): Level {
    return this.#stack[this.#stack.length - 1]!;
  }

  /** How many are open, the root included. */
  get size(): number {
    return this.#stack.length;
  }

  /** The section of the first level that is open. */
  get section(): Level | undefined {
    return this.#stack[1];
  }

  /** The level of the open model; -1 where none is open. */
  get model(): number {
    return this.#stack.findIndex((level) => level.node?.type === 'model');
  }

  at(level: number): Level {
    return this.#stack[level]!;
  }

  /** The innermost level whose number has this style. */
  ofStyle(style: string): Level | undefined {
    return this.#stack.findLast((level) => level.marker?.style === style);
  }

  /** How many points are open down to a level. */
  depthOf(level: number): number {
    return this.#stack.slice(0, level + 1).filter((one) => one.node?.type === 'point').length;
  }

  /** Closes all below a level and opens a node there. */
  open(level: number, node: Point | ModelNode, marker: Marker | null): void {
    this.#stack.length = level + 1;
    this.top.children.push(node);
    this.#stack.push({ node, marker, children: node.children });
  }

  /** The level under which a point with this number belongs; -1 where it is no point but an item of a field. */
  levelOf(marker: Marker, line: Line, { isLabel, hasField, nextHeading }: NumberPlace): number {
    const model = this.model;
    const isHeadingClass = marker.kind === 'part' || marker.kind === 'roman' || marker.kind === 'upper';
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.marker;
      if (!open) continue;
      if (open.kind === 'decimal' && marker.kind === 'decimal' && open.style !== marker.style) {
        const isChild = marker.ordinal.startsWith(`${open.ordinal}.`);
        // "1.1.1. Mục tiêu: …" below "1.1. Mô hình 1: …" is a label, though it counts on from the group "1." as well.
        if (isChild && model >= 0 && (i >= model || isLabel())) return -1;
        if (isChild) return i;
        continue;
      }
      // "c." counts on from "b)"
      if (open.kind === 'letter' && marker.kind === 'letter' && marker.value === open.value + 1) return i - 1;
      if (open.style !== marker.style || this.#isUnlike(this.#stack[i]!, line, marker, nextHeading)) continue;
      // A list that starts again under a deeper point: II. 2. 2.2. a) 1. …
      const restarts =
        marker.kind !== 'word' &&
        this.#stack.length < DEEPEST &&
        marker.value === 1 &&
        open.value >= 1 &&
        i < this.#stack.length - 1 &&
        !isHeadingClass;
      if (restarts && !(model >= 0 && i < model && isHeadingLike(line))) break;
      if (model > i && marker.value !== open.value + 1 && !isHeadingClass && !isHeadingLike(line)) break;
      return i - 1;
    }
    if (model >= 0) {
      if (isHeadingClass) return this.#outermost(marker, model - 1);
      const own = this.#stack[model]!.marker;
      const isShallower = marker.kind === 'decimal' && own?.kind === 'decimal' && depthOf(marker) < depthOf(own);
      return isShallower && !isLabel() ? this.#outermost(marker, model - 1) : -1;
    }
    // "- Các bước thực hiện:" above "Bước 1. …"
    if (hasField && !isHeadingClass && (marker.kind !== 'word' || isStep(marker))) return -1;
    if (marker.kind === 'roman' || marker.kind === 'part') return this.#outermost(marker, this.#stack.length - 1);
    return this.#deepest(marker, line, nextHeading);
  }

  /** A number whose list is not open yet goes under the innermost point; a decimal above all decimals of its depth. */
  #deepest(marker: Marker, line: Line, nextHeading: Marker | null): number {
    let level = this.#stack.length - 1;
    if (marker.kind === 'decimal') {
      while (level > 0) {
        const open = this.#stack[level]!.marker;
        if (
          open?.kind !== 'decimal' ||
          marker.ordinal.startsWith(`${open.ordinal}.`) ||
          depthOf(open) < depthOf(marker)
        )
          break;
        if (marker.value === 1 && marker.style === 'decimal1') break;
        if (open.style === marker.style && this.#isUnlike(this.#stack[level]!, line, marker, nextHeading)) break;
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
  #isUnlike({ node, marker: open }: Level, line: Line, marker: Marker, nextHeading: Marker | null): boolean {
    if (!node || !open) return false;
    const kind = headingKind(line);
    if (headingKind(node.line) > kind) return marker.value <= open.value || nextHeading?.ordinal === marker.ordinal;
    if (headingKind(node.line) === kind) return false;
    const isSibling = (one: Level) =>
      one.marker?.style === marker.style && one.node && headingKind(one.node.line) === kind;
    return this.#stack
      .slice(
        0,
        this.#stack.findIndex((one) => one.node === node),
      )
      .some(isSibling);
  }

  /** The level under which a group without a number belongs: that of the group before it. */
  levelOfGroup(): number {
    const { model } = this;
    const level = model >= 0 ? model - 1 : this.#stack.length - 1;
    return level > 0 && isGroupMarker(this.#stack[level]!.marker) ? level - 1 : level;
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
    while (level > 0 && !keeps(this.#stack[level]!.marker)) level--;
    return level;
  }

  /** The level under which a model belongs. */
  levelOfModel(marker: Marker | null, line: Line): number {
    const { model } = this;
    let level: number;
    if (model >= 0) level = model - 1;
    else level = this.#stack.length - 1;
    if (marker) {
      const found = this.#stack.findIndex((one) => one.marker?.style === marker.style);
      if (found > 0) level = found - 1;
      else if (model < 0) level = this.#deepest(marker, line, null);
    } else {
      while (level > 0 && ['letter', 'paren'].includes(this.#stack[level]!.marker?.kind ?? '')) level--;
    }
    return level;
  }
}
