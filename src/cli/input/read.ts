import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { codeOf } from '../../batch/error.js';
import type { FaultKey } from '../../messages/faults/index.js';
import { noteIn } from '../../messages/notes/index.js';
import { MAX_INPUT_SIZE, tooLarge } from '../../read/text/index.js';
import { withoutEnd } from '../../text/ends.js';
import { Failure } from '../failure.js';
import { readPipe } from '../pipe.js';
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
function explain(error: unknown): unknown {
  const code = codeOf(error);
  return code === null ? error : new Failure(TROUBLES[code] ?? 'cannot-read', { code });
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

/**
 * The bytes of a file, or of standard input for `-`. Reads no further than the size limit, so that an endless pipe is
 * refused too. Throws Failure, or PlanInputError 'too-large'.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) {
      const stats = statSync(file);
      check(stats, file);
      if (!stats.isFIFO()) return readFile(file, stats.size);
      const input = new Chunks();
      await readPipe(file, (piece) => input.add(piece));
      return input.whole();
    }
    if (fstatSync(process.stdin.fd).isDirectory()) throw new Failure('directory/stdin');
    const input = new Chunks();
    for await (const chunk of process.stdin) input.add(chunk as Uint8Array);
    return input.whole();
  } catch (error) {
    throw explain(error);
  }
}

/** Throws Failure if standard input is named twice: it can be read but once. */
export function refuseTwoStdin(files: readonly string[]): void {
  if (files.filter((file) => file === STDIN).length > 1) throw new Failure('stdin-twice');
}

/** The text of a file that goes with the plans: pairs, an earlier report, a list. Throws Failure that names the file. */
export async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readInput(file));
  } catch (error) {
    throw error instanceof Failure ? error.at(nameOf(file)) : error;
  }
}
