import type { PhysicalLine } from '../lines/physical.js';
import { boundedDistance, fold } from '../text/fold.js';
import { isUpper as isCapital } from '../text/letters.js';
import { mendLetters } from '../text/likeness.js';
import { ARTICLE, CLOSING_BEGINS, LIKELY_CLOSING_BEGINS, PREAMBLE_BEGINS } from '../vocabulary/headings.js';
import { readMarker } from './marker/marker.js';

const BEGINS = PREAMBLE_BEGINS.filter((begin) => begin.includes(' '));

const ALL_CLOSINGS = [...CLOSING_BEGINS, ...LIKELY_CLOSING_BEGINS];

const DAMAGED_BEGINS = BEGINS.map((begin) => ({ folded: fold(begin), words: begin.split(' ').length }));

/** "Can cir Quyét dinh", "Thyc hién Ké hoach": the words that open a preamble, as OCR leaves them before a document's name. */
function opensDamagedPreamble(text: string): boolean {
  const words = text.slice(0, 80).split(' ');
  return DAMAGED_BEGINS.some(({ folded, words: count }) => {
    const own = mendLetters(fold(words.slice(0, count).join(' ')));
    const isOpener = count > 2 || isCapital(words[count]?.charCodeAt(0) ?? Number.NaN);
    return isOpener && own[0] === folded[0] && boundedDistance(own, folded, count) <= count;
  });
}

/** "Căn cứ …", "Thực hiện Kế hoạch …": words that open a paragraph of the preamble, also as OCR leaves them. */
export function opensWithPreamble(text: string, damaged: boolean): boolean {
  return BEGINS.some((begin) => text.startsWith(`${begin} `)) || (damaged && opensDamagedPreamble(text));
}

/** "Trên đây là Kế hoạch …": words that begin the last paragraph of a plan. */
export function beginsClosing(text: string): boolean {
  return ALL_CLOSINGS.some((begin) => text.startsWith(begin) && /^[\s,:]/.test(text.slice(begin.length)));
}

/** Not "Trong quá trình …", which may as well begin any sentence. */
export function isSureClosing(text: string): boolean {
  return CLOSING_BEGINS.some((begin) => text.startsWith(begin));
}

/** Whether "../lines" ends these lines before another point begins. */
export function endsPlan(lines: readonly PhysicalLine[]): boolean {
  const next = lines.findIndex(({ span }, i) => i > 0 && readMarker(span.text) !== null);
  return lines.slice(0, next < 0 ? lines.length : next).some(({ span }) => /\.\/\.["”’]?$/u.test(span.text));
}

/** "Điều 2. Giao Công an thị xã …": an article of the decision that issues a plan. */
export function opensArticle(text: string): boolean {
  return text.startsWith(`${ARTICLE} `) && /^\d{1,3}\s?[.:]\s/.test(text.slice(ARTICLE.length + 1));
}
