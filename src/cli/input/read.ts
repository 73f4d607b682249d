import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { MAX_INPUT_SIZE, PlanInputError, tooLarge } from '../../read/text/index.js';
import { Failure } from '../failure.js';

/** What stands for standard input among file names, and how a report calls it. */
export const STDIN = '-';
export const nameOf = (file: string) => (file === STDIN ? 'standard input' : file);

/** What is wrong with a file and what to do, by the code of the system's error. */
const TROUBLES: Record<string, [message: string, hint: string]> = {
  ENOENT: ['no such file', 'check the name'],
  ENOTDIR: ['no such file', 'check the name'],
  EACCES: ['permission denied', 'check who may read the file'],
  EPERM: ['permission denied', 'check who may read the file'],
  ENAMETOOLONG: ['the name is too long', 'check the name'],
  ELOOP: ['symbolic links in a circle', 'check what the link points to'],
};

const DIRECTORY = new Failure('a directory, not a file', 'name the files in it');

/** The system's error as an expected one, where it is; any other as it is. */
export function explain(error: unknown): unknown {
  if (
    error instanceof PlanInputError ||
    !(error instanceof Error) ||
    !('code' in error) ||
    typeof error.code !== 'string'
  )
    return error;
  const [message, hint] = TROUBLES[error.code] ?? [`cannot be read (${error.code})`, 'check the file and its disk'];
  return new Failure(message, hint);
}

function check(stats: Stats, file: string): void {
  if (stats.isDirectory()) {
    throw new Failure(DIRECTORY.message, `name the files in it, e.g. ${file.replace(/[\\/]+$/, '')}/*.md`);
  }
  if (stats.isFile() && stats.size > MAX_INPUT_SIZE) throw tooLarge();
}

/** Bytes as they come, up to the size that is taken. */
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

/** Piece by piece, for a pipe's size is not known; of a file the first piece is mostly all. */
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
 * The bytes of a file, or of standard input for `-`. Reads no further than the size that is taken, so that an endless
 * pipe is refused too. Throws Failure, or PlanInputError 'too-large'.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) {
      const stats = statSync(file);
      check(stats, file);
      return readFile(file, stats.size);
    }
    if (fstatSync(process.stdin.fd).isDirectory()) throw DIRECTORY;
    const input = new Chunks();
    for await (const chunk of process.stdin) input.add(chunk as Uint8Array);
    return input.whole();
  } catch (error) {
    throw explain(error);
  }
}
