import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../messages/library/say.js';
import type { Diagnostic } from '../schema/plan.js';
import { BatchError } from './error.js';
import { refuseUnordinary } from './ordinary.js';
import type { ConvertOptions, Stored } from './types.js';
import { moveFile } from './write/temporary.js';

/** What is known about a file's conversion; by `mtimeMs` an output that was not touched since is recognised. */
export type CacheRecord = Stored & { readonly mtimeMs?: number };

/** Throws BatchError if the cache folder is a link: a planted link would lead elsewhere. */
export function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new BatchError(say('is-link', { place: folder }), say('remove-or-no-cache'));
}

/** Records that no run has used for this long are removed. */
const UNUSED = 30 * 24 * 3600 * 1000;
const A_DAY = 24 * 3600 * 1000;

/** The name of a conversion: everything that its result depends on. */
export function cacheKey(version: string, options: ConvertOptions, file: string, bytes: Uint8Array): string {
  const content = createHash('sha256').update(bytes).digest('hex');
  return createHash('sha256')
    .update(JSON.stringify([version, options, file, content]))
    .digest('hex');
}

/**
 * Results of earlier runs, by content, options and version, a small file each; beside it the rendered parts where they
 * have no file of their own. An unreadable record counts as missing: the file is converted again.
 */
export class Cache {
  readonly #folder: string;
  readonly #temporary: string;
  #count = 0;
  /** The keys of the records that exist but are not valid. */
  readonly broken = new Set<string>();

  constructor(folder: string, temporary: string) {
    this.#folder = folder;
    this.#temporary = temporary;
  }

  get isEmpty(): boolean {
    try {
      return readdirSync(this.#folder).length === 0;
    } catch {
      return true;
    }
  }

  get(key: string): CacheRecord | null {
    const path = this.#path(key, 'json');
    try {
      refuseUnordinary(path);
      const record = recordOf(key, readFileSync(path, 'utf8'));
      if (record === null) {
        this.broken.add(key);
        return null;
      }
      const { mtimeMs } = statSync(path);
      if (Date.now() - mtimeMs > A_DAY) utimesSync(path, new Date(), new Date());
      return record;
    } catch {
      return null;
    }
  }

  /** The rendered parts of a record, if they have not changed. */
  getParts(key: string, record: CacheRecord): Uint8Array | null {
    try {
      refuseUnordinary(this.#path(key, 'parts'));
      const bytes = readFileSync(this.#path(key, 'parts'));
      if (record.ok && createHash('sha256').update(bytes).digest('hex') === record.sha256) return bytes;
      this.broken.add(key);
      return null;
    } catch {
      return null;
    }
  }

  /** Stores a record, and the file `parts` that it is about, which is moved here. The record is written last. */
  put(key: string, record: CacheRecord, parts?: string): void {
    const path = this.#path(key, 'json');
    const folder = dirname(path);
    // A planted link would lead elsewhere.
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      rmSync(folder, { force: true });
      mkdirSync(folder, { recursive: true });
    }
    if (parts !== undefined) moveFile(parts, this.#path(key, 'parts'), join(this.#temporary, 'parts'));
    const temporary = join(this.#temporary, `record-${this.#count++}`);
    const text = JSON.stringify({ key, ...record });
    writeFileSync(temporary, `${text}\n${sealOf(text)}\n`);
    renameSync(temporary, path);
  }

  /** Removes what has not been used for long. */
  prune(now = Date.now()): void {
    for (const folder of readdirSync(this.#folder, { withFileTypes: true })) {
      if (!folder.isDirectory()) continue;
      const path = join(this.#folder, folder.name);
      for (const name of readdirSync(path).filter((one) => one.endsWith('.json'))) {
        const record = join(path, name);
        const stats = statSync(record, { throwIfNoEntry: false });
        if (!stats || now - stats.mtimeMs <= UNUSED) continue;
        rmSync(record, { force: true });
        rmSync(record.replace(/json$/, 'parts'), { force: true });
      }
    }
  }

  #path(key: string, ending: 'json' | 'parts'): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.${ending}`);
  }
}

const sealOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The record in a cache file, its digest on the second line; null if it is not valid. */
function recordOf(key: string, file: string): CacheRecord | null {
  const [text, seal] = file.split('\n');
  if (text === undefined || seal !== sealOf(text)) return null;
  const record = JSON.parse(text) as CacheRecord & { key: string };
  return record?.key === key && isRecord(record) ? record : null;
}

/** Whether what was read is a record as `put` writes it. */
function isRecord(record: Partial<Stored> & { readonly mtimeMs?: unknown }): record is CacheRecord {
  if (record.mtimeMs !== undefined && typeof record.mtimeMs !== 'number') return false;
  if (record.ok === false) {
    const { code, message, hint, line } = record.trouble ?? {};
    return [code, message, hint].every((one) => typeof one === 'string') && (line === undefined || isNumber(line));
  }
  if (record.ok !== true) return false;
  const { parts, sha256, diagnostics, ms } = record;
  const hasParts = Array.isArray(parts) && parts.every((part) => Number.isSafeInteger(part) && part >= 0);
  const hasFindings = Array.isArray(diagnostics) && diagnostics.every(isDiagnostic);
  return hasParts && typeof sha256 === 'string' && hasFindings && isNumber(ms);
}

const isNumber = (value: unknown) => typeof value === 'number';

/** Whether a report can be made of it. */
function isDiagnostic(value: Partial<Diagnostic> | null): value is Diagnostic {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, severity, message, position } = value;
  const start: Partial<Record<'line' | 'column', unknown>> | undefined = position?.start;
  return (
    [rule, severity, message].every((one) => typeof one === 'string') &&
    (position === null || position === undefined || (isNumber(start?.line) && isNumber(start?.column)))
  );
}
