import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDocument } from '../../../src/read/pdf/page/engine.js';
import { renderPage } from '../../../src/read/pdf/page/render.js';
import { pictureToPdf } from '../../../src/read/scan/picture.js';

function chunk(name: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
}

/** A PNG of 4 × 2 points, black on the left and white on the right. */
function png(type: 0 | 2 | 6, { width = 4, height = 2, interlaced = 0 } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, type, 0, 0, interlaced], 8);
  const channels = { 0: 1, 2: 3, 6: 4 }[type];
  const row = [0, ...[0, 0, 255, 255].flatMap((grey) => [grey, grey, grey, 255].slice(0, channels))];
  const body = type === 6 ? row.map((value, i) => (i > 0 && (i - 1) % 4 === 3 ? 255 : value)) : row;
  const data = deflateSync(Buffer.from([...body, ...body]));
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A TIFF of two pages of 8 × 1 points in one bit each, the left half black; `kind` says what 0 is. */
function tiff(kind: 0 | 1): Buffer {
  const page = (at: number, next: number): Buffer => {
    const tags = [
      [256, 3, 8],
      [257, 3, 1],
      [258, 3, 1],
      [259, 3, 1],
      [262, 3, kind],
      [273, 4, at + 2 + 8 * 12 + 4],
      [277, 3, 1],
      [279, 4, 1],
    ] as const;
    const out = Buffer.alloc(2 + tags.length * 12 + 4 + 2);
    out.writeUInt16LE(tags.length, 0);
    for (const [i, [tag, type, value]] of tags.entries()) {
      out.writeUInt16LE(tag, 2 + i * 12);
      out.writeUInt16LE(type, 4 + i * 12);
      out.writeUInt32LE(1, 6 + i * 12);
      if (type === 3) out.writeUInt16LE(value, 10 + i * 12);
      else out.writeUInt32LE(value, 10 + i * 12);
    }
    out.writeUInt32LE(next, 2 + tags.length * 12);
    out[2 + tags.length * 12 + 4] = kind === 1 ? 0x0f : 0xf0;
    return out;
  };
  const size = 2 + 8 * 12 + 4 + 2;
  return Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), page(8, 8 + size), page(8 + size, 0)]);
}

/** How dark the left and the right half of each page are. */
async function halves(picture: Buffer): Promise<[number, number][]> {
  return withDocument(pictureToPdf(picture), undefined, (open) =>
    Array.from({ length: open.pageCount }, (_, i) => {
      const { picture: shown } = renderPage(open, i, 20, false);
      const row = Math.floor(shown.height / 2) * shown.width;
      const at = (share: number) => shown.data[row + Math.floor(shown.width * share)]!;
      return [at(0.2), at(0.8)];
    }),
  );
}

describe('pictureToPdf', () => {
  it.each([0, 2, 6] as const)('keeps a PNG of colour type %i', async (type) => {
    expect(await halves(png(type))).toEqual([[0, 255]]);
  });

  it.each([0, 1] as const)('keeps the pages of a TIFF whose white is %i', async (kind) => {
    expect(await halves(tiff(kind))).toEqual([
      [0, 255],
      [0, 255],
    ]);
  });

  it.each([
    ['cut', png(0).subarray(0, 20), 'broken'],
    ['without a size', png(0, { width: 0 }), 'broken'],
    ['larger than any page', png(0, { width: 60_000, height: 60_000 }), 'too-large'],
    ['interlaced', png(0, { interlaced: 1 }), 'binary'],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]), 'broken'],
    ['a TIFF without a page', Buffer.from('II*\0\0\0\0\0', 'latin1'), 'broken'],
  ])('refuses a picture that is %s', (_, picture, code) => {
    expect(() => pictureToPdf(picture)).toThrow(expect.objectContaining({ code }));
  });
});
