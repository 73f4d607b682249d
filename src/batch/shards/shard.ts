import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { ConvertOptions, Entry, Input, Unread } from '../types.js';
import { moveFile, writeAll } from '../write/temporary.js';

/** One of `count` parts of a run, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What the first line of a shard's list says. */
export interface ShardHead {
  readonly plan06: string;
  readonly shard: Shard;
  readonly options: ConvertOptions;
  /** Digest of the names of all inputs of the run: shards that saw different inputs do not belong together. */
  readonly inputs: string;
  readonly total: number;
}

/** What every other line says of a file; `at` is its place among all inputs of the run. */
export interface ShardLine {
  readonly at: number;
  readonly parts: readonly number[];
  readonly sha256: string | null;
  readonly entry: Entry;
}

/** What the last line of a list says: the digest of all lines before it. */
export interface ShardEnd {
  readonly digest: string;
}

/** "-2-of-3": what distinguishes the joined files of a shard. */
export const markOf = (shard: Shard | null) => (shard ? `-${shard.index}-of-${shard.count}` : '');
/** "plan06-shard-2-of-3.ndjson" */
export const LIST = /^plan06-shard-(?<index>\d+)-of-(?<count>\d+)\.ndjson$/;

/** Files are dealt to the shards in turn, so that neighbours, which are often alike, are spread. */
export const isOf = (shard: Shard | null, at: number) => shard === null || at % shard.count === shard.index - 1;

export function digestOf(items: readonly (Input | Unread)[]): string {
  const hash = createHash('sha256');
  for (const { file } of items) hash.update(`${file}\0`);
  return hash.digest('hex');
}

/** Writes the list that `plan06 merge` reads. */
export class ShardList {
  readonly #handle: number;
  readonly #temporary: string;
  readonly #path: string;
  readonly #digest = createHash('sha256');

  constructor(root: string, temporary: string, head: ShardHead) {
    this.#temporary = join(temporary, 'list');
    this.#path = join(root, `plan06-shard${markOf(head.shard)}.ndjson`);
    this.#handle = openSync(this.#temporary, 'w');
    this.#add(head);
  }

  add(line: ShardLine): void {
    this.#add(line);
  }

  finish(): void {
    this.#add({ digest: this.#digest.copy().digest('hex') });
    closeSync(this.#handle);
    moveFile(this.#temporary, this.#path, `${this.#temporary}-moved`);
  }

  #add(line: ShardHead | ShardLine | ShardEnd): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`, 'utf8');
    this.#digest.update(bytes);
    writeAll(this.#handle, bytes);
  }
}
