import { accessSync, constants, readlinkSync, realpathSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf } from '../../batch/error.js';
import type { FaultKey } from '../../messages/faults/index.js';
import { Failure } from '../failure.js';
import { writePipe } from '../pipe.js';

const FAULTS: Readonly<Record<string, FaultKey>> = {
  ENOENT: 'write-no-directory',
  ENOTDIR: 'write-no-directory',
  EACCES: 'write-denied',
  EPERM: 'write-denied',
  EROFS: 'write-read-only',
  ENOSPC: 'write-full',
  ELOOP: 'write-link-circle',
  ENAMETOOLONG: 'write-name-too-long',
  EPIPE: 'no-reader',
};

function cannotWrite(file: string, error: unknown): unknown {
  const code = codeOf(error);
  return code === null ? error : new Failure(FAULTS[code] ?? 'write-other', { file, code });
}

function statOrNull(file: string): Stats | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null; // Out of reach: opening it tells why.
  }
}

/** Where links that lead to nothing yet end; any other file as it is. Links in a circle are no such links. */
function whereLinked(file: string): string {
  try {
    return whereLinked(resolve(realpathSync(dirname(file)), readlinkSync(file)));
  } catch {
    return file;
  }
}

/** Throws Failure if `file` must not be written (a directory, or an input), before any work is done. */
export function checkOutput(file: string, inputs: readonly string[] = []): void {
  const old = statOrNull(file);
  if (!old) return;
  if (old.isDirectory()) throw new Failure('write-directory', { file });
  const isOld = (one: Stats | null) => one?.isFile() && one.ino === old.ino && one.dev === old.dev;
  if (inputs.some((input) => isOld(statOrNull(input)))) {
    throw new Failure('write-over-input', { file });
  }
}

/**
 * Writes `text` to `file` as a whole or not at all: into a new file beside it, which then takes its place. The mode of
 * an existing file is kept, and a symbolic link keeps pointing to the file that is written. Anything but a regular
 * file, such as /dev/stdout or a named pipe, is written to directly. Throws Failure; an existing file is then
 * unchanged.
 */
async function writeOutput(file: string, text: string | Uint8Array): Promise<void> {
  checkOutput(file);
  try {
    const old = statSync(file, { throwIfNoEntry: false });
    if (old?.isFIFO()) return await writePipe(file, text);
    if (old && !old.isFile()) return writeFileSync(file, text);
    // Replacing a file needs permission for its directory only; a write-protected file must stay.
    if (old) accessSync(file, constants.W_OK);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    writeFileAtomic.sync(
      old ? realpathSync(file) : whereLinked(file),
      typeof text === 'string' ? text : Buffer.from(text),
    );
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** A text, or a function that hands it on piece by piece. */
type Written = string | ((sink: (piece: string) => void) => void);

/** Writes a text to the file named, or to standard output where none is. */
export async function emit(text: Written, file: string | undefined): Promise<void> {
  const isPrinted = file === undefined || file === '-';
  if (typeof text === 'string') {
    if (isPrinted) process.stdout.write(text);
    else await writeOutput(file, text);
  } else if (isPrinted) {
    text((piece) => process.stdout.write(piece));
  } else {
    const pieces: Buffer[] = [];
    text((piece) => pieces.push(Buffer.from(piece)));
    await writeOutput(file, Buffer.concat(pieces));
  }
}

/** Writes bytes, of a workbook say, to the file named. */
export async function emitBytes(bytes: Uint8Array, file: string): Promise<void> {
  await writeOutput(file, bytes);
}
