import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadWord } from './engines.js';
import type { Grey } from './grey.js';

/** Change it whenever a page is prepared for OCR, or kept, in another way. */
const VERSION = '3';
/** No page has so many letters that its words take more. */
const LARGEST = 8 * 1024 * 1024;

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

  /** The words kept in a file; null if there are none, or the file is not as it was written. */
  get(file: string | null): ReadWord[] | null {
    if (!file) return null;
    try {
      const about = lstatSync(file);
      if (!about.isFile() || about.size > LARGEST) return null;
      const [digest, ...rest] = readFileSync(file, 'utf8').split('\n');
      const json = rest.join('\n');
      const words: unknown = digest === digestOf(file, json) ? JSON.parse(json) : null;
      return Array.isArray(words) && words.every(isWord) ? words : null;
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
      const json = JSON.stringify(words);
      writeFileSync(aside, `${digestOf(file, json)}\n${json}`, { flag: 'wx' });
      renameSync(aside, file);
    } catch {
      // A folder that cannot be written to costs time, not results.
    }
  }
}

/** Of what is kept and whose words they are, so that a file of another page is not taken for it. */
const digestOf = (file: string, json: string): string =>
  createHash('sha256')
    .update(`${basename(file)}\n${json}`)
    .digest('hex');

function isWord(word: unknown): word is ReadWord {
  const { text, box, line, certainty } = (word ?? {}) as Partial<Record<keyof ReadWord, unknown>>;
  return (
    typeof text === 'string' &&
    Array.isArray(box) &&
    box.length === 4 &&
    box.every(Number.isFinite) &&
    Number.isInteger(line) &&
    typeof certainty === 'number' &&
    certainty >= 0 &&
    certainty <= 1
  );
}
