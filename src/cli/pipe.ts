import { closeSync, constants, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../batch/error.js';
import { Failure } from './failure.js';

/** How long to wait for a program at the other end of a named pipe, and how long to sleep between two checks. */
const PATIENCE = 5000;
const NAP = 25;
const PIECE = 64 * 1024;

/** What a call on a pipe gives; null if nobody is at its other end, or if it is empty at the moment. */
function now(call: () => number): number | null {
  try {
    return call();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN' || code === 'ENXIO') return null;
    throw error;
  }
}

/** Hands on the bytes of a named pipe. Opening it as a file would wait for a writer forever. Throws Failure if none comes. */
export async function readPipe(file: string, take: (piece: Uint8Array) => void): Promise<void> {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const begun = performance.now();
  let hasWriter = false;
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = now(() => readSync(descriptor, piece));
      if (read !== 0) hasWriter = true;
      else if (hasWriter) return;
      else if (performance.now() - begun > PATIENCE) throw new Failure('no-writer');
      if (read !== null && read > 0) take(piece.subarray(0, read));
      else await setTimeout(NAP);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Writes to a named pipe. Opening it as a file would wait for a reader forever. Throws Failure if none comes. */
export async function writePipe(file: string, text: string | Uint8Array): Promise<void> {
  const begun = performance.now();
  const open = () => now(() => openSync(file, constants.O_WRONLY | constants.O_NONBLOCK));
  let descriptor = open();
  for (; descriptor === null; descriptor = open()) {
    if (performance.now() - begun > PATIENCE) throw new Failure('no-reader', { file });
    await setTimeout(NAP);
  }
  // Written to as it was opened: opened once more, it would wait for another reader if this one has left.
  const pipe = new Socket({ fd: descriptor, readable: false });
  pipe.end(text);
  await finished(pipe);
}
