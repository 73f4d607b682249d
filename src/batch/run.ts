import { rmSync } from 'node:fs';
import { Cache, refuseLink } from './cache.js';
import { convertOne, type Settings } from './convert/convert-one.js';
import { inOrder } from './in-order.js';
import { chooseEngine, type EngineOptions } from './pool/choose-engine.js';
import { Settler } from './report/settle.js';
import { digestOf, isOf, markOf, type Shard, ShardList } from './shards/shard.js';
import type { Access, ConvertOptions, Entry, FailOn, Input, Unread } from './types.js';
import { cannotWrite, FolderMaker, makeOutputFolder } from './write/folder.js';
import { checkOutputs, isTree } from './write/names.js';
import { joinedSink, treeSink } from './write/sink.js';
import { makeTemporary } from './write/temporary.js';

export interface BatchOptions extends EngineOptions {
  readonly root: string;
  readonly inputs: readonly Input[];
  readonly unread: readonly Unread[];
  readonly options: ConvertOptions;
  readonly access?: Access | undefined;
  readonly version: string;
  readonly shard: Shard | null;
  readonly failFast: boolean;
  readonly failOn: FailOn;
  /** Folder of the cache; null: none. */
  readonly cache: string | null;
  readonly force: boolean;
  readonly maxBytes: number;
}

export interface Listener {
  /** The outcome of each file, in the order of the files. */
  onEntry(entry: Entry): void;
  /** How many files are done, in any order; `total` is that of this shard. */
  onProgress(done: number, total: number): void;
  /** How many of the pages of a file OCR has read, while it is read. */
  onPages?(file: string, done: number, pages: number): void;
  /** The temporary folder, for anything else to be assembled in it. It is removed when the run ends. */
  onTemporary?(path: string): void;
  /** How many cache records were invalid, so that their files were read again. */
  onRemade?(records: number): void;
  /** The run has ended, and the temporary folder is about to be removed. */
  onEnd?(): Promise<void>;
}

/**
 * Converts `inputs` into `root`. Results are moved into place in the order of the inputs, so that neither the number of
 * jobs nor their timing shows. Throws BatchError if the run cannot start or continue; `signal` stops it.
 */
export async function runBatch(batch: BatchOptions, listener: Listener, signal: AbortSignal): Promise<void> {
  checkOutputs(batch.inputs, batch.options.format, batch.root, markOf(batch.shard));
  const folders: string[] = [];
  const temporaryIn = (folder: string) => {
    makeOutputFolder(folder);
    const temporary = makeTemporary(folder);
    folders.push(temporary);
    return temporary;
  };
  const sweep = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', sweep); // "plan06 batch ... | head" ends the process in the midst of it.
  try {
    const temporary = temporaryIn(batch.root);
    listener.onTemporary?.(temporary);
    if (batch.cache !== null) refuseLink(batch.cache);
    const cache = batch.cache === null ? null : new Cache(batch.cache, temporaryIn(batch.cache));
    await runIn(temporary, cache, batch, listener, signal);
    cache?.prune();
    if (cache && cache.broken.size > 0) listener.onRemade?.(cache.broken.size);
    await listener.onEnd?.();
  } catch (error) {
    throw cannotWrite(batch.root, error);
  } finally {
    sweep();
    process.off('exit', sweep);
  }
}

async function runIn(
  temporary: string,
  cache: Cache | null,
  batch: BatchOptions,
  listener: Listener,
  signal: AbortSignal,
): Promise<void> {
  const { root, options, shard, version, maxBytes, force } = batch;
  // With fewer files than threads, several pages of a file may be read at the same time.
  const pagesAtOnce = Math.max(1, Math.floor(batch.jobs / Math.max(1, batch.inputs.length)));
  const access = { ...batch.access, pagesAtOnce };
  const settings: Settings = { root, temporary, options, access, version, maxBytes, cache, force };
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  const items = [...batch.inputs, ...batch.unread].sort(byFile);
  const mine = [...items.entries()].filter(([at]) => isOf(shard, at));
  const sink = isTree(options.format)
    ? treeSink(root, options, new FolderMaker(root))
    : joinedSink(root, options, temporary, markOf(shard));
  const head = { plan06: version, options, inputs: digestOf(items), total: items.length };
  const list = shard ? new ShardList(root, temporary, { ...head, shard }) : null;
  const settler = new Settler(batch, { sink, list, cache, tell: (entry) => listener.onEntry(entry) }, signal);
  const { engine, lanes } = await chooseEngine(
    mine.flatMap(([, item]) => ('path' in item ? [item] : [])),
    batch,
    settings,
    (file, read, pages) => listener.onPages?.(file, read, pages),
  );
  // Running jobs end at once: their threads are stopped.
  signal.addEventListener('abort', () => void engine.close(), { once: true });
  let done = 0;
  try {
    await inOrder(mine, {
      lanes,
      begin: async ([at, item]) => {
        const result = 'path' in item ? await convertOne(item, at, settings, engine) : null;
        listener.onProgress(++done, mine.length);
        return result;
      },
      settle: ([at, item], result) => settler.settle(at, item, result),
      isOver: () => settler.isOver,
    });
    if (!settler.isOver) sink.finish();
    list?.finish();
  } finally {
    sink.close();
    await engine.close();
  }
}
