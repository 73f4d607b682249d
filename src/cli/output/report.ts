import { Chalk, type ChalkInstance, supportsColorStderr } from 'chalk';
import { unexpectedIn } from '../../messages/faults/index.js';
import { type NoteKey, noteIn } from '../../messages/notes/index.js';
import type { Values } from '../../messages/template.js';
import { neutral } from '../../text/neutral.js';
import { Failure } from '../failure.js';
import { settings } from '../settings.js';
import { isLibraryError, libraryMessage } from './library-message.js';

const { NO_COLOR, FORCE_COLOR, PLAN06_DEBUG } = process.env;
const wanted =
  FORCE_COLOR !== undefined && FORCE_COLOR !== '' ? FORCE_COLOR !== '0' : process.stderr.isTTY && !NO_COLOR;
const coloured = wanted && supportsColorStderr;
const colour: ChalkInstance = new Chalk({ level: coloured ? coloured.level : 0 });

/** An error in words: what is wrong and what to do, in the language of the run. */
function inWords(error: unknown): { code: string; message: string; hint: string | null; line?: number } {
  if (error instanceof Failure) return { code: error.code.split('/')[0]!, message: error.message, hint: error.hint };
  if (isLibraryError(error)) {
    const { line } = error;
    const code = error.code ?? error.name;
    return {
      code,
      message: libraryMessage(error.message),
      hint: libraryMessage(error.hint),
      ...(line === undefined ? {} : { line }),
    };
  }
  const message = unexpectedIn(settings.language, error instanceof Error ? error.message : String(error));
  return { code: 'unexpected', message, hint: null };
}

/** Writes `plan06: WHERE: what is wrong; what to do` to standard error, or the same as JSON. */
export function reportError(where: string | null, error: unknown): void {
  const { code, message, hint, line } = inWords(error);
  if (settings.errors === 'json') {
    const about = { level: 'error', code, file: where, ...(line === undefined ? {} : { line }), message, cure: hint };
    process.stderr.write(`${neutral(JSON.stringify(about))}\n`);
  } else {
    const place = where === null ? '' : `${where}: `;
    const said = hint === null ? message : `${message}; ${hint}`;
    process.stderr.write(`${colour.red('plan06:')} ${neutral(place + said)}\n`);
  }
  if (PLAN06_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

/** Writes a remark to standard error, unless the run is quiet; `serious` sets it off where there are colours. */
export function reportNote(line: string, serious: boolean): void {
  if (settings.quiet) return;
  if (settings.errors === 'json') {
    process.stderr.write(`${neutral(JSON.stringify({ level: serious ? 'warning' : 'note', message: line }))}\n`);
  } else process.stderr.write(`${serious ? colour.yellow(neutral(line)) : neutral(line)}\n`);
}

/** A note of src/messages/notes in the language of the run. */
export function note(key: NoteKey, values: Values = {}): string {
  return noteIn(settings.language, key, values);
}
