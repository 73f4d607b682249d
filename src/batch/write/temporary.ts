import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../error.js';

/*
 * Unfinished files live in one folder inside the output folder, on the same disk, and are renamed into place. The
 * folder's name says whose it is, so that a later run can remove what a killed one left:
 * ".plan06-tmp-<host>-<process>-<random>".
 */
// ".plan06-tmp-1f3a9c07-4711-5f0a"
const NAME = /^\.plan06-tmp-(?<host>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]+$/;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** A folder of a process that seems alive, or of another machine, counts as abandoned when untouched for this long. */
const UNTOUCHED = 6 * 3600 * 1000;

/** Creates the temporary folder of this run inside `folder`, and removes those that killed runs left there. */
export function makeTemporary(folder: string): string {
  for (const name of readdirSync(folder)) {
    const match = NAME.exec(name);
    if (match && isLeft(join(folder, name), match.groups!))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  const path = join(folder, `.plan06-tmp-${HOST}-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(path);
  return path;
}

function isLeft(path: string, { host, pid }: Record<string, string>): boolean {
  if (host === HOST && !isOther(Number(pid))) return true;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > UNTOUCHED;
}

/** Whether another process of this number is running. In containers a run that follows often has the same number. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return runsPlan06(pid);
}

/** Where the system can tell (Linux), whether a process is a run of this program: process ids are reused. */
function runsPlan06(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('plan06');
  } catch {
    return true;
  }
}

/** Writes pieces to a new file and flushes it to the disk. Throws the system's error and leaves no file then. */
export function writeFlushed(path: string, pieces: Iterable<Uint8Array>, flush = true): void {
  const handle = openSync(path, 'w');
  try {
    for (const piece of pieces) writeAll(handle, piece);
    if (flush) fsyncSync(handle);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Replaces a file by another; if that is on another disk, by way of `beside`, which is on that disk. */
export function moveFile(from: string, to: string, beside: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(from, beside);
    const handle = openSync(beside, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, to);
    rmSync(from, { force: true });
  }
}
