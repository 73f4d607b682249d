import { EMPTY, type Span } from '../../characters/span/span.js';
import { endsOpen } from '../../facts/ends.js';
import { readMarker } from '../../facts/marker/marker.js';
import { findModelHeading } from '../../facts/model-heading.js';
import type { FieldKey } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { begins, UPPER } from '../../text/letters.js';
import { findTimes } from '../../values/calendar/index.js';
import { type ColumnKey, NUMBER_WORD } from '../../vocabulary/labels.js';
import type { Column } from './table-head.js';

/** A row broken by the end of a page continues without a number, and without a model's heading. */
export function continuesRow(cells: readonly Span[], above: readonly Span[], columns: readonly Column[]): boolean {
  const no = columns.findIndex((column) => column.key === 'no');
  const title = columns.findIndex((column) => column.key === 'title');
  if ((cells[no < 0 ? 0 : no]?.text ?? '') !== '') return false;
  // A calendar: "Tháng 9" beside several things to do
  if (columns[0]?.key === 'deadline' && begins(cells[title]?.text ?? '', UPPER)) return false;
  if (findModelHeading(cells[title]?.text ?? '', false)) return false;
  return title < 0 || !isPartOfTask(cells, above, { no, title, columns });
}

const TELLING: ReadonlySet<unknown> = new Set<ColumnKey & FieldKey>([
  'lead',
  'coordination',
  'implementers',
  'deadline',
]);

/** Whether the cells of a column, by its key or its field, say who does it or by when. */
export function isTelling(key: ColumnKey | FieldKey | null | undefined): boolean {
  return TELLING.has(key);
}

// "a", "b)", "1.1": what numbers a part
const PART = /^(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;

interface Table {
  readonly no: number;
  readonly title: number;
  readonly columns: readonly Column[];
}

/**
 * A row without a number that says for itself who does it or by when is a part of the task above, where a rule
 * shows that it does not go on with the cells above it.
 */
function isPartOfTask(cells: readonly Span[], above: readonly Span[], table: Table): boolean {
  const { columns, title } = table;
  if (!columns.some(({ key }, i) => isTelling(key) && cells[i]?.text)) return false;
  return PART_RULES.some(({ shows }) => shows(cells, above, table)) && (cells[title]?.text ?? '') !== '';
}

interface PartRule {
  readonly name: string;
  /** The row above, where it counts, and the row. */
  readonly sample: string;
  readonly shows: (cells: readonly Span[], above: readonly Span[], table: Table) => boolean;
}

const PART_RULES: readonly PartRule[] = [
  {
    name: 'own-number',
    sample: '| | a | Lắp wifi | Phòng Kinh tế |',
    shows: (cells, _, { no, title }) => cells.slice(no + 1, title).some(({ text }) => PART.test(text)),
  },
  {
    name: 'own-bullet',
    sample: '| | - Lắp wifi | Phòng Kinh tế |',
    shows: (cells, _, { title }) => readMarker(cells[title]!.text) !== null,
  },
  {
    name: 'below-heading',
    sample: '| 1 | Hạ tầng số | | | / | | Lắp wifi | Phòng Kinh tế | 30/6 |',
    shows: (cells, above, { title, columns }) =>
      opensPart(cells[title]!, above[title]) && columns.every(({ key }, i) => !isTelling(key) || !above[i]?.text),
  },
  {
    name: 'second-time',
    sample: '| 1 | Lắp wifi | Phòng Kinh tế | 30/6/2026 | / | | Đường truyền | Viettel | Quý III/2026 |',
    shows: (cells, above, { title, columns }) => {
      const time = columns.findIndex(({ key }) => key === 'deadline');
      return opensPart(cells[title]!, above[title]) && isTime(cells[time]?.text) && isTime(above[time]?.text);
    },
  },
];

// "VNeID cho học sinh", "UBND xã", "Tân Hòa": a title that a page cut may go on with a name
const NAME_FIRST = latin(/^\p{Lu}\p{Ll}*(?:\p{Lu}| \p{Lu}\p{Ll})/u);

function opensPart({ text }: Span, above: Span = EMPTY): boolean {
  // "Hạ tầng số": not only a number may follow the word
  const isOpen = endsOpen(above.text) && !above.text.endsWith(` ${NUMBER_WORD}`);
  return begins(text, UPPER) && !NAME_FIRST.test(text) && !isOpen;
}

/** Whether a cell is a time and nothing else. */
function isTime(text = ''): boolean {
  const [time, ...others] = findTimes(text);
  return time !== undefined && others.length === 0 && time.start === 0 && time.end === text.length;
}
