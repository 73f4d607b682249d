import { ofVocabulary, vocabulary } from '../lexicon/run.js';
import { isUpper } from '../text/letters.js';
import {
  ANNEX_NOTE_BEGINS,
  ANNEX_REMARK_BEGINS,
  ARTICLE,
  GROUND_BEGINS,
  LIKELY_CLOSING_BEGINS,
} from '../vocabulary/document/headings.js';
import { ISSUING_BODIES } from '../vocabulary/document/letterhead.js';
import { SENTENCE_BEGINS } from '../vocabulary/words/open-words.js';
import { issuerHead } from './letterhead/issuer-head.js';
import { issuesAt } from './letterhead/issuing.js';

// An acronym may equally be inside a sentence: "…, ⏎ UBND xã ban hành Kế hoạch".
const preambleBegins = ofVocabulary(({ headings }) =>
  headings.preamble.filter((begin) => begin.includes(' ') || begin !== begin.toUpperCase()),
);

const closingBegins = ofVocabulary(({ headings }) => [...headings.closing, ...LIKELY_CLOSING_BEGINS]);

/** "Căn cứ …", "Thực hiện Kế hoạch …": words that open a paragraph of the preamble. */
export function opensWithPreamble(text: string): boolean {
  return preambleBegins().some((begin) => text.startsWith(`${begin} `));
}

/** "Sở Xây dựng ban hành Kế hoạch …": a body, issuing a plan. */
export function issuesPlan(text: string): boolean {
  return isUpper(text.charCodeAt(0)) && issuerHead(text) !== null && issuesAt(text) >= 0;
}

/** "Thực hiện chủ đề năm học …": words that a ground of a plan may begin with, and a title as well. */
export function mayBeGround(text: string): boolean {
  return GROUND_BEGINS.some((begin) => text.startsWith(`${begin} `));
}

/** "Trên đây là Kế hoạch …": words that begin the last paragraph of a plan. */
export function beginsClosing(text: string): boolean {
  return closingBegins().some((begin) => text.startsWith(begin) && /^[\s,:]/.test(text.slice(begin.length)));
}

/** Not "Trong quá trình …", which may as well begin any sentence. */
export function isSureClosing(text: string): boolean {
  return vocabulary().headings.closing.some((begin) => text.startsWith(begin));
}

/** "Điều 2. Giao Công an thị xã …": an article of the decision that issues a plan. */
export function opensArticle(text: string): boolean {
  return text.startsWith(`${ARTICLE} `) && /^\d{1,3}\s?[.:]\s/.test(text.slice(ARTICLE.length + 1));
}

const REMARKS = [...ANNEX_REMARK_BEGINS, ...ANNEX_NOTE_BEGINS];

/** "(Có phụ lục kèm theo)", "(Kèm theo Kế hoạch số 12/KH-UBND …": a remark on an annex. */
export function opensRemark(text: string): boolean {
  return text[0] === '(' && REMARKS.some((begin) => text.startsWith(`(${begin} `));
}

/** "Chủ trì, hướng dẫn …": a verb that plans begin a sentence with. */
export function beginsSentence(text: string): boolean {
  return SENTENCE_BEGINS.some((begin) => text.startsWith(begin) && ' ,'.includes(text[begin.length] ?? '.'));
}

/** "Ủy ban nhân dân tỉnh …": the name of a body that issues plans. */
export function namesBodyFirst(text: string): boolean {
  return ISSUING_BODIES.some((body) => text.startsWith(`${body} `));
}
