import '../start/short-run.js';
import { matrix } from '../../compare/index.js';
import { compareWords } from '../../messages/compare/index.js';
import type { CellKind } from '../../render/compare/matrix-cell.js';
import { renderJson } from '../../render/json-value.js';
import { matrixSchema, type PlanMatrix } from '../../schema/matrix.js';
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
}

/**
 * Prints plans side by side; a text and what was extracted from it are one plan. A file that cannot be read as a plan is told of and left out; where none is left, nothing
 * is printed. Returns the exit status.
 */
export async function matrixCommand(patterns: readonly string[], flags: MatrixFlags): Promise<number> {
  if (flags.excel && flags.format !== 'csv') throw new Failure('excel-not-csv');
  checkWorkbook(flags.format, flags.output);
  const { plans, failed } = await planList(patterns, flags.output);
  if (plans.length === 0) return FAILED;
  if (flags.format === 'xlsx') {
    const { matrixWorkbook } = await import('../../render/compare/xlsx/matrix.js');
    const { emitBytes } = await import('../output/write.js');
    await emitBytes(await matrixWorkbook(matrixSchema.parse(matrix(plans)), compareWords(language())), flags.output!);
    return failed ? FAILED : DONE;
  }
  await emit(await render(matrixSchema.parse(matrix(plans)), flags), flags.output);
  return failed ? FAILED : DONE;
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
