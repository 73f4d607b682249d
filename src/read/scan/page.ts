import { groupBy } from '../../text/lists.js';
import type { Word } from '../pdf/page/words.js';
import type { Rule } from '../pdf/tables/rules.js';
import type { Ocr, ReadWord } from './engines.js';
import type { Grey } from './grey.js';
import type { KeptPages } from './kept.js';
import { findRules, type Ruled } from './ruled.js';
import { skewOf, straightened } from './skew.js';
import { readStamped } from './stamped.js';
import { liesOnSide, type Quarters, turned } from './turned.js';

const [SPECK, SURE] = [0.1, 0.8] as const;

/** What was read on a scanned page, in points (1/72 inch) of the page as it was straightened. */
export interface ScannedPage {
  readonly words: Word[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  /** Its size as it is read. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns to the left from how the file shows it. */
  readonly turns: Quarters;
}

/** "|", "[": the rest of a table's line. */
const LEFT_OF_LINES = /^[|[\]¦_—~]+$/;

/** An OCR misreading of a dash: no official text has it. */
const NOT_SIGN = '\u00ac';

/** The dots per inch sufficient for running text, and those needed for the small type of tables. */
const DPI = 200;
const DPI_OF_TABLES = 300;

/** Of the words of an upright page so many are sure; fewer words tell nothing. */
const UPRIGHT = 0.5;
const FEW_WORDS = 10;

/** A page as it was prepared for OCR, and what was read on it. */
interface Attempt extends Ruled {
  readonly dpi: number;
  readonly turns: Quarters;
  readonly found: readonly ReadWord[];
}

/**
 * Reads a page, which `render` draws at a given resolution: straightened, with ruling lines found and removed, words by
 * their boxes.
 */
export async function readScan(
  render: (dpi: number, withoutInk: boolean) => { readonly picture: Grey; readonly dpi: number },
  ocr: Ocr,
  kept: KeptPages,
): Promise<ScannedPage> {
  const first = render(DPI, false);
  const attempt = async (turns: Quarters): Promise<Attempt> => {
    const prepare = ({ picture, dpi }: typeof first) => {
      const upright = turned(picture, turns);
      const skew = skewOf(upright);
      return { dpi, turns, skew, ...findRules(straightened(upright, skew), dpi) };
    };
    const coarse = prepare(first);
    const fine = coarse.across.length > 0 ? prepare(render(DPI_OF_TABLES, false)) : coarse;
    const prepared = fine.across.length > 0 ? fine : coarse;
    const file = kept.fileOf(prepared.page, prepared.dpi, ocr.name);
    const known = kept.get(file);
    if (known) return { ...prepared, found: known };
    const clear = () => straightened(turned(render(prepared.dpi, true).picture, turns), prepared.skew);
    const found = await readStamped(await ocr.read(prepared.page, prepared.dpi), prepared, clear, ocr);
    kept.put(file, found);
    return { ...prepared, found };
  };
  const [likely, other]: readonly [Quarters, Quarters] = liesOnSide(first.picture) ? [1, 3] : [0, 2];
  let best = await attempt(likely);
  if (isDoubtful(best)) {
    const against = await attempt(other);
    if (surenessOf(against) > surenessOf(best)) best = against;
  }
  return toPoints(best);
}

const isDoubtful = (attempt: Attempt): boolean => attempt.found.length >= FEW_WORDS && surenessOf(attempt) < UPRIGHT;

const surenessOf = ({ found }: Attempt): number =>
  found.filter(({ certainty }) => certainty >= SURE).length / found.length;

/** What was read, in points of the page. */
function toPoints({ dpi, turns, across, down, page, found }: Attempt): ScannedPage {
  const scale = 72 / dpi;
  const usable = found.filter((word) => word.text !== '' && !LEFT_OF_LINES.test(word.text) && !isSpeck(word));
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
  return {
    words,
    across: across.map(scaled),
    down: down.map(scaled),
    width: page.width * scale,
    height: page.height * scale,
    turns,
  };
}

/** OCR noise: one or two letters with almost no confidence. */
const isSpeck = ({ text, certainty }: ReadWord): boolean => text.length <= 2 && certainty < SPECK;

/** Where each line's words are: most of them reach down to it. */
function baseLines(words: readonly { readonly line: number; readonly box: readonly number[] }[]): Map<number, number> {
  const lines = [...groupBy(words, ({ line }) => line)];
  const bottoms = (list: typeof words) => list.map(({ box }) => box[3]!).sort((a, b) => a - b);
  return new Map(lines.map(([line, list]) => [line, bottoms(list)[list.length >> 2]!]));
}
