import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { say } from '../../messages/library/say.js';
import { codeOf } from '../error.js';
import type { Trouble } from '../types.js';

const WHY: Record<string, string> = {
  ENOENT: say('file-gone'),
  EACCES: say('permission-denied'),
  EPERM: say('permission-denied'),
  ELOOP: say('link-circle'),
  ENOTDIR: say('no-such-file'),
  ENAMETOOLONG: say('name-too-long'),
};

const unreadable = (message: string): Trouble => ({ code: 'unreadable', message, hint: say('check-file') });

/**
 * A file's bytes, or why there are none. The file may change or grow while it is read: it is read once, and at most
 * `maxBytes` of it. Never waits for a named pipe.
 */
export function readBounded(path: string, maxBytes: number): { bytes: Uint8Array } | { trouble: Trouble } {
  let handle: number | null = null;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { trouble: unreadable(stats.isDirectory() ? say('folder') : say('no-ordinary-file')) };
    // One byte more than the file had, so that growth is noticed.
    let buffer = Buffer.allocUnsafeSlow(Math.min(stats.size, maxBytes) + 1);
    let size = 0;
    for (;;) {
      const count = readSync(handle, buffer, size, buffer.length - size, null);
      if (count === 0) return { bytes: buffer.subarray(0, size) };
      size += count;
      if (size > maxBytes) return { trouble: tooLarge(maxBytes) };
      if (size === buffer.length) buffer = grow(buffer, Math.min(size * 2, maxBytes + 1));
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { trouble: unreadable(WHY[code] ?? say('cannot-be-read', { code })) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function grow(buffer: Buffer, size: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(size);
  buffer.copy(larger);
  return larger;
}

function tooLarge(maxBytes: number): Trouble {
  return {
    code: 'too-large',
    message: say('larger-than-bytes', { n: maxBytes }),
    hint: say('check-file-or-raise-limit'),
  };
}
