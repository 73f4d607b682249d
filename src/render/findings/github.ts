import type { Severity } from '../../schema/plan.js';
import { plainReporter } from './findings.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which show each finding beside its line in a change. */
export const github = plainReporter((plans) =>
  plans
    .flatMap(({ file, findings }) =>
      findings.map(({ position, severity, message, advice, rule }) => {
        const place = position
          ? { line: position.start.line, endLine: position.end.line, col: position.start.column }
          : { line: 1 };
        const isOneLine = position !== undefined && position.start.line === position.end.line;
        // GitHub takes columns for findings on one line only.
        const { col, ...lines } = { col: undefined, ...place };
        const columns = isOneLine ? { col, endColumn: position.end.column } : {};
        const properties = Object.entries({ file, ...lines, ...columns, title: rule })
          .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
          .join(',');
        return `::${COMMANDS[severity]} ${properties}::${escapeData(`${message}; ${advice}`)}\n`;
      }),
    )
    .join(''),
);

function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
