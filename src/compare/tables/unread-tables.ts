import type { DocumentChange } from '../../schema/diff.js';
import type { Model, Plan, Task } from '../../schema/plan.js';
import type { Compare } from '../changes/context.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';
import { annexTexts, comparedWords, glossaryTexts, shareIn, type Words, wordsOf } from './table-words.js';

/** Two versions without the tables that cannot be compared row by row, and what differs in their words. */
export interface WithoutTables {
  readonly a: Plan;
  readonly b: Plan;
  readonly changes: readonly DocumentChange[];
  readonly isUnread: boolean;
}

/** A table with fewer rows than this share of the other's was not read row by row. */
const ROWS = 0.8;
/** At least this share of the words of the rows is in the other version. */
const SHARE = 0.75;
/** A paragraph with this share of its words in the table is a line of it. */
const LINE = 0.6;

/**
 * Where a table of one version is running text in the other, as when its lines were lost in print, its rows are taken
 * out of both: they would all be told as removed, and their words as added. Its words are compared as a whole instead,
 * in no order; those that only one of the two has are one change. Versions only: plans of two localities come back as
 * they are.
 */
export function withoutUnreadTables(a: Plan, b: Plan, compare: Compare): WithoutTables {
  const same = { a, b, changes: [], isUnread: false };
  if (compare.view !== 'versions' || compare.strict) return same;
  const [inA, inB] = [rowsOf(a), rowsOf(b)];
  if (inA < inB) {
    const { lossy, full, ...found } = taken(b, a, compare.b, compare.scanned);
    return found.isUnread ? { a: lossy, b: full, ...told(found.onlyLossy, found.onlyFull) } : same;
  }
  const { lossy, full, ...found } = taken(a, b, compare.a, compare.scanned);
  return found.isUnread ? { a: full, b: lossy, ...told(found.onlyFull, found.onlyLossy) } : same;
}

const rowsOf = (plan: Plan) => plan.annexes.reduce((count, { rows }) => count + rows.length, 0);

function told(a: readonly string[], b: readonly string[]): Pick<WithoutTables, 'changes' | 'isUnread'> {
  const isSame = a.length + b.length === 0;
  const change: DocumentChange = { path: 'tables', kind: 'changed', a: a.join(' '), b: b.join(' ') };
  return { isUnread: true, changes: isSame ? [] : [change] };
}

/** The abbreviations of the whole plan hold in both: the other may have lost their list with the table. */
function taken(full: Plan, lossy: Plan, tokenizer: PlanTokenizer, scanned: boolean) {
  const none = { full, lossy, isUnread: false, onlyFull: [], onlyLossy: [] };
  const rows = { full: rowsOf(full), lossy: rowsOf(lossy) };
  const isLost = scanned ? rows.lossy < rows.full * ROWS : rows.lossy === 0;
  if (rows.full < 2 || !isLost) return none;
  const glossary = lossy.glossary.length === 0;
  const lacking = full.annexes.slice(lossy.annexes.length).map(({ title }) => title ?? '');
  const printed = [...full.annexes.flatMap(annexTexts), ...lacking, ...(glossary ? glossaryTexts(full) : [])];
  const words = wordsOf(printed, tokenizer);
  const rest = withoutLines(lossy, isLineOf(words, full, tokenizer));
  const read = [...lossy.annexes.flatMap(annexTexts), ...rest.lines];
  const { onlyA, onlyB, share } = comparedWords(words, wordsOf(read, tokenizer));
  if (share < SHARE) return none;
  const annexes = (plan: Plan) => plan.annexes.slice(0, lossy.annexes.length).map(emptied);
  const own = withoutRowEntries(full);
  const other = withoutRowEntries(rest.plan);
  // Tasks are read only where a plan has no models.
  const tasks = full.models.length > 0 && lossy.models.length === 0 ? [] : other.tasks;
  return {
    full: { ...own, annexes: annexes(full), glossary: glossary ? [] : full.glossary },
    lossy: { ...other, tasks, annexes: annexes(lossy) },
    isUnread: true,
    onlyFull: onlyA,
    onlyLossy: onlyB,
  };
}

const emptied = (annex: Plan['annexes'][number]) => {
  const { columnGroups: _, ...other } = annex;
  return { ...other, columns: [], groups: [], rows: [], text: [] };
};

/** A paragraph is a line of the table where more of its words are there than in the sections of that version. */
function isLineOf(table: Words, full: Plan, tokenizer: PlanTokenizer): (text: string) => boolean {
  const body = wordsOf(
    full.sections.flatMap(({ title, text, items }) => [title ?? '', text, ...items.map((item) => item.text)]),
    tokenizer,
  );
  return (text) => {
    const share = shareIn(text, table, tokenizer);
    return share >= LINE && share > shareIn(text, body, tokenizer);
  };
}

function withoutLines(plan: Plan, isLine: (text: string) => boolean): { plan: Plan; lines: string[] } {
  const lines: string[] = [];
  const isOut = (text: string) => {
    const isOne = isLine(text);
    if (isOne) lines.push(text);
    return isOne;
  };
  const sections = plan.sections.map((section) => ({
    ...section,
    text: section.text
      .split('\n')
      .filter((text) => !isOut(text))
      .join('\n'),
    items: section.items.filter(({ text }) => !isOut(text)),
  }));
  const unplaced = plan.unplaced.filter(({ text }) => !isOut(text));
  // Tasks repeat the words of sections.
  const tasks = plan.tasks.filter(({ text }) => !isLine(text));
  return { plan: { ...plan, sections, unplaced, tasks }, lines };
}

/** Without the models and tasks that are rows of a table. */
function withoutRowEntries(plan: Plan): Plan {
  const rows = new Set(plan.annexes.flatMap(({ rows: list }) => list.map(({ position }) => position?.start.line)));
  const isRow = ({ position }: Model | Task) => position !== undefined && rows.has(position.start.line);
  return {
    ...plan,
    models: plan.models.filter((model) => !isRow(model)),
    tasks: plan.tasks.filter((task) => !isRow(task)),
  };
}
