import { createHash } from 'node:crypto';
import type { ConvertOptions, Stored, Unopened } from '../types.js';
import { writeFlushed } from '../write/temporary.js';
import { convert, loadRenderer, type Opened } from './convert.js';

/** One file's work: its bytes, and where its output is to be laid down. */
export interface Job extends Unopened {
  readonly target: string;
  /** Whether the output goes to its place as it is, and so must be on the disk before. */
  readonly flush: boolean;
}

/** Does a job whose file has been opened. */
export type Work = (job: Job, opened: Opened) => Stored;

/** Prepares the conversion to one format, in any thread. */
export async function loadWork(format: ConvertOptions['format']): Promise<Work> {
  const render = await loadRenderer(format);
  return ({ file, target, options, flush }, opened) => {
    const begun = performance.now();
    const converted = convert(opened, file, options, render);
    if (!converted.ok) return converted;
    const parts = converted.parts.map((part) => Buffer.from(part, 'utf8'));
    writeFlushed(target, parts, flush);
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    const lengths = parts.map((part) => part.length);
    const ms = Math.round(performance.now() - begun);
    return { ok: true, parts: lengths, sha256: hash.digest('hex'), diagnostics: converted.diagnostics, ms };
  };
}
