import '../start/short-run.js';
import { matrix } from '../../compare/index.js';
import { byProvince, withProvinces } from '../../compare/matrix/group.js';
import { compareWords } from '../../messages/compare/index.js';
import type { CellKind } from '../../render/compare/matrix-cell.js';
import { renderJson } from '../../render/json-value.js';
import { matrixSchema, type PlanMatrix } from '../../schema/matrix.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { checkWorkbook, planList } from '../input/plan-list.js';
import { language } from '../language.js';
import { terminal } from '../output/terminal.js';
import { emit } from '../output/write.js';
import { DONE, FAILED } from '../status.js';

export interface MatrixFlags {
  format: 'text' | 'csv' | 'json' | 'markdown' | 'html' | 'xlsx';
  output?: string;
  cell: CellKind;
  excel?: true;
  group?: 'province';
}

/**
 * Prints plans side by side; a text and what was extracted from it count as one plan. A file that cannot be read as a
 * plan is reported and skipped; if none is left, nothing is printed. Returns the exit status.
 */
export async function matrixCommand(patterns: readonly string[], flags: MatrixFlags): Promise<number> {
  if (flags.excel && flags.format !== 'csv') throw new Failure('excel-not-csv');
  checkWorkbook(flags.format, flags.output);
  const list = await planList(patterns, flags.output);
  const { failed } = list;
  if (list.plans.length === 0) return FAILED;
  const result = flags.group ? grouped(list.plans) : matrix(list.plans);
  if (flags.format === 'xlsx') {
    const { matrixWorkbook } = await import('../../render/compare/xlsx/matrix.js');
    const { emitBytes } = await import('../output/write.js');
    await emitBytes(await matrixWorkbook(matrixSchema.parse(result), compareWords(language())), flags.output!);
    return failed ? FAILED : DONE;
  }
  await emit(await render(matrixSchema.parse(result), flags), flags.output);
  return failed ? FAILED : DONE;
}

/** With the plans of one province of today beside each other. */
function grouped(plans: readonly Plan[]): PlanMatrix {
  const sorted = byProvince(plans);
  return withProvinces(matrix(sorted), sorted);
}

async function render(result: PlanMatrix, { format, cell, output, excel }: MatrixFlags): Promise<string> {
  const words = compareWords(language());
  switch (format) {
    case 'xlsx':
    case 'json':
      return renderJson(result);
    case 'csv':
      return (await import('../../render/compare/matrix-csv.js')).renderMatrixCsv(result, { words, cell, excel });
    case 'markdown':
      return (await import('../../render/compare/matrix-markdown.js')).renderMatrixMarkdown(result, words, cell);
    case 'html':
      return (await import('../../render/compare/html/matrix.js')).renderMatrixHtml(result, words, cell);
    case 'text':
      return (await import('../../render/compare/matrix-text.js')).renderMatrixText(result, {
        words,
        cell,
        ...terminal(output),
      });
  }
}
