import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { FaultKey } from '../../messages/faults/index.js';
import { noteIn } from '../../messages/notes/index.js';
import { MAX_INPUT_SIZE, PlanInputError, tooLarge } from '../../read/text/index.js';
import { withoutEnd } from '../../text/ends.js';
import { Failure } from '../failure.js';
import { settings } from '../settings.js';

/** The name of standard input among file names, and its name in reports. */
export const STDIN = '-';
export const nameOf = (file: string) => (file === STDIN ? noteIn(settings.language, 'stdin') : file);

/** What is wrong with a file and what to do, by the code of the system's error. */
const TROUBLES: Readonly<Record<string, FaultKey>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EACCES: 'read-denied',
  EPERM: 'read-denied',
  ENAMETOOLONG: 'name-too-long',
  ELOOP: 'link-circle',
};

/** The system's error as an expected one, if it is; any other unchanged. */
export function explain(error: unknown): unknown {
  if (
    error instanceof PlanInputError ||
    error instanceof Failure ||
    !(error instanceof Error) ||
    !('code' in error) ||
    typeof error.code !== 'string'
  )
    return error;
  return new Failure(TROUBLES[error.code] ?? 'cannot-read', { code: error.code });
}

function check(stats: Stats, file: string): void {
  if (stats.isDirectory()) {
    throw new Failure('directory', { file: withoutEnd(file, '\\/') });
  }
  if (stats.isFile() && stats.size > MAX_INPUT_SIZE) throw tooLarge();
}

/** Bytes as they arrive, up to the size limit. */
class Chunks {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  add(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size > MAX_INPUT_SIZE) throw tooLarge();
    this.#chunks.push(chunk);
  }

  whole(): Uint8Array {
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks, this.#size);
  }
}

/** Piece by piece, as the size of a pipe is unknown; for a file the first piece is usually all of it. */
const PIECE = 64 * 1024;

function readFile(file: string, size: number): Uint8Array {
  const input = new Chunks();
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(Math.max(size + 1, PIECE));
      const read = readSync(descriptor, piece);
      if (read === 0) return input.whole();
      input.add(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** How long to wait for a program that writes to a named pipe, and how long to sleep between two checks. */
const PATIENCE = 5000;
const NAP = 25;

/** The bytes of a named pipe. Opening it as a file would wait for a writer forever. Throws Failure if none comes. */
async function readPipe(file: string): Promise<Uint8Array> {
  const input = new Chunks();
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const begun = performance.now();
  let hasWriter = false;
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = readNow(descriptor, piece);
      if (read !== 0) hasWriter = true;
      else if (hasWriter) return input.whole();
      else if (performance.now() - begun > PATIENCE) throw new Failure('no-writer');
      if (read !== null && read > 0) input.add(piece.subarray(0, read));
      else await setTimeout(NAP);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** How many bytes were there; null if a writer has none at the moment. */
function readNow(descriptor: number, piece: Uint8Array): number | null {
  try {
    return readSync(descriptor, piece);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}

/**
 * The bytes of a file, or of standard input for `-`. Reads no further than the size limit, so that an endless pipe is
 * refused too. Throws Failure, or PlanInputError 'too-large'.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) {
      const stats = statSync(file);
      check(stats, file);
      return stats.isFIFO() ? await readPipe(file) : readFile(file, stats.size);
    }
    if (fstatSync(process.stdin.fd).isDirectory()) throw new Failure('directory/stdin');
    const input = new Chunks();
    for await (const chunk of process.stdin) input.add(chunk as Uint8Array);
    return input.whole();
  } catch (error) {
    throw explain(error);
  }
}
