import { Chalk, type ChalkInstance } from 'chalk';
import { fill, type ReportWords, reportWords } from '../../messages/index.js';
import type { Position } from '../../schema/plan.js';
import type { Neutral } from '../../text/neutral.js';
import { lineOf, linesOf, type NeutralFinding, plainReporter, totalsOf } from './findings.js';
import { cutLine } from './source-line.js';

/** For people: each finding with its line of the source and a caret under the words, then the other place, then a count. */
export const pretty = plainReporter((plans, { language, colour }) => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const words = reportWords(language);
  const blocks = plans.flatMap(({ file, source, findings }) => {
    const lines = source === null ? null : linesOf(source);
    return findings.map((finding) => block(finding, file, lines, words, chalk));
  });
  const inFiles = fill(words.inFiles, { n: plans.length }, language);
  const summary = `${totalsOf(plans, words, language)} ${inFiles}`;
  return `${[...blocks, `${summary}\n`].join('\n')}`;
});

function block(
  finding: NeutralFinding,
  file: Neutral,
  lines: readonly string[] | null,
  words: ReportWords,
  chalk: ChalkInstance,
): string {
  const { severity, message, advice, rule, position, cause } = finding;
  const colours = { error: chalk.red, warning: chalk.yellow, info: chalk.blue };
  const page = (at: Position) => (at.page === undefined ? '' : ` (${words.page} ${at.page})`);
  const place = (at: Position | undefined) => (at ? `${file}:${at.start.line}:${at.start.column}${page(at)}` : file);
  const parts = [
    `${chalk.bold(place(position))} ${colours[severity](words[severity])} ${message} ${chalk.dim(rule)}`,
    ...excerpt(lines, position, chalk),
    `  ${chalk.dim(`${words.todo}:`)} ${advice}`,
  ];
  if (cause?.position)
    parts.push(`  ${place(cause.position)} ${cause.message}`, ...excerpt(lines, cause.position, chalk));
  return `${parts.join('\n')}\n`;
}

/** The line of the source with carets under the words meant; of several lines the first. */
function excerpt(lines: readonly string[] | null, position: Position | undefined, chalk: ChalkInstance): string[] {
  const line = lines && position ? lineOf(lines, position.start.line) : null;
  if (line === null || !position) return [];
  const isOneLine = position.end.line === position.start.line;
  const shown = cutLine(line, position.start.column - 1, isOneLine ? position.end.column - 1 : line.length);
  const number = String(position.start.line);
  return [
    `  ${chalk.dim(`${number} |`)} ${shown.text}`,
    `  ${chalk.dim(`${' '.repeat(number.length)} |`)} ${shown.indent}${chalk.bold(shown.carets)}`,
  ];
}
