import { Chalk, type ChalkInstance, supportsColorStderr } from 'chalk';
import { neutral } from '../../text/neutral.js';
import { Failure } from '../failure.js';

const { NO_COLOR, PLAN06_DEBUG } = process.env;
const coloured = !NO_COLOR && process.stderr.isTTY && supportsColorStderr;
const colour: ChalkInstance = new Chalk({ level: coloured ? coloured.level : 0 });

/** An error that is to be shown as it is: the library's PlanInputError and the command line's Failure. */
function isExpected(error: unknown): error is Error & { hint: string } {
  return (
    error instanceof Failure || (error instanceof Error && ['PlanInputError', 'VocabularyError'].includes(error.name))
  );
}

/** Writes `plan06: WHERE: what is wrong; what to do` to standard error. */
export function reportError(where: string | null, error: unknown): void {
  const place = where === null ? '' : `${where}: `;
  const line = isExpected(error) ? `${error.message}; ${error.hint}` : describeUnexpected(error);
  process.stderr.write(`${colour.red('plan06:')} ${neutral(place + line)}\n`);
  if (PLAN06_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

function describeUnexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `unexpected error: ${message}; please report it with the output of PLAN06_DEBUG=1`;
}

/** Writes a remark to standard error; `serious` sets it off where there are colours. */
export function reportNote(line: string, serious: boolean): void {
  process.stderr.write(`${serious ? colour.yellow(neutral(line)) : neutral(line)}\n`);
}
