import { readMarker } from '../../lines/marker.js';
import { finding, type Rule } from '../rule.js';

/** A section or task does not follow the one before it: II/3 is followed by II/5, (1) by (3), 2 by 2. */
export const sectionNumberGap: Rule = {
  code: 'section-number-gap',
  severity: 'warning',
  check: ({ sections, tasks, models }) => {
    const last = new Map<string, { ordinal: string; value: number; style: string }>();
    // A point may be both section and task, and stands once in the text. Models share their groups' numbering.
    const points = new Map(
      [...sections, ...tasks].map((point) => [point.position ? point.position.start.offset : point.path, point]),
    );
    const inOrder = [...points.values()].sort(
      (a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0),
    );
    return inOrder.flatMap((point) => {
      const marker = readMarker(`${point.ordinal}${/^\(/.test(point.ordinal) ? '' : '.'} X`);
      if (!marker || marker.kind === 'bullet') return [];
      const parent = point.path.slice(0, -point.ordinal.length);
      const key = `${parent} ${marker.style}`;
      const previous = last.get(key);
      last.set(key, { ordinal: point.ordinal, value: marker.value, style: marker.style });
      const expected = previous ? previous.value + 1 : 1;
      if (marker.value === expected || marker.value === 0) return [];
      const isShared = models.some(
        (model) =>
          model.ordinal !== null &&
          model.position &&
          point.position &&
          model.position.end.offset <= point.position.start.offset &&
          readMarker(`${model.ordinal}. X`)?.style === marker.style,
      );
      if (isShared) return [];
      const what = previous ? `behind ${previous.ordinal}` : 'at the head of its list';
      return [
        finding(
          `Unexpected ${point.ordinal} ${what} (${point.path}), expected the next number of its list`,
          point.position,
        ),
      ];
    });
  },
};
