import { Chalk, supportsColor } from 'chalk';
import { NO_PAINT, type Paint } from '../../render/compare/paint.js';

/** How wide and with what colours a report is written: 80 columns and none where it goes into a file or a pipe. */
export function terminal(output: string | undefined): { width: number; paint: Paint } {
  const isTerminal = (output === undefined || output === '-') && process.stdout.isTTY;
  const width = isTerminal ? Math.min(process.stdout.columns || 80, 120) : 80;
  if (!isTerminal || process.env.NO_COLOR || !supportsColor) return { width, paint: NO_PAINT };
  const chalk = new Chalk({ level: supportsColor.level });
  return {
    width,
    paint: { added: chalk.blue, removed: chalk.red, changed: chalk.yellow, strong: chalk.bold, faint: chalk.dim },
  };
}
