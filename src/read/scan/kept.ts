import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadWord } from './engines.js';
import type { Grey } from './grey.js';

/** Change it whenever a page is prepared for OCR in another way. */
const VERSION = '1';

/** A cache of the words of pages, in a folder, by the picture of the page and the engine that read it. */
export class KeptPages {
  readonly #folder: string | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder && join(folder, 'ocr');
  }

  fileOf(page: Grey, dpi: number, engine: string): string | null {
    if (!this.#folder) return null;
    const about = `${VERSION} ${engine} ${page.width} ${page.height} ${dpi} `;
    const name = createHash('sha256').update(about).update(page.data).digest('hex');
    return join(this.#folder, `${name}.json`);
  }

  /** The words kept in a file; null if there are none, or the file is broken. */
  get(file: string | null): ReadWord[] | null {
    if (!file || !existsSync(file)) return null;
    try {
      const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return Array.isArray(words) ? (words as ReadWord[]) : null;
    } catch {
      return null;
    }
  }

  /** Stores words; if they cannot be written, the page is read again next time. */
  put(file: string | null, words: readonly ReadWord[]): void {
    if (!file || !this.#folder) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const aside = `${file}.${process.pid}`;
      writeFileSync(aside, JSON.stringify(words));
      renameSync(aside, file);
    } catch {
      // A folder that cannot be written to costs time, not results.
    }
  }
}
