import { inflateRawSync } from 'node:zlib';
import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import { readDirectory, type ZipEntry } from './directory.js';

/** No part of a plan comes near this: anything larger is a zip bomb, or not a plan. */
const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_WHOLE = 48 * 1024 * 1024;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an office file, unpacked one by one on demand; their total size is limited. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #what: string;
  readonly #outer: Zip | undefined;
  #unpacked = 0;

  /**
   * `what` names the file in errors: "a Word document (.docx)"; what is unpacked counts for the file `outer` that it is in,
   * too. Throws PlanInputError 'broken'.
   */
  constructor(bytes: Uint8Array, what: string, outer?: Zip) {
    const entries = readDirectory(bytes);
    this.#outer = outer;
    this.#bytes = bytes;
    this.#what = what;
    if (entries === null) throw this.#broken(say('end-missing'));
    // Names may begin with a slash, and may use backslashes.
    this.#entries = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** A part's bytes, or null if there is none of that name. Throws PlanInputError 'broken', 'locked' or 'too-large'. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isLocked)
      throw new PlanInputError('locked', say('is-locked', { what: this.#what }), say('save-without-password'));
    if (entry.size > LARGEST_PART) throw this.#tooLarge();
    const packed = this.#packed(entry);
    if (entry.method === STORED) return this.#counted(packed);
    if (entry.method !== DEFLATED) throw this.#broken(say('packed-unknown', { name }));
    return this.#inflate(packed, name);
  }

  #packed({ name, offset, packedSize }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw this.#broken(say('part-misplaced', { name }));
    }
    const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packedSize > view.byteLength) throw this.#broken(say('part-cut-off', { name }));
    return this.#bytes.subarray(from, from + packedSize);
  }

  #inflate(packed: Uint8Array, name: string): Uint8Array {
    try {
      return this.#counted(inflateRawSync(packed, { maxOutputLength: LARGEST_PART }));
    } catch (error) {
      if (error instanceof PlanInputError) throw error;
      const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw isTooLarge ? this.#tooLarge() : this.#broken(say('part-not-unpacked', { name }));
    }
  }

  #counted(bytes: Uint8Array): Uint8Array {
    this.#unpacked += bytes.length;
    if (this.#unpacked > LARGEST_WHOLE) throw this.#tooLarge();
    return this.#outer ? this.#outer.#counted(bytes) : bytes;
  }

  #tooLarge(): PlanInputError {
    const limit = LARGEST_PART / 1024 / 1024;
    return new PlanInputError('too-large', say('unpacks-to-too-much', { what: this.#what, limit }), say('too-long'));
  }

  #broken(why: string): PlanInputError {
    return new PlanInputError('broken', say('broken', { what: this.#what, why }), say('fetch-again'));
  }
}
