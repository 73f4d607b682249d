import type { ReadOptions } from '../options.js';
import { readAs } from '../pdf/index.js';
import type { Reading } from '../source.js';
import { pictureToPdf } from './picture.js';

/**
 * Reads a scanned page kept as PNG or JPEG, or the pages of a TIFF, by OCR.
 *
 * @throws {PlanInputError} for a picture that is broken, too large or of an unusual type, and if no OCR is installed.
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  return readAs('image', pictureToPdf(bytes), options);
}
