import type { CompareWords } from '../../../messages/compare/index.js';
import type { PlanDiff } from '../../../schema/diff.js';
import { amendments } from '../report/amendments.js';
import { leftOutLine, summaryLines } from '../report/lines.js';
import { sideName, wordsFor } from '../report/names.js';
import { overviewBlocks } from '../report/overview.js';
import { wrap } from '../wrap.js';
import type { SheetCell, SheetOf } from './sheet.js';
import { workbook } from './workbook.js';

/** How many letters a line below the first table has at most. */
const WIDEST = 110;

/** A comparison as a workbook: the first page, a sheet for each of its tables, and all changes in one table. */
export function diffWorkbook(steps: readonly PlanDiff[], words: CompareWords): Promise<Uint8Array> {
  return workbook(steps.flatMap((diff, index) => sheets(diff, words, steps.length > 1 ? `${index + 1} ` : '')));
}

function sheets(diff: PlanDiff, all: CompareWords, prefix: string): SheetOf[] {
  const words = wordsFor(diff.view, all);
  const { text } = words;
  const blocks = overviewBlocks(diff, words);
  const counts = blocks.find(({ id }) => id === 'counts');
  const first: SheetOf = {
    name: prefix + text.summary,
    head: counts ? counts.head : [''],
    rows: (counts?.rows ?? []).map((row) => row.map(cell)),
    notes: [
      `${text.a}: ${[sideName(diff.a, words), diff.a.title, diff.a.file].filter(Boolean).join(' – ')}`,
      `${text.b}: ${[sideName(diff.b, words), diff.b.title, diff.b.file].filter(Boolean).join(' – ')}`,
      ...[...summaryLines(diff, words), leftOutLine(diff, words)].flatMap((line) =>
        wrap([{ text: line }], WIDEST, '', '    '),
      ),
    ],
  };
  const tables = blocks
    .filter(({ id }) => id !== 'counts' && id !== 'amendments')
    .map(
      ({ id, heading, head, rows }): SheetOf => ({
        name: prefix + heading,
        head,
        rows: rows.map((row) => row.map(id === 'deadlines' ? dated : cell)),
      }),
    );
  const every: SheetOf = {
    name: prefix + text.amendments,
    head: [text.place, text.old, text.new, text.content],
    rows: amendments(diff, words),
  };
  return [first, ...tables, ...(every.rows.length > 0 ? [every] : [])];
}

// "30/06/2024", "2024-06-30"
const DAY = /^(?:(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4})|(?<iso>\d{4}-\d\d-\d\d))$/u;

/** A day that can be sorted and counted with; "2023" is no number there. */
function dated(value: string): SheetCell {
  const found = DAY.exec(value)?.groups;
  return found ? new Date(found.iso ?? `${found.year}-${found.month}-${found.day}`) : value;
}

/** "38" is a number, so that it can be summed. */
const cell = (value: string): string | number => (/^\d{1,9}$/u.test(value) ? Number(value) : value);
