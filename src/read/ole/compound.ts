/*
 * Compound files, in which old Office programs store documents and newer ones encrypted documents: streams of sectors
 * that a table chains together. Source: [MS-CFB].
 */

const END = 0xfffffffa;
const ENTRY_SIZE = 128;
const ROOT = 0;
const STREAM = 2;
/** Sectors of tables named in the head itself. */
const IN_HEAD = 109;
/** Streams below this size are in small sectors. */
const SMALL = 4096;
const SMALL_SIZE = 64;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A compound file's streams. Each chain is followed at most once, whatever the file says. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #table: readonly number[];
  readonly #smallTable: readonly number[];
  readonly #entries: readonly Entry[];
  readonly #small: Buffer;

  /** @throws {RangeError} if the file is truncated or broken. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new RangeError('no sectors of 512 or 4096 bytes');
    this.#sectorSize = 1 << shift;
    this.#table = numbersIn(Buffer.concat(this.#tableSectors().map((at) => this.#sector(at))));
    this.#entries = entriesIn(this.#chain(this.#bytes.readUInt32LE(48)));
    this.#smallTable = numbersIn(this.#chain(this.#bytes.readUInt32LE(60)));
    this.#small = this.#chain(this.#entries[ROOT]?.start ?? END);
  }

  /** A stream of the file itself, not of one embedded in it; null if there is none of the name. */
  stream(name: string): Buffer | null {
    const seen = new Set<number>();
    const open = [this.#entries[ROOT]?.child ?? END];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      if (entry.type === STREAM && entry.name === name) return this.#read(entry);
      open.push(entry.left, entry.right);
    }
    return null;
  }

  #read({ start, size }: Entry): Buffer {
    if (size >= SMALL) return this.#chain(start).subarray(0, size);
    const parts = follow(this.#smallTable, start).map((at) =>
      this.#small.subarray(at * SMALL_SIZE, (at + 1) * SMALL_SIZE),
    );
    return Buffer.concat(parts).subarray(0, size);
  }

  /** The sectors that hold the table: the first are named in the head, others in sectors chained by their last word. */
  #tableSectors(): number[] {
    const sectors = numbersIn(this.#bytes.subarray(76, 76 + IN_HEAD * 4));
    const seen = new Set<number>();
    for (let at = this.#bytes.readUInt32LE(68); at < END && !seen.has(at); ) {
      seen.add(at);
      const names = numbersIn(this.#sector(at));
      at = names.pop() ?? END;
      sectors.push(...names);
    }
    return sectors.filter((at) => at < END);
  }

  #chain(start: number): Buffer {
    return Buffer.concat(follow(this.#table, start).map((at) => this.#sector(at)));
  }

  #sector(at: number): Buffer {
    const from = (at + 1) * this.#sectorSize;
    if (from >= this.#bytes.length) throw new RangeError(`sector ${at} is behind the end`);
    return this.#bytes.subarray(from, from + this.#sectorSize);
  }
}

/** The sectors of a chain. A circular chain is broken. */
function follow(table: readonly number[], start: number): number[] {
  const seen = new Set<number>();
  for (let at = start; at < END; at = table[at] ?? END) {
    if (seen.has(at)) throw new RangeError('a chain goes round in a circle');
    seen.add(at);
  }
  return [...seen];
}

const numbersIn = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4));

function entriesIn(bytes: Buffer): Entry[] {
  return Array.from({ length: Math.floor(bytes.length / ENTRY_SIZE) }, (_, i) => {
    const entry = bytes.subarray(i * ENTRY_SIZE, (i + 1) * ENTRY_SIZE);
    const end = Math.min(64, Math.max(2, entry.readUInt16LE(64))) - 2;
    return {
      name: entry.toString('utf16le', 0, end),
      type: entry[66]!,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}
