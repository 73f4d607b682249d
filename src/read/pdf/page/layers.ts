import { latin } from '../../../text/latin.js';
import { isSyllable } from '../../../text/syllable.js';
import type { PdfPage } from './page.js';
import type { Word } from './words.js';

/** How usable a page's own text is. */
export type Layer = 'text' | 'unusable' | 'none' | 'blank' | 'lost';

/** Fewer words than this allow no judgement. */
const FEW_WORDS = 10;
/** Vietnamese bears marks on 81 to 88 of 100 words; a scan read as English on none, other letters make no words. */
const MARKED = 0.2;
/** How much of its page a scan's picture takes. */
const SCAN_COVER = 0.5;
/** How many of 100 letters may have no known meaning. */
const UNKNOWN = 0.1;

// "đ", "ề", "ư": a letter with a mark that other languages of the Latin script hardly have
const MARKED_WORD = /[ăâđêôơưàáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ]/iu;
const WORD = latin(/\p{L}{2,}/u);

/** "(triển": a word with such a letter that Vietnamese has. */
const isMarked = (text: string): boolean => MARKED_WORD.test(text) && isSyllable(WORD.exec(text)![0]);

/** The share of a page that its pictures cover, overlaps counted once. */
function pictureCover({ pictures, width, height }: PdfPage): number {
  const areas = pictures.map(([x0, y0, x1, y1]) => {
    const w = Math.min(x1, width) - Math.max(x0, 0);
    const h = Math.min(y1, height) - Math.max(y0, 0);
    return w > 0 && h > 0 ? w * h : 0;
  });
  const largest = Math.max(0, ...areas);
  // A scan in strips: together they cover at most the page.
  const sum = areas.reduce((all, area) => all + area, 0);
  return Math.max(largest, Math.min(sum, width * height)) / (width * height);
}

/** Judges each page's own text, which may be missing, or OCR in another language. */
export function layersOf(pages: readonly PdfPage[], words: readonly (readonly Word[])[]): Layer[] {
  const texts = words.map((list) => list.map((word) => word.text).filter((text) => WORD.test(text)));
  const marked = (list: readonly string[]) => list.filter(isMarked).length;
  const all = texts.flat();
  const isVietnamese = all.length < FEW_WORDS || marked(all) >= all.length * MARKED;
  return pages.map((page, i) => {
    if (page.isLost) return 'lost';
    const [text, isScan] = [texts[i]!, pictureCover(page) >= SCAN_COVER];
    if (words[i]!.length === 0) return isScan || page.pictures.length > 0 || page.hasDrawing ? 'none' : 'blank';
    if (page.unknown > page.glyphs.length * UNKNOWN) return 'unusable';
    // A few words over a scan: a stamp's date, a signature's note.
    if (isScan && text.length < FEW_WORDS) return 'none';
    const isOwn = text.length < FEW_WORDS || marked(text) >= text.length * MARKED;
    return isOwn || (!isScan && isVietnamese) ? 'text' : 'unusable';
  });
}
