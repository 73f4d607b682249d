import { createReadStream, fstatSync, type Stats, statSync } from 'node:fs';
import { MAX_INPUT_SIZE, PlanInputError, tooLarge } from '../source/index.js';
import { Failure } from './failure.js';

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

/**
 * The bytes of a file, or of standard input for `-`. Reads no further than the size that is taken, so that an endless
 * pipe is refused too. Throws Failure, or PlanInputError 'too-large'.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) check(statSync(file), file);
    else if (fstatSync(process.stdin.fd).isDirectory()) throw DIRECTORY;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file === STDIN ? process.stdin : createReadStream(file)) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size > MAX_INPUT_SIZE) throw tooLarge();
      chunks.push(bytes);
    }
    return Buffer.concat(chunks, size);
  } catch (error) {
    throw explain(error);
  }
}
