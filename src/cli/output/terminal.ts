import { Chalk, type ChalkInstance, supportsColor } from 'chalk';
import { type Brush, NO_PAINT, type Paint } from '../../render/compare/paint.js';
import type { Neutral } from '../../text/neutral.js';
import { columnsWanted } from './terminal-width.js';

/** Whether to use colours: on a terminal without NO_COLOR, and wherever FORCE_COLOR asks for them. */
export function wantsColour(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && Boolean(supportsColor);
  return isTerminal && !NO_COLOR && Boolean(supportsColor);
}

/** How wide and with what colours a report is written: as COLUMNS says, or 80, where it goes into a file or a pipe. */
export function terminal(output: string | undefined): { width: number; paint: Paint } {
  const toScreen = output === undefined || output === '-';
  const isTerminal = toScreen && process.stdout.isTTY;
  const width = isTerminal ? Math.min(columnsWanted(process.stdout), 120) : columnsWanted({});
  if (!toScreen || !supportsColor || !wantsColour(isTerminal)) return { width, paint: NO_PAINT };
  const { blue, red, yellow, bold, dim } = new Chalk({ level: supportsColor.level });
  const brush =
    (colour: ChalkInstance): Brush =>
    (text) =>
      colour(text) as Neutral;
  const paint = { added: blue, removed: red, changed: yellow, strong: bold, faint: dim };
  return {
    width,
    paint: Object.fromEntries(Object.entries(paint).map(([name, colour]) => [name, brush(colour)])) as unknown as Paint,
  };
}

/** The width of the terminal that a report goes to; null where it goes into a file or a pipe. */
export function screenWidth(output: string | undefined): number | null {
  const isTerminal = (output === undefined || output === '-') && process.stdout.isTTY;
  return isTerminal ? columnsWanted(process.stdout) : null;
}
