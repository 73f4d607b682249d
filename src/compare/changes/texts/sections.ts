import type { Change } from '../../../schema/diff.js';
import type { AnnexRow, Section } from '../../../schema/plan.js';
import type { Compare } from '../context.js';
import { valueChanges } from '../fields/fields-of-versions.js';
import { folded } from '../folded.js';
import { wordChange } from '../words/word-change.js';
import { paragraphChanges } from './paragraphs.js';

const list = (text: string | null | undefined) => (text === null || text === undefined ? [] : [text]);

/** What differs between two sections about the same: a change for each paragraph; between localities all is wording. */
export function sectionChanges(a: Section, b: Section, compare: Compare): Change[] {
  const title = wordChange('title', list(a.title), list(b.title), compare);
  if (compare.view === 'localities') {
    const all = ({ text, items }: Section) => [...text.split('\n'), ...items.map((item) => item.text)].filter(Boolean);
    return folded([...title, ...wordChange('text', all(a), all(b), compare)]);
  }
  const paragraphs = ({ text }: Section) => (text === '' ? [] : text.split('\n').map((one) => ({ text: one })));
  return [
    ...valueChanges('ordinalWord', a.ordinalWord ?? null, b.ordinalWord ?? null),
    ...title,
    ...paragraphChanges('text', paragraphs(a), paragraphs(b), compare),
    ...paragraphChanges('items', a.items, b.items, compare),
  ];
}

const ROW_KEYS = ['title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const;

/** What differs between two rows of annexes, cell by cell. */
export function rowChanges(a: AnnexRow, b: AnnexRow, compare: Compare): Change[] {
  const cells = ROW_KEYS.flatMap((key) => wordChange(key, list(a[key]), list(b[key]), compare));
  if (compare.view === 'localities') return folded(cells);
  const other = ({ other: cellsOf = [] }: AnnexRow) =>
    cellsOf.map(({ column, text }) => ({ text: `${column}: ${text}` }));
  return [
    ...valueChanges('group', a.group, b.group),
    ...cells,
    ...paragraphChanges('other', other(a), other(b), compare),
  ];
}
