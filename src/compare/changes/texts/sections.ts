import type { Change } from '../../../schema/diff.js';
import type { AnnexRow, Section } from '../../../schema/plan.js';
import type { Compare } from '../context.js';
import { valueChanges } from '../fields/fields-of-versions.js';
import { folded } from '../folded.js';
import { wordChange } from '../words/word-change.js';
import { type Paragraph, paragraphChanges } from './paragraphs.js';

const list = (text: string | null | undefined) => (text === null || text === undefined ? [] : [text]);

/** What differs between two sections about the same: a change for each paragraph; between localities all is wording. */
export function sectionChanges(a: Section, b: Section, compare: Compare): Change[] {
  const title = wordChange('title', list(a.title), list(b.title), compare);
  if (compare.view === 'localities') {
    const all = ({ text, items }: Section) => [...text.split('\n'), ...items.map((item) => item.text)].filter(Boolean);
    return folded([...title, ...wordChange('text', all(a), all(b), compare)]);
  }
  // Where only one of the two has a title, the other one has its words in a paragraph; so may a print.
  const hasTitles = (a.title === null) === (b.title === null) && (!compare.scanned || compare.strict);
  return [
    ...valueChanges('ordinalWord', a.ordinalWord ?? null, b.ordinalWord ?? null),
    ...(hasTitles ? title : []),
    ...paragraphChanges('text', paragraphsOf(a, !hasTitles), paragraphsOf(b, !hasTitles), compare),
  ];
}

/** The paragraphs of a section and its items, which are one text in the order of print. */
function paragraphsOf({ title, text, items }: Section, isWhole: boolean): Paragraph[] {
  const paragraphs = text === '' ? [] : text.split('\n');
  return [
    ...(isWhole ? list(title).map((one) => ({ text: one, field: 'title' })) : []),
    ...paragraphs.map((one) => ({ text: one })),
    ...items.map(({ text: item, ordinal }) => ({ text: item, ordinal, field: 'items' })),
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
