import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, type CacheRecord, cacheKey } from '../cache.js';
import type { Engine } from '../pool/engine.js';
import type { Access, ConvertOptions, Input, Stored } from '../types.js';
import { isTree, outputOf } from '../write/names.js';
import { readBounded } from './read.js';

export interface Settings {
  readonly root: string;
  readonly temporary: string;
  readonly options: ConvertOptions;
  readonly access?: Access | undefined;
  readonly version: string;
  readonly maxBytes: number;
  readonly cache: Cache | null;
  /** Converts even if the cache has the result. */
  readonly force: boolean;
}

/** What became of an input before its turn to be put into place. */
export interface Done {
  readonly result: Stored;
  readonly key: string | null;
  readonly cached: boolean;
  readonly ms: number;
  /** Where the parts are: a file to move into place, bytes out of the cache, or nothing where the output is there. */
  readonly from: { file: string } | { bytes: Uint8Array } | null;
}

/** Reads an input and takes its result from the cache, or converts it. Rethrows errors of the disk. */
export async function convertOne(input: Input, at: number, settings: Settings, engine: Engine): Promise<Done> {
  const begun = performance.now();
  const done = (rest: Omit<Done, 'ms'>): Done => ({ ...rest, ms: Math.round(performance.now() - begun) });
  const read = readBounded(input.path, settings.maxBytes);
  if ('trouble' in read)
    return done({ result: { ok: false, trouble: read.trouble }, key: null, cached: false, from: null });
  const { options, access, cache, force, version, temporary } = settings;
  const key = cacheKey(version, options, input.file, read.bytes);
  const known = cache && !force ? recall(key, input, settings) : null;
  if (known) return done({ ...known, key, cached: true });
  const target = join(temporary, `part-${at}`);
  const job = { bytes: read.bytes, file: input.file, target, options, access, flush: isTree(options.format) };
  const result = await engine.run(job);
  const end = done({ result, key, cached: false, from: result.ok ? { file: target } : null });
  return result.ok ? { ...end, ms: result.ms } : end;
}

/** Whether the cache has the result for the present content of `input`, and the output is still there. */
export function isKnown(input: Input, settings: Settings): boolean {
  const read = readBounded(input.path, settings.maxBytes);
  if ('trouble' in read) return true;
  return recall(cacheKey(settings.version, settings.options, input.file, read.bytes), input, settings) !== null;
}

function recall(key: string, input: Input, settings: Settings): Pick<Done, 'result' | 'from'> | null {
  const record = settings.cache?.get(key);
  if (!record) return null;
  if (!record.ok) return { result: record, from: null };
  if (isTree(settings.options.format))
    return isInPlace(input, record, settings) ? { result: record, from: null } : null;
  const bytes = settings.cache?.getParts(key, record);
  return bytes ? { result: record, from: { bytes } } : null;
}

/** Whether an output is what it was when it was written: by size and time, else by what it holds. */
function isInPlace(input: Input, record: CacheRecord & { ok: true }, { root, options }: Settings): boolean {
  const path = join(root, outputOf(input.place, options.format));
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== record.parts[0]) return false;
  if (stats.mtimeMs === record.mtimeMs) return true;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === record.sha256;
}
