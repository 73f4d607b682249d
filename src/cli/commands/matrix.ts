import '../short-run.js';
import { matrix } from '../../compare/index.js';
import type { CellKind } from '../../render/compare/matrix-cell.js';
import { renderJson } from '../../render/json-value.js';
import { matrixSchema, type PlanMatrix } from '../../schema/matrix.js';
import type { Plan } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { filesOf } from '../plan-files.js';
import { readPlans } from '../plan-input.js';
import { nameOf, STDIN } from '../read.js';
import { reportError, reportNote } from '../report.js';
import { DONE, FAILED } from '../status.js';
import { terminal } from '../terminal.js';
import { checkOutput, emit } from '../write.js';

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
  if (flags.excel && flags.format !== 'csv') throw new Failure('--excel is for CSV', 'add -f csv');
  if (flags.format === 'xlsx' && (flags.output === undefined || flags.output === STDIN)) {
    throw new Failure('a workbook is no text for a terminal', 'add -o FILE.xlsx');
  }
  if (patterns.filter((pattern) => pattern === STDIN).length > 1) {
    throw new Failure('standard input (-) is named twice', 'name it once');
  }
  const { files, unmatched } = filesOf(patterns);
  if (flags.output !== undefined) checkOutput(flags.output, files);
  let failed = unmatched.length > 0;
  for (const pattern of unmatched) reportError(pattern, new Failure('no such file', 'check the name'));
  const plans: Plan[] = [];
  for (const file of files) {
    try {
      for (const { plan } of await readPlans(file)) {
        const twin = plans.find((one) => one.source.sha256 === plan.source.sha256);
        if (twin) reportNote(`${nameOf(file)}: the same source as ${twin.source.file ?? 'another'}, shown once`, false);
        else plans.push(plan);
      }
    } catch (error) {
      failed = true;
      reportError(nameOf(file), error);
    }
  }
  if (plans.length === 0) return FAILED;
  if (flags.format === 'xlsx') {
    const { matrixWorkbook } = await import('../../render/compare/xlsx/matrix.js');
    const { emitBytes } = await import('../write.js');
    await emitBytes(await matrixWorkbook(matrixSchema.parse(matrix(plans))), flags.output!);
    return failed ? FAILED : DONE;
  }
  await emit(await render(matrixSchema.parse(matrix(plans)), flags), flags.output);
  return failed ? FAILED : DONE;
}

async function render(result: PlanMatrix, { format, cell, output, excel }: MatrixFlags): Promise<string> {
  switch (format) {
    case 'xlsx':
    case 'json':
      return renderJson(result);
    case 'csv':
      return (await import('../../render/compare/matrix-csv.js')).renderMatrixCsv(result, { cell, excel });
    case 'markdown':
      return (await import('../../render/compare/matrix-markdown.js')).renderMatrixMarkdown(result, cell);
    case 'html':
      return (await import('../../render/compare/html/matrix.js')).renderMatrixHtml(result, cell);
    case 'text':
      return (await import('../../render/compare/matrix-text.js')).renderMatrixText(result, {
        cell,
        ...terminal(output),
      });
  }
}
