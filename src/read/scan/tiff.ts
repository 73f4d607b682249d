import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import type { Picture } from './picture-type.js';

/** More pages than any plan has: a circular chain of pages ends here, too. */
const MOST_PAGES = 500;

/** Tags of TIFF 6.0. */
const [WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC] = [256, 257, 258, 259, 262] as const;
const [OFFSETS, SAMPLES, ROWS, COUNTS, X_RESOLUTION, PLANAR, UNIT, FAX3, PREDICTOR, PALETTE] = [
  273, 277, 278, 279, 282, 284, 296, 292, 317, 320,
] as const;
const FILL_ORDER = 266;

type Tags = ReadonlyMap<number, readonly number[]>;

/** Reads the pages of a TIFF file, each as pictures in the form that PDFs have. */
export function tiffPages(file: Buffer): Picture[] {
  const isLittle = file.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const pages: Picture[] = [];
  for (let at = u32(4); at > 0 && pages.length < MOST_PAGES; ) {
    const count = u16(at);
    const tags = new Map<number, number[]>();
    for (let i = 0; i < count; i++) {
      const entry = at + 2 + i * 12;
      const [type, length] = [u16(entry + 2), u32(entry + 4)];
      const size = { 1: 1, 3: 2, 4: 4, 5: 8 }[type];
      if (!size || length * size > file.length) continue;
      const from = length * size <= 4 ? entry + 8 : u32(entry + 8);
      const value = (k: number) => {
        const place = from + k * size;
        return size === 1
          ? file[place]!
          : size === 2
            ? u16(place)
            : size === 4
              ? u32(place)
              : u32(place) / u32(place + 4);
      };
      tags.set(
        u16(entry),
        Array.from({ length }, (_, k) => value(k)),
      );
    }
    pages.push(toPicture(tags, file));
    at = u32(at + 2 + count * 12);
  }
  return pages;
}

function toPicture(tags: Tags, file: Buffer): Picture {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const [width, height] = [one(WIDTH, 0), one(HEIGHT, 0)];
  const rows = Math.min(one(ROWS, height), height);
  const [bits, samples, photometric] = [one(BITS, 1), one(SAMPLES, 1), one(PHOTOMETRIC, 1)];
  if (one(PLANAR, 1) !== 1 && samples > 1) throw unknown('planes apart');
  const filter = filterOf(tags, width, bits, samples);
  const dictionary = `/BitsPerComponent ${bits}${spaceOf(tags, photometric, samples, bits)}`;
  const counts = tags.get(COUNTS) ?? [];
  const strips = (tags.get(OFFSETS) ?? []).map((offset, i) => {
    const own = Math.min(rows, height - i * rows);
    const data = file.subarray(offset, offset + (counts[i] ?? 0));
    return { rows: own, dictionary: `${dictionary}${filter.replace('#', String(own))}`, data };
  });
  if (strips.length === 0) throw unknown('tiles');
  const resolution = one(X_RESOLUTION, 0) * (one(UNIT, 2) === 3 ? 2.54 : 1);
  return { width, height, dpi: resolution > 1 ? resolution : null, strips };
}

function spaceOf(tags: Tags, photometric: number, samples: number, bits: number): string {
  if (photometric === 3) {
    const palette = tags.get(PALETTE) ?? [];
    const size = 1 << bits;
    const colours = Array.from({ length: size * 3 }, (_, i) => {
      const value = palette[(i % 3) * size + Math.floor(i / 3)] ?? 0;
      return (value >> 8).toString(16).padStart(2, '0');
    });
    return `/ColorSpace[/Indexed/DeviceRGB ${size - 1}<${colours.join('')}>]`;
  }
  if (samples === 3 && photometric === 2) return '/ColorSpace/DeviceRGB';
  if (samples !== 1) throw unknown(`${samples} colours`);
  return `/ColorSpace/DeviceGray${photometric === 0 ? '/Decode[1 0]' : ''}`;
}

/** The filter of PDF that undoes a compression; `#` stands for the height of a strip. */
function filterOf(tags: Tags, width: number, bits: number, samples: number): string {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const compression = one(COMPRESSION, 1);
  const predictor = one(PREDICTOR, 1);
  const shape = `/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}`;
  const undo = predictor === 2 ? `/DecodeParms<</Predictor 2${shape}>>` : '';
  if (one(FILL_ORDER, 1) !== 1) throw unknown(say('tiff-bits'));
  if (compression === 1) return '';
  if (compression === 5) return `/Filter/LZWDecode${undo}`;
  if (compression === 8 || compression === 32946) return `/Filter/FlateDecode${undo}`;
  if (compression === 32773) return '/Filter/RunLengthDecode';
  if (compression === 3 || compression === 4) {
    const k = compression === 4 ? -1 : one(FAX3, 0) & 1;
    // In a fax 1 is black, as in pictures of this type: /Decode inverts it.
    return `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows #/BlackIs1 true>>`;
  }
  throw unknown(compression === 7 || compression === 6 ? 'JPEG inside' : `compression ${compression}`);
}

const unknown = (what: string): PlanInputError =>
  new PlanInputError('binary', say('tiff-unknown', { what }), say('save-png-pdf'));
