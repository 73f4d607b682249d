import type { Locator } from '../read/locator.js';
import type { Plan, Point, Position } from '../schema/plan.js';

/** Positions that do not lie in the source, run backwards, or whose lines and columns are not those of their offsets. */
export function badPlaces(plan: Plan, text: string, locator: Locator): string[] {
  const faults: string[] = [];
  const isPoint = (point: Point) => {
    const { line, column } = locator.point(point.offset);
    return line === point.line && column === point.column;
  };
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null) {
      const { start, end, parts = [] } = value as Position;
      const isGood = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
      if (!isGood || !isPoint(start) || !isPoint(end)) faults.push(`bad place: ${path} ${JSON.stringify(value)}`);
      for (const [i, part] of parts.entries()) {
        walk(part, `${path}/parts/${i}`);
        if (!isInside(part, { start, end })) faults.push(`bad place: ${path} ${JSON.stringify(value)}`);
      }
      return;
    }
    for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`);
  };
  walk(plan, '');
  return faults;
}

/** Lists whose entries repeat words of other places and are not under their parent. */
const ELSEWHERE = new Set(['units', 'references', 'diagnostics', 'basis', 'reporting']);

// A task's bodies and time may be named by the heading above it.
const TASK = /^\/tasks\/\d+$/;
const HEADED = new Set(['responsibilities', 'deadlines']);

/** Values that are not inside the place of the value that holds them. */
export function badNesting(plan: Plan): string[] {
  const faults: string[] = [];
  const walk = (value: unknown, outer: Position | null, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const own = value as { position?: Position; titlePosition?: Position; textPositions?: Position[] };
    for (const one of [own.position, own.titlePosition, ...(own.textPositions ?? [])]) {
      if (one && outer && !isInside(one, outer)) faults.push(`outside its parent: ${path} ${at(one)} in ${at(outer)}`);
    }
    for (const [key, one] of Object.entries(value)) {
      const isElsewhere = ELSEWHERE.has(key) || (HEADED.has(key) && TASK.test(path));
      if (!isElsewhere && !/[pP]osition/.test(key)) walk(one, own.position ?? outer, `${path}/${key}`);
    }
  };
  walk(plan, null, '');
  return faults;
}

function isInside(inner: Position, outer: Position): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}

function at({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
