import { type Marker, readMarker } from '../../../facts/marker/marker.js';
import type { Model, Position } from '../../../schema/plan.js';
import { digitsBehind } from '../../../text/ends.js';
import { addTo } from '../../../text/lists.js';
import { matchesOf } from '../../../text/matches.js';
import { toRoman } from '../../../text/roman.js';
import { type Found, found } from '../../findings/finding.js';
import type { Places } from '../../lookups/places.js';
import type { Rule } from '../../rule.js';

/**
 * The number of a section or a task does not follow the one before it: II/3 is followed by II/5, (1) by (3), 2 by 2.
 */
export const sectionNumberGap: Rule = {
  code: 'section-number-gap',
  severity: 'warning',
  about: 'structure',
  check: ({ sections, tasks, models }, places) => {
    const last = new Map<string, { point: Point; marker: Marker }>();
    const gaps = new Map<string, Gap[]>();
    const repeats = new Map<string, number>();
    const lastOfStyle = new Map<string, number>();
    const firstModels = firstOfEachStyle(models);
    for (const point of inOrder([...sections, ...tasks])) {
      const marker = markerOf(point.ordinal);
      repeats.set(point.path, (repeats.get(point.path) ?? -1) + 1);
      if (!marker || marker.kind === 'bullet') continue;
      const key = `${listOf(point, repeats)} ${marker.style} ${stemOf(marker)}`;
      const previous = last.get(key);
      last.set(key, { point, marker });
      const goesOn = !previous && lastOfStyle.get(`${levelOf(point)} ${marker.style}`) === marker.value - 1;
      lastOfStyle.set(`${levelOf(point)} ${marker.style}`, marker.value);
      if (goesOn) continue;
      const value = (previous?.marker.value ?? 0) + 1;
      if (marker.value === value || marker.value === 0 || sharesNumbers(point, marker, firstModels)) continue;
      const expected = numberLike(marker, value);
      if (expected === null) continue;
      addTo(gaps, key, { point, expected, previous: previous?.point ?? null });
    }
    return [...gaps.values()].map((list) => tell(list, places));
  },
};

/** The path of a list, and where a point above it is printed again, how often: it begins lists of its own. */
function listOf({ path, ordinal }: Point, repeats: ReadonlyMap<string, number>): string {
  const above = path.slice(0, -ordinal.length);
  const again = [...matchesOf(above, /\//gu)].map(({ index }) => repeats.get(above.slice(0, index)) ?? 0);
  return `${above} ${again.join(' ')}`;
}

interface Gap {
  readonly point: Point;
  readonly expected: string;
  readonly previous: Point | null;
}

/** One finding for a list, at its first gap. */
function tell([first, ...more]: readonly Gap[], places: Places): Found {
  const { point, expected, previous } = first!;
  const several = more.length > 0 ? 'section-number-gap/several' : 'section-number-gap';
  return found(previous ? several : 'section-number-gap/first', {
    at: places.find(point.ordinal, point.position),
    actual: point.ordinal,
    expected,
    values: { path: point.path, previous: previous?.ordinal ?? '', more: more.length },
    cause: previous ? places.find(previous.ordinal, previous.position) : null,
  });
}

interface Point {
  readonly ordinal: string;
  readonly path: string;
  readonly position?: Position | undefined;
}

/**
 * A point may be both section and task, and occurs once in the text. Without positions the order of the source is
 * unknown, and each list is taken in the order of its numbers.
 */
function inOrder(points: readonly Point[]): Point[] {
  const different = new Map(points.map((point) => [point.position?.start.offset ?? point.path, point]));
  return [...different.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ position, ordinal }: Point): number {
  return position?.start.offset ?? markerOf(ordinal)?.value ?? 0;
}

/** The "2." of "2.1", which the rows of a table have beside "1.2". */
function stemOf({ kind, ordinal }: Marker): string {
  return kind === 'decimal' ? ordinal.slice(0, ordinal.length - digitsBehind(ordinal).length) : '';
}

/** The depth of a point: a list may continue through the sections of a level. */
function levelOf({ path }: Point): number {
  return path.split('/').length;
}

/** "2.1", "(1)", "a", "IV" read as they stand at the head of a line. */
function markerOf(ordinal: string): Marker | null {
  return readMarker(ordinal.startsWith('(') ? `${ordinal} X` : `${ordinal}. X`);
}

/** For each style of numbers, the first model that is numbered so. */
function firstOfEachStyle(models: readonly Model[]): Map<string | undefined, Model> {
  const first = new Map<string | undefined, Model>();
  for (const model of models) {
    const style = model.ordinal === null ? undefined : markerOf(model.ordinal)?.style;
    if (style !== undefined && !first.has(style)) first.set(style, model);
  }
  return first;
}

/** Models that precede a point may share its list: 1. Mô hình 1, 2. Mô hình 2, 3. Chế độ báo cáo. */
function sharesNumbers(point: Point, marker: Marker, firstModels: Map<string | undefined, Model>): boolean {
  const model = firstModels.get(marker.style);
  if (!model) return false;
  const offset = point.position?.start.offset;
  return offset === undefined || (model.position !== undefined && model.position.end.offset <= offset);
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The number `value` printed in the style of the marker: 2.3, III, c, (4); null if it cannot be printed so. */
function numberLike(marker: Marker, value: number): string | null {
  const { ordinal, kind } = marker;
  if (kind === 'decimal') return stemOf(marker) + value;
  if (kind === 'roman' || kind === 'part') return toRoman(value);
  if (kind === 'paren' && /\d/u.test(ordinal)) return `(${value})`;
  const letter = LETTERS[value - 1];
  if (letter === undefined) return null;
  if (kind === 'paren') return `(${letter})`;
  return kind === 'upper' ? letter.toUpperCase() : letter;
}
