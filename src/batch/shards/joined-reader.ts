import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { headsOf } from '../convert/convert.js';
import { BatchError, codeOf } from '../error.js';
import { refuseUnordinary } from '../ordinary.js';
import { joinedOutputs } from '../write/names.js';
import { markOf } from './shard.js';
import type { Part } from './shard-parts.js';

/** Reads a shard's joined files piece by piece, in their order. */
export class JoinedReader {
  readonly #handles: number[];
  readonly #names: string[];
  readonly #at: number[];

  constructor({ folder, head }: Part) {
    this.#names = joinedOutputs(head.options.format, markOf(head.shard)).map((name) => join(folder, name));
    this.#at = headsOf(head.options).map((text) => Buffer.byteLength(text));
    try {
      this.#names.forEach(refuseUnordinary);
      this.#handles = this.#names.map((name) => openSync(name, 'r'));
    } catch (error) {
      throw new BatchError(
        say('files-cannot-be-read', { files: this.#names.join(' or '), code: codeOf(error) ?? '' }),
        say('run-shard-again'),
      );
    }
  }

  take(lengths: readonly number[]): Buffer {
    return Buffer.concat(
      lengths.map((length, part) => {
        const [handle, at] = [this.#handles[part]!, this.#at[part]!];
        // A list may say any length; of what is not there nothing is taken.
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, fstatSync(handle).size - at)));
        const count = readSync(handle, bytes, 0, bytes.length, at);
        this.#at[part] = at + count;
        return bytes.subarray(0, count);
      }),
    );
  }

  close(): void {
    for (const handle of this.#handles.splice(0)) closeSync(handle);
  }
}
