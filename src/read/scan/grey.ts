/** A greyscale picture, one byte per pixel: 0 is black, 255 is white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Where a red stamp lies. */
  readonly stamp?: Box | undefined;
}

/** Points from the top left. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A pixel this much redder than it is green or blue is red ink. */
const RED = 60;
/** A stamp covers more than this share of its page. */
const STAMP = 0.0005;
const FEW = 0.02;

/**
 * Converts a picture with pixels of blue, green, red and a spare byte to greyscale. Where the page bears a red stamp,
 * the brightest of the three colours counts: paper and black ink look the same in each, and red and blue ink become
 * light. With `withoutInk` coloured ink becomes as white as paper, and so do black letters that the stamp covers.
 */
export function toGrey(points: Uint8Array, width: number, height: number, stride: number, withoutInk = false): Grey {
  const redXs: number[] = [];
  const redYs: number[] = [];
  for (let y = 0; y < height; y += 2) {
    for (let x = 0, at = y * stride; x < width; x += 2, at += 8) {
      if (points[at + 2]! - Math.max(points[at]!, points[at + 1]!) > RED) {
        redXs.push(x);
        redYs.push(y);
      }
    }
  }
  const isStamped = redXs.length > (width * height * STAMP) / 4;
  const data = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, at = y * stride; x < width; x++, at += 4, to++) {
      const [b, g, r] = [points[at]!, points[at + 1]!, points[at + 2]!];
      const most = Math.max(b, g, r);
      if (withoutInk) data[to] = Math.min(255, most * 2 - Math.min(b, g, r));
      else data[to] = isStamped ? most : (b * 29 + g * 150 + r * 77) >> 8;
    }
  }
  return { width, height, data, stamp: isStamped ? boxOf(redXs, redYs) : undefined };
}

/** Where most of the pixels lie: a few may be anywhere. */
function boxOf(xs: number[], ys: number[]): Box {
  const [x, y] = [Int32Array.from(xs).sort(), Int32Array.from(ys).sort()];
  const [low, high] = [Math.floor(x.length * FEW), Math.ceil(x.length * (1 - FEW)) - 1];
  return [x[low]!, y[low]!, x[high]!, y[high]!];
}

/** The picture in a format that every OCR engine reads (PGM). */
export function toPgm({ width, height, data }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
