import type { Position } from '../../../schema/plan.js';
import { groupBy } from '../../../text/lists.js';
import { found } from '../../findings/finding.js';
import type { Rule } from '../../rule.js';

/** A number of several parts is under a number that does not match: 1.2 in group 2, 3.1 in section 2. */
export const ordinalMismatch: Rule = {
  code: 'ordinal-mismatch',
  severity: 'warning',
  about: 'structure',
  check: ({ models, groups, sections, tasks }, places) => {
    const groupPositions = new Map(groups.map((group) => [group.ordinal, group.position]));
    const inGroups = models.map(({ ordinal, group, position }) => ({
      ordinal,
      parent: group,
      position,
      parentPosition: groupPositions.get(group ?? ''),
    }));
    const points = new Map([...sections, ...tasks].map((point) => [point.path, point]));
    const inSections = [...points.values()].map(({ ordinal, path, position }) => {
      const above = path.slice(0, -ordinal.length - 1);
      const parent = above.split('/').at(-1) ?? '';
      return { ordinal, parent, position, parentPosition: points.get(above)?.position };
    });
    const wrong = [...inGroups, ...inSections].filter(
      (one): one is Wrong =>
        one.ordinal !== null &&
        isPart(one.ordinal) &&
        one.parent !== null &&
        /^\d+(?:\.\d+)*$/u.test(one.parent) &&
        !one.ordinal.startsWith(`${one.parent}.`),
    );
    const byParent = groupBy(wrong, (one) => `${one.parent} ${one.parentPosition?.start.offset}`);
    return [...byParent.values()].map(([first, ...more]) => {
      const { ordinal, parent, position, parentPosition } = first!;
      return found(more.length > 0 ? 'ordinal-mismatch/several' : 'ordinal-mismatch', {
        at: places.find(ordinal, position),
        actual: ordinal,
        expected: parent,
        values: { more: more.length },
        cause: places.find(parent, parentPosition),
      });
    });
  },
};

interface Wrong {
  readonly ordinal: string;
  readonly parent: string;
  readonly position: Position | undefined;
  readonly parentPosition: Position | undefined;
}

/** "1.2", "3.4.1" */
function isPart(ordinal: string): boolean {
  return /^\d+(?:\.\d+)+$/u.test(ordinal);
}
