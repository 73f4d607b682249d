import type { CompareWords } from '../../messages/compare/index.js';
import type { PlanMatrix } from '../../schema/matrix.js';
import { append } from '../../text/lists.js';
import { type Neutral, neutral } from '../../text/neutral.js';
import { clip, oneLine } from './clean.js';
import { type CellKind, cellText } from './matrix-cell.js';
import { NO_PAINT, type Paint } from './paint.js';
import { wrap } from './wrap.js';

export interface MatrixTextOptions {
  readonly words: CompareWords;
  readonly cell?: CellKind | undefined;
  /** Columns of the terminal; 80 where it is not known. */
  readonly width?: number | undefined;
  readonly paint?: Paint | undefined;
}

const GAP = 2;
/** Least columns of characters for a plan's column, by what its cells hold. */
const LEAST: Readonly<Record<CellKind, number>> = { all: 22, presence: 8, deadline: 14, lead: 18, tools: 18 };
/** Shown if a plan lacks the model. */
const MISSING = '–';

/** Plans side by side, for a terminal; plans that do not fit beside each other follow in further tables. */
export function renderMatrixText(matrix: PlanMatrix, options: MatrixTextOptions): string {
  const { words } = options;
  const kind = options.cell ?? 'all';
  const paint = options.paint ?? NO_PAINT;
  const width = Math.max(40, options.width ?? 80);
  const title = Math.min(36, Math.floor(width * 0.4));
  const perTable = Math.max(1, Math.floor((width - title) / (LEAST[kind] + GAP)));
  const lines = [neutral(`${titleOf(matrix, words)}.`)];
  if (matrix.leftOut) {
    const names = matrix.leftOut.map(({ name, tasks }) => `${oneLine(name)} (${words.count(tasks, 'task')})`);
    append(lines, wrap([{ text: `${words.text.withoutModels}: ${names.join(', ')}.` }], width, '', '  '));
  }
  for (let from = 0; from < matrix.plans.length; from += perTable) {
    const to = Math.min(matrix.plans.length, from + perTable);
    const column = Math.floor((width - title) / (to - from)) - GAP;
    const row = (head: string, cells: readonly string[]) => tableRow(head, cells, title, column);
    lines.push(neutral(''));
    const names = matrix.plans.slice(from, to).map(({ name, models }) => `${oneLine(name)} (${models})`);
    for (const line of row(words.part.model, names)) lines.push(paint.strong(line));
    lines.push(paint.faint(neutral('-'.repeat(title + (to - from) * (column + GAP)))));
    for (const one of matrix.rows) {
      const cells = one.cells.slice(from, to).map((cell) => (cell ? cellText(cell, kind, words) : MISSING));
      if (cells.every((cell) => cell === MISSING)) continue;
      append(lines, row(clip(oneLine(one.title), 160), cells));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** "43 models in 2 plans" */
export function titleOf({ rows, plans }: PlanMatrix, words: CompareWords): string {
  return words.say('matrixTitle', {
    models: words.count(rows.length, 'model'),
    plans: words.count(plans.length, 'plan'),
  });
}

function tableRow(head: string, cells: readonly string[], title: number, column: number): Neutral[] {
  const parts = [lay(head, title), ...cells.map((cell) => lay(clip(cell, 300), column))];
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, at) =>
    neutral(
      parts
        .map((part, index) => (part[at] ?? '').padEnd(index === 0 ? title : column))
        .join(' '.repeat(GAP))
        .trimEnd(),
    ),
  );
}

/** A text in lines of `width`; a word that is wider is cut. */
function lay(text: string, width: number): string[] {
  return wrap([{ text }], width, '', '').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}
