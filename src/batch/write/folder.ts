import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { BatchError, codeOf } from '../error.js';
import { isInside } from '../find/inside.js';

const WHY: Record<string, [what: string, hint: string]> = {
  ENOSPC: [say('disk-full'), say('make-room')],
  EDQUOT: [say('disk-quota-used-up'), say('make-room')],
  EROFS: [say('disk-read-only'), say('choose-another-folder')],
  EACCES: [say('permission-denied'), say('check-write-access')],
  EPERM: [say('permission-denied'), say('check-write-access')],
  ENOTDIR: [say('file-in-path'), say('choose-another-folder')],
  EEXIST: [say('is-file'), say('choose-another-folder')],
  ENAMETOOLONG: [say('name-too-long'), say('choose-another-folder')],
};

/** The error for a place that cannot be written to, from the system's error; other errors are unchanged. */
export function cannotWrite(what: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const [why, hint] = WHY[code] ?? [code, say('check-disk')];
  return new BatchError(say('cannot-write', { what, why }), hint);
}

/** Error codes after which no other file can be written either. */
export const isFatal = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(codeOf(error) ?? '');

/** Creates the output folder if it does not exist. Throws BatchError if that fails. */
export function makeOutputFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** Throws BatchError if `folder` is a file, or is below one. It need not exist. */
export function checkOutputFolder(folder: string): void {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** Step by step: on a read-only disk, Node's own `recursive` reports another error. */
function makeFolders(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  if (stats) throw Object.assign(new Error(), { code: 'EEXIST' });
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error; // Another run has just made it.
  }
}

/** Creates folders below an output folder, and never follows a link out of it. */
export class FolderMaker {
  readonly #root: string;
  readonly #made = new Set<string>(['.']);

  constructor(root: string) {
    this.#root = realpathSync(root);
  }

  /** Creates the folder of the output `place` (with `/`). Throws BatchError, or the system's error. */
  makeFor(place: string): void {
    this.#make(dirname(place));
  }

  #make(place: string): void {
    if (this.#made.has(place)) return;
    this.#make(dirname(place));
    const path = join(this.#root, place);
    const old = lstatSync(path, { throwIfNoEntry: false });
    if (!old) mkdirSync(path, { recursive: true });
    else if (old.isSymbolicLink() && !isInside(realpathSync(path), this.#root)) {
      throw new BatchError(say('link-leads-out', { place }), say('remove-link'));
    }
    this.#made.add(place);
  }
}
