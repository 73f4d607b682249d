import { rmSync } from 'node:fs';
import { say } from '../../messages/library/say.js';
import type { Cache } from '../cache.js';
import type { Done } from '../convert/convert-one.js';
import { BatchError, codeOf } from '../error.js';
import { markOf, type Shard, type ShardList } from '../shards/shard.js';
import type { ConvertOptions, Entry, FailOn, Input, Stored, Unread } from '../types.js';
import { cannotWrite, isFatal } from '../write/folder.js';
import { isTree, joinedOutputs, outputOf } from '../write/names.js';
import type { Sink } from '../write/sink.js';
import { entryOf, stoppedEntry, unreadEntry } from './entry.js';

interface Rules {
  readonly options: ConvertOptions;
  readonly shard: Shard | null;
  readonly failFast: boolean;
  readonly failOn: FailOn;
}

interface Places {
  readonly sink: Sink;
  readonly list: ShardList | null;
  readonly cache: Cache | null;
  readonly tell: (entry: Entry) => void;
}

/** Whether the same bytes will fail in the same way next time. */
const isLasting = (code: string) => ['empty', 'binary', 'broken', 'encoding', 'not-a-plan'].includes(code);

/** Moves results into place, in the order of the inputs, and reports what became of each. */
export class Settler {
  readonly #rules: Rules;
  readonly #places: Places;
  readonly #signal: AbortSignal;
  #stoppedBy: string | null = null;

  constructor(rules: Rules, places: Places, signal: AbortSignal) {
    this.#rules = rules;
    this.#places = places;
    this.#signal = signal;
  }

  /** Whether the run has been stopped, by a signal or by a file with --fail-fast. */
  get isOver(): boolean {
    return this.#signal.aborted || this.#stoppedBy !== null;
  }

  /** Throws if nothing can be written any more. */
  settle(at: number, item: Input | Unread, done: Done | null): void {
    const { list, tell } = this.#places;
    const result = 'path' in item && done !== null && !this.isOver ? this.#place(item, done) : null;
    const entry = this.#entry(item, done, result);
    list?.add({ at, parts: result?.ok ? result.parts : [], sha256: result?.ok ? result.sha256 : null, entry });
    tell(entry);
    if (this.#rules.failFast && (entry.status === 'failed' || entry.status === 'findings')) {
      this.#stoppedBy ??= say('stopped-run', { file: entry.file });
    }
  }

  #entry(item: Input | Unread, done: Done | null, result: Stored | null): Entry {
    if (!('path' in item)) return unreadEntry(item);
    if (done === null || result === null) return stoppedEntry(item.file, this.#stoppedBy ?? say('run-interrupted'));
    const output = result.ok ? this.#outputOf(item) : null;
    return entryOf(item, result, { output, ms: done.ms, cached: done.cached, failOn: this.#rules.failOn });
  }

  #outputOf(input: Input): string {
    const { options, shard } = this.#rules;
    return isTree(options.format)
      ? outputOf(input.place, options.format)
      : joinedOutputs(options.format, markOf(shard))[0]!;
  }

  /**
   * Hands a result to the sink and stores it in the cache; an output that cannot be written is a failure of its file.
   */
  #place(input: Input, done: Done): Stored {
    try {
      if (done.result.ok) this.#accept(input, done, done.result);
      else this.#refuse(input, done, done.result);
      return done.result;
    } catch (error) {
      if (isFatal(error) || (codeOf(error) === null && !(error instanceof BatchError))) throw error;
      const told = cannotWrite(this.#outputOf(input), error) as BatchError;
      return { ok: false, trouble: { code: 'unwritable', message: told.message, hint: told.hint } };
    }
  }

  #accept(input: Input, { from, key, cached }: Done, result: Stored & { ok: true }): void {
    if (from === null) return; // It is in its place already.
    const { sink, cache } = this.#places;
    const { mtimeMs } = sink.accept(input, result, from);
    const isTreeOutput = mtimeMs !== undefined;
    const left = 'file' in from && !isTreeOutput ? from.file : undefined;
    if (cache && key !== null && !cached) cache.put(key, isTreeOutput ? { ...result, mtimeMs } : result, left);
    else if (left !== undefined) rmSync(left, { force: true });
  }

  #refuse(input: Input, { key, cached }: Done, result: Stored & { ok: false }): void {
    const { sink, cache } = this.#places;
    sink.refuse(input);
    if (cache && key !== null && !cached && isLasting(result.trouble.code)) cache.put(key, result);
  }
}
