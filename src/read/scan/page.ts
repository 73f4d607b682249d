import { latin } from '../../text/latin.js';
import type { Word } from '../pdf/page/words.js';
import type { Rule } from '../pdf/tables/rules.js';
import type { Ocr, ReadWord } from './engines.js';
import type { Grey } from './grey.js';
import type { KeptPages } from './kept.js';
import { findRules } from './ruled.js';
import { skewOf, straightened } from './skew.js';

/** A signature reaches so much farther than the stamp over it, in parts of the stamp's size. */
const AROUND = 0.4;
const [SPECK, UNSURE, SURE] = [0.1, 0.45, 0.8] as const;
// "Đ", "06", "-": anything that is printed rather than drawn
const LETTERS = latin(/[\p{L}\d]|^[-–+(]/u);

/** What was read on a scanned page, in points (1/72 inch) of the page as it was straightened. */
export interface ScannedPage {
  readonly words: Word[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** "|", "[": what is left of a table's line. */
const LEFT_OF_LINES = /^[|[\]¦_—~]+$/;

/** What OCR makes of a dash: no text of an office has it. */
const NOT_SIGN = '\u00ac';

/** Dots an inch that are enough for running text, and that the small type of tables needs. */
const DPI = 200;
const DPI_OF_TABLES = 300;

/**
 * Reads a page, which `render` shows at so many dots an inch: straightened, ruling lines found and taken out, words by
 * their boxes.
 */
export async function readScan(
  render: (dpi: number) => { readonly picture: Grey; readonly dpi: number },
  ocr: Ocr,
  kept: KeptPages,
): Promise<ScannedPage> {
  const prepare = (wanted: number) => {
    const { picture, dpi } = render(wanted);
    return { dpi, ...findRules(straightened(picture, skewOf(picture)), dpi) };
  };
  const coarse = prepare(DPI);
  const fine = coarse.across.length > 0 ? prepare(DPI_OF_TABLES) : coarse;
  const { dpi, across, down, page } = fine.across.length > 0 ? fine : coarse;
  const file = kept.fileOf(page, dpi, ocr.name);
  let found = kept.get(file);
  if (!found) {
    found = await ocr.read(page, dpi);
    kept.put(file, found);
  }
  const scale = 72 / dpi;
  const usable = found.filter((word) => word.text !== '' && !LEFT_OF_LINES.test(word.text) && !isInk(word, page.stamp));
  const heights = usable.map(({ box }) => (box[3] - box[1]) * scale).sort((a, b) => a - b);
  const size = heights[heights.length >> 1] ?? 12;
  const bases = baseLines(usable);
  const words = usable.map(({ text, box: [x0, y0, x1, y1], line, certainty }) => {
    const base = bases.get(line)! * scale;
    return {
      text: text === NOT_SIGN ? '-' : text,
      x0: x0 * scale,
      x1: x1 * scale,
      top: y0 * scale,
      bottom: y1 * scale,
      base,
      size,
      certainty,
    };
  });
  const scaled = ({ at, from, to }: Rule) => ({ at: at * scale, from: from * scale, to: to * scale });
  return { words, across: across.map(scaled), down: down.map(scaled) };
}

/** What OCR makes of a stamp's and a signature's strokes: unsure words over a stamp, and specks that it believes nothing of. */
function isInk({ text, box, certainty }: ReadWord, stamp: Grey['stamp']): boolean {
  if (text.length <= 2 && certainty < SPECK) return true;
  if (!stamp) return false;
  const [x0, y0, x1, y1] = stamp;
  const [dx, dy] = [(x1 - x0) * AROUND, (y1 - y0) * AROUND];
  if (box[2] < x0 - dx || box[0] > x1 + dx || box[3] < y0 - dy || box[1] > y1 + dy) return false;
  return certainty < UNSURE || !LETTERS.test(text) || (text.length === 1 && certainty < SURE);
}

/** Where each line's words stand: most of them reach down to it. */
function baseLines(words: readonly { readonly line: number; readonly box: readonly number[] }[]): Map<number, number> {
  const bottoms = new Map<number, number[]>();
  for (const { line, box } of words) {
    const list = bottoms.get(line);
    if (list) list.push(box[3]!);
    else bottoms.set(line, [box[3]!]);
  }
  return new Map([...bottoms].map(([line, list]) => [line, list.sort((a, b) => a - b)[list.length >> 2]!]));
}
