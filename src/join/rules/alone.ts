import { type JoinRule, when } from '../rule.js';

/** Numbers and bullets that are on a line of their own. */
export const ALONE_RULES: readonly JoinRule[] = [
  {
    name: 'number-alone',
    sample: ['II.', 'NHIỆM VỤ'],
    decide: (before, line) => when(before.text === '' && before.isNumbered && line.facts.marker === null, 'join'),
  },
  {
    name: 'behind-bullet-alone',
    sample: ['-', 'Công an xã chủ trì'],
    decide: (before, { facts }) =>
      before.isBulletAlone ? (facts.marker === null && facts.model === null ? 'join' : 'part') : undefined,
  },
  {
    name: 'bullet-alone',
    sample: ['Công an xã chủ trì', '-'],
    decide: (_, { facts }) => when(facts.isBulletAlone, 'part'),
  },
  {
    name: 'markdown-heading',
    sample: ['# II. NHIỆM VỤ', '# VÀ GIẢI PHÁP'],
    decide: (before, { hashes, facts }) => {
      if (hashes === 0) return undefined;
      const goesOn = before.marker !== null && before.isUpper && facts.isUpper && before.isOpenEnded;
      return before.last.hashes > 0 && facts.marker === null && goesOn ? 'join' : 'part';
    },
  },
];
