import { inflateSync } from 'node:zlib';
import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import type { Picture } from './picture-type.js';
import { tiffPages } from './tiff.js';

/** More pixels than any scanned page has. */
const MOST_POINTS = 120_000_000;
/** A page without a resolution is as wide as A4, or as high where it lies on its side. */
const [A4_SHORT, A4_LONG] = [595, 842];

const brokenPicture = (): PlanInputError =>
  new PlanInputError('broken', say('picture-broken'), say('scan-fetch-again'));

/** Wraps a picture's pages in a PDF, so that PDFium decodes it: most formats can be embedded in a PDF unchanged. */
export function pictureToPdf(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pages: Picture[];
  try {
    pages = view[0] === 0x89 ? [readPng(view)] : view[0] === 0xff ? [readJpeg(view)] : tiffPages(view);
  } catch (error) {
    if (error instanceof PlanInputError) throw error;
    throw brokenPicture();
  }
  if (pages.length === 0) throw brokenPicture();
  for (const { width, height } of pages) {
    if (!(width > 0) || !(height > 0)) throw brokenPicture();
    if (width * height > MOST_POINTS) {
      throw new PlanInputError('too-large', say('picture-size', { width, height }), say('scan-at-300-dpi'));
    }
  }
  return writePdf(pages);
}

function readJpeg(file: Buffer): Picture {
  let dpi: number | null = null;
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) throw brokenPicture();
    const marker = file[at + 1]!;
    const length = file.readUInt16BE(at + 2);
    if (marker === 0xe0 && file.toString('latin1', at + 4, at + 8) === 'JFIF') {
      const density = file.readUInt16BE(at + 12);
      const unit = file[at + 11];
      if (density > 1 && unit) dpi = unit === 2 ? density * 2.54 : density;
    }
    // The frame's head: SOF0 to SOF15, but for tables
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width, colours] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7), file[at + 9]!];
      const space = colours === 1 ? 'DeviceGray' : colours === 4 ? 'DeviceCMYK/Decode[1 0 1 0 1 0 1 0]' : 'DeviceRGB';
      const dictionary = `/BitsPerComponent 8/ColorSpace/${space}/Filter/DCTDecode`;
      return { width, height, dpi, strips: [{ rows: height, dictionary, data: file }] };
    }
    at += 2 + length;
  }
  throw brokenPicture();
}

function readPng(file: Buffer): Picture {
  const data: Buffer[] = [];
  let [palette, dpi] = ['', null as number | null];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bits, type, interlaced] = [file[24]!, file[25]!, file[28]!];
  if (interlaced) throw new PlanInputError('binary', say('png-interlaced'), say('save-without-interlacing'));
  for (let at = 8; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(body);
    else if (name === 'PLTE') palette = body.toString('hex');
    else if (name === 'pHYs' && body[8] === 1) dpi = Math.round(body.readUInt32BE(0) * 0.0254) || null;
    at += 12 + length;
  }
  const channels = type === 2 ? 3 : type === 6 ? 4 : type === 4 ? 2 : 1;
  const packed = Buffer.concat(data);
  if (channels === 2 || channels === 4) return withoutAlpha({ width, height, dpi }, packed, channels, bits);
  const space =
    type === 3
      ? `[/Indexed/DeviceRGB ${palette.length / 6 - 1}<${palette}>]`
      : type === 2
        ? '/DeviceRGB'
        : '/DeviceGray';
  const predictor = `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${bits}/Columns ${width}>>`;
  const dictionary = `/BitsPerComponent ${bits}/ColorSpace${space}/Filter/FlateDecode${predictor}`;
  return { width, height, dpi, strips: [{ rows: height, dictionary, data: packed }] };
}

/** PDFs store transparency separately: it is dropped, over white. */
function withoutAlpha(about: Omit<Picture, 'strips'>, packed: Buffer, channels: number, bits: number): Picture {
  const { width, height } = about;
  if (bits !== 8 || width * height > MOST_POINTS) throw brokenPicture();
  const row = width * channels;
  const raw = inflateSync(packed, { maxOutputLength: (row + 1) * height });
  const colours = channels - 1;
  const data = Buffer.alloc(width * height * colours);
  let above = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    const line = Uint8Array.from(raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)));
    for (let i = 0; i < row; i++) {
      const a = i >= channels ? line[i - channels]! : 0;
      const b = above[i]!;
      const c = i >= channels ? above[i - channels]! : 0;
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
      line[i] = line[i]! + guess;
    }
    for (let x = 0; x < width; x++) {
      const clear = line[x * channels + colours]! / 255;
      for (let k = 0; k < colours; k++)
        data[(y * width + x) * colours + k] = line[x * channels + k]! * clear + 255 * (1 - clear);
    }
    above = line;
  }
  const dictionary = `/BitsPerComponent 8/ColorSpace/${colours === 3 ? 'DeviceRGB' : 'DeviceGray'}`;
  return { ...about, strips: [{ rows: height, dictionary, data }] };
}

/** The filter of PNG of that name: the one of three neighbours nearest to their linear prediction. */
function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

function writePdf(pages: readonly Picture[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const put = (...list: Buffer[]) => {
    for (const part of list) {
      parts.push(part);
      length += part.length;
    }
  };
  const object = (number: number, dictionary: string, data?: Uint8Array) => {
    offsets[number] = length;
    const stream = data ? [Buffer.from('stream\n'), Buffer.from(data), Buffer.from('\nendstream')] : [];
    put(Buffer.from(`${number} 0 obj\n${dictionary}`), ...stream, Buffer.from('\nendobj\n'));
  };
  let next = 3;
  const kids: number[] = [];
  for (const { width, height, dpi, strips } of pages) {
    const shape = dpi ? null : width > height ? A4_LONG / width : A4_SHORT / width;
    const scale = shape ?? 72 / dpi!;
    const [page, content] = [next, next + 1];
    next += 2;
    let top = height;
    const drawn: string[] = [];
    const names: string[] = [];
    for (const { rows, dictionary, data } of strips) {
      top -= rows;
      const head = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${rows}${dictionary}/Length ${data.length}>>`;
      object(next, head, data);
      names.push(`/I${next} ${next} 0 R`);
      drawn.push(`q ${width * scale} 0 0 ${rows * scale} 0 ${top * scale} cm /I${next} Do Q`);
      next++;
    }
    const body = Buffer.from(drawn.join('\n'));
    object(content, `<</Length ${body.length}>>`, body);
    const box = `/MediaBox[0 0 ${width * scale} ${height * scale}]`;
    object(
      page,
      `<</Type/Page/Parent 2 0 R${box}/Contents ${content} 0 R/Resources<</XObject<<${names.join('')}>>>>>>`,
    );
    kids.push(page);
  }
  object(1, '<</Type/Catalog/Pages 2 0 R>>');
  object(2, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const start = length;
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  put(Buffer.from(`xref\n0 ${next}\n0000000000 65535 f \n${entries.join('')}`));
  put(Buffer.from(`trailer<</Size ${next}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}
