import { statSync } from 'node:fs';
import { isKnown, type Settings } from '../convert/convert-one.js';
import type { Input } from '../types.js';
import type { Engine, OnPages } from './engine.js';
import { inProcess } from './in-process.js';

/** Bytes to convert above which starting threads pays off. */
const THREADS_FROM = 400_000;
/** A larger file may take more memory than this process should risk. */
const LARGE = 4 * 1024 * 1024;

export interface EngineOptions {
  readonly jobs: number;
  readonly timeoutMs: number;
  /** The module that the threads run; see worker.ts. */
  readonly worker: string;
}

/**
 * A pool of threads if there is enough work for them; else this thread. `lanes`: how many files to work on at a time.
 */
export async function chooseEngine(
  inputs: readonly Input[],
  { jobs, timeoutMs, worker }: EngineOptions,
  settings: Settings,
  onPages: OnPages,
): Promise<{ engine: Engine; lanes: number }> {
  if (isLittle(inputs, jobs, settings)) {
    return { engine: await inProcess(settings.options.format, timeoutMs, onPages), lanes: 1 };
  }
  const { threadPool } = await import('./pool.js');
  const threads = Math.max(1, Math.min(jobs, inputs.length));
  // One more file for each thread is read ahead, so that no thread waits for its next one.
  return { engine: threadPool(worker, threads, timeoutMs, onPages), lanes: threads * 2 };
}

function isLittle(inputs: readonly Input[], jobs: number, settings: Settings): boolean {
  const hasCache = settings.cache !== null && !settings.force && !settings.cache.isEmpty;
  let work = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    if (size <= settings.maxBytes && !(hasCache && isKnown(input, settings))) {
      work += size;
      if (size > LARGE || (work > THREADS_FROM && jobs > 1)) return false;
    }
  }
  return true;
}

function sizeOf({ path }: Input): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // Reading it tells why.
  }
}
