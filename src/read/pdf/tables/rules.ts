import type { OpenDocument } from '../page/engine.js';
import { after, type Matrix, place } from '../page/matrix.js';
import { eachObject, matrixOf, PATH, PICTURE } from '../page/objects.js';

/** A straight line across the page (`at` is its height) or down it (`at` is its distance from the left). */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page draws apart from letters. */
export interface Drawing {
  readonly across: Rule[];
  readonly down: Rule[];
  /** The boxes of its pictures. */
  readonly pictures: (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** The boxes of small discs and squares. */
  readonly dots: (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** How much is drawn that it may be text converted to curves. */
  readonly hasDrawing: boolean;
}

const LINE_TO = 0;
const MOVE_TO = 2;

/** How thick, and how slanted, a drawn line may be. */
const THICK = 2.5;
const SHORTEST = 4;
/** A bullet has at least so many points around it, is so large, and hardly wider than high. */
const CORNERS = 4;
const [SMALLEST_DOT, LARGEST_DOT, ROUND] = [1.5, 7.5, 0.6];
/** A map or a drawing, not a table. */
const MOST_RULES = 6000;
/** A page of text converted to curves has more. */
const MANY_PATHS = 100;

/** Reads the ruling lines and pictures of a page: stroked straight lines and thin filled boxes. */
export function readDrawing(open: OpenDocument, page: number, toPage: Matrix): Drawing {
  const drawing: Drawing = { across: [], down: [], pictures: [], dots: [], hasDrawing: false };
  let paths = 0;
  eachObject(open, page, toPage, (object, type, matrix) => {
    if (type === PATH) {
      paths++;
      readPath(open, object, matrix, drawing);
    } else if (type === PICTURE) drawing.pictures.push(unitBox(after(matrix, matrixOf(open, object))));
  });
  const isTooMuch = drawing.across.length + drawing.down.length > MOST_RULES;
  return { ...drawing, ...(isTooMuch && { across: [], down: [] }), hasDrawing: paths > MANY_PATHS };
}

/** Where a picture lies: the unit square under its matrix. */
function unitBox(m: Matrix): [number, number, number, number] {
  const corners = [place(m, 0, 0), place(m, 1, 0), place(m, 0, 1), place(m, 1, 1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function readPath(open: OpenDocument, path: number, toPage: Matrix, drawing: Drawing): void {
  const { calls, scratch } = open;
  const count = calls.FPDFPath_CountSegments(path);
  if (count < 2 || count > MOST_RULES || !calls.FPDFPath_GetDrawMode(path, scratch, scratch + 4)) return;
  const [fills, strokes] = open.integers() as unknown as [number, number];
  if (!fills && !strokes) return;
  const matrix = after(toPage, matrixOf(open, path));
  let shape: [number, number][] = [];
  const endShape = () => {
    if (shape.length >= CORNERS) addDot(shape, drawing);
    if (!strokes && shape.length >= 2) addThinBox(shape, drawing);
    shape = [];
  };
  for (let i = 0; i < count; i++) {
    const segment = calls.FPDFPath_GetPathSegment(path, i);
    calls.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const [px, py] = open.floats() as unknown as [number, number];
    const type = calls.FPDFPathSegment_GetType(segment);
    const point = place(matrix, px, py);
    if (type === MOVE_TO) endShape();
    if (type === LINE_TO && strokes && shape.length > 0) addLine(shape.at(-1)!, point, drawing);
    shape.push(point);
    if (strokes && shape.length > 2 && calls.FPDFPathSegment_GetClose(segment)) addLine(point, shape[0]!, drawing);
  }
  endShape();
}

function addLine([ax, ay]: [number, number], [bx, by]: [number, number], { across, down }: Drawing): void {
  const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (dy <= THICK && dx > SHORTEST) across.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  else if (dx <= THICK && dy > SHORTEST) down.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
}

function addDot(shape: readonly [number, number][], { dots }: Drawing): void {
  const [x0, x1, y0, y1] = boundsOf(shape);
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.min(width, height) < SMALLEST_DOT || Math.max(width, height) > LARGEST_DOT) return;
  if (Math.abs(width - height) <= ROUND) dots.push([x0, y0, x1, y1]);
}

function boundsOf(shape: readonly [number, number][]): [x0: number, x1: number, y0: number, y1: number] {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** A thin filled box is a line; any other is the colour of a cell. */
function addThinBox(shape: readonly [number, number][], drawing: Drawing): void {
  const [x0, x1, y0, y1] = boundsOf(shape);
  if (y1 - y0 <= THICK && x1 - x0 > y1 - y0) addLine([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2], drawing);
  else if (x1 - x0 <= THICK) addLine([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1], drawing);
}
