import { latin } from '../../text/latin.js';
import { count, has, LETTER } from '../../text/letters.js';
import type { Ocr, ReadWord } from './engines.js';
import type { Box, Grey } from './grey.js';

/** How much farther a signature reaches than the stamp over it, in multiples of the stamp's size. */
const AROUND = 0.4;
/** How much of the page is read with it. */
const [ASIDE, ABOVE] = [1, 0.6] as const;
const [UNSURE, SURE] = [0.45, 0.8] as const;
/** Red ink on more of a page is no stamp. */
const LARGEST = 0.15;
/** Strokes lower than this share of most words are no letters. */
const LOW = 0.4;
/** Readings that share more than this of the narrower and of the higher one are of one word. */
const [SHARED_WIDTH, SHARED_HEIGHT] = [0.25, 0.4] as const;
// "„CHỦ", "_Nguyễn": what a stroke adds to a word
const STROKES = latin(/^[^\p{L}\p{N}([+-]+(?=\p{Lu})/u);
// "Đ", "06", "-": anything that is printed rather than drawn
const LETTERS = latin(/[\p{L}\d]|^[-–+(]/u);

/**
 * Words under a stamp or a signature are read twice more: as a block by themselves, and without coloured ink. Of the
 * readings of one word the one that most of them agree on is kept, strokes are left out.
 *
 * @param found what was read on the page
 * @param clear draws the page without coloured ink
 */
export async function readStamped(
  found: readonly ReadWord[],
  { page, dpi }: { readonly page: Grey; readonly dpi: number },
  clear: () => Grey,
  ocr: Ocr,
): Promise<readonly ReadWord[]> {
  if (!page.stamp || areaOf(page.stamp) > LARGEST * page.width * page.height) return found;
  const inner = widened(page.stamp, AROUND, AROUND, page);
  const outer = widened(page.stamp, ASIDE, ABOVE, page);
  const others = found.filter(({ box }) => !meets(box, inner));
  const candidates = found.filter(({ box }) => meets(box, inner)).map((word) => ({ word, isClear: false }));
  for (const [picture, isClear] of [
    [page, false],
    [clear(), true],
  ] as const) {
    for (const { box, ...word } of await ocr.read(cut(picture, outer), dpi, true)) {
      const moved = [box[0] + outer[0], box[1] + outer[1], box[2] + outer[0], box[3] + outer[1]] as const;
      if (meets(moved, inner) && !others.some((other) => isOneWord(other.box, moved))) {
        candidates.push({ word: { ...word, box: moved }, isClear });
      }
    }
  }
  return [...others, ...chosen(candidates, others, LOW * middleHeight(found))];
}

/** A word as it was read once, with or without coloured ink. */
interface Reading {
  readonly word: ReadWord;
  readonly isClear: boolean;
}

/** A reading with what speaks for it: how many of its letters are likely to be right, and how many readings agree. */
interface Vote {
  readonly word: ReadWord;
  readonly votes: number;
  readonly agreeing: number;
}

/** Of the readings of each word the best, on lines of their own or of the `others` before and behind them. */
function chosen(candidates: readonly Reading[], others: readonly ReadWord[], least: number): ReadWord[] {
  let firstLine = Math.max(-1, ...candidates.map(({ word }) => word.line), ...others.map(({ line }) => line)) + 1;
  const printed = candidates
    .map(({ word, isClear }) => ({ word: { ...word, text: word.text.replace(STROKES, '') }, isClear }))
    .filter(({ word: { text, box } }) => LETTERS.test(text) && box[3] - box[1] >= least);
  const votes = printed.map(({ word }): Vote => {
    const same = printed.filter((other) => other.word.text === word.text && isOneWord(other.word.box, word.box));
    // Two readings of one picture err alike.
    const surest = (isClear: boolean) =>
      Math.max(0, ...same.filter((other) => other.isClear === isClear).map((other) => other.word.certainty));
    const letters = Math.max(1, count(word.text, LETTER));
    return { word, votes: letters * (surest(false) + surest(true)), agreeing: same.length };
  });
  const best: Vote[] = [];
  for (const vote of votes.sort((a, b) => b.votes - a.votes || b.word.certainty - a.word.certainty)) {
    if (!best.some(({ word }) => isOneWord(word.box, vote.word.box))) best.push(vote);
  }
  const kept = best.filter((vote) => isSure(vote) || best.some((other) => leadsTo(vote, other)));
  const words: ReadWord[] = [];
  for (const { word } of kept) {
    const near = words.find((other) => isBeside(other, word)) ?? others.find((other) => follows(word, other));
    words.push({ ...word, line: near ? near.line : firstLine++ });
  }
  return words.sort((a, b) => a.line - b.line || a.box[0] - b.box[0]);
}

/** What was read but once may be strokes that look like letters, above all a word of one or two. */
const isSure = ({ word: { text, certainty }, agreeing }: Vote): boolean =>
  agreeing > 1 ? certainty >= (text.length > 2 ? UNSURE : SURE) : certainty >= SURE && text.length > 2;

/** An unsure word directly before a sure one: without it, a name would be given that lacks its first word. */
const leadsTo = ({ word }: Vote, next: Vote): boolean =>
  has(word.text, LETTER) && isSure(next) && word.box[0] < next.word.box[0] && follows(next.word, word);

/** Whether a word is beside another, with no more than a blank between them. */
function follows({ box: a }: ReadWord, { box: b }: ReadWord): boolean {
  const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
  return isBeside({ box: a }, { box: b }) && Math.abs(gap) < Math.min(a[3] - a[1], b[3] - b[1]);
}

const isBeside = ({ box: a }: Pick<ReadWord, 'box'>, { box: b }: Pick<ReadWord, 'box'>): boolean =>
  Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > Math.min(a[3] - a[1], b[3] - b[1]) / 2;

function middleHeight(words: readonly ReadWord[]): number {
  const heights = words.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function widened([x0, y0, x1, y1]: Box, aside: number, above: number, { width, height }: Grey): Box {
  const [dx, dy] = [(x1 - x0) * aside, (y1 - y0) * above];
  return [
    Math.max(0, Math.floor(x0 - dx)),
    Math.max(0, Math.floor(y0 - dy)),
    Math.min(width, Math.ceil(x1 + dx)),
    Math.min(height, Math.ceil(y1 + dy)),
  ];
}

function cut({ width, data }: Grey, [x0, y0, x1, y1]: Box): Grey {
  const out = new Uint8Array((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y++) out.set(data.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  return { width: x1 - x0, height: y1 - y0, data: out };
}

const areaOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

const meets = (a: Box, b: Box): boolean => a[2] >= b[0] && a[0] <= b[2] && a[3] >= b[1] && a[1] <= b[3];

/** Whether two boxes are about one word. */
function isOneWord(a: Box, b: Box): boolean {
  const wide = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return (
    wide > SHARED_WIDTH * Math.min(a[2] - a[0], b[2] - b[0]) &&
    high > SHARED_HEIGHT * Math.min(a[3] - a[1], b[3] - b[1])
  );
}
