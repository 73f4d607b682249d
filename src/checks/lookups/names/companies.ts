import { latin } from '../../../text/latin.js';
import { begins, UPPER } from '../../../text/letters.js';
import { matchesOf } from '../../../text/matches.js';
import { COMPANY_FIELDS, COMPANY_HEADS } from '../../../vocabulary/bodies/companies.js';

// "Công ty", "tập đoàn"
const HEADS = latin(`(?<!\\p{L})(?:${COMPANY_HEADS.map(anyFirst).join('|')})(?!\\p{L})`, 'g');
// " TNHH", " -", " sản"; it ends at a comma
const WORD = latin(/\s+(?:[\p{L}\p{N}&]+|-(?=\s))/guy);
const FIELD_WORDS = new Set(COMPANY_FIELDS.flatMap((words) => words.split(' ')));
/** A name has no more words than this, and no more small ones in a row, those of its field aside. */
const MOST = 14;
const MOST_SMALL = 2;

/** Where names of companies are in a text: "Công ty cổ phần Khoáng sản VIMISON", "Tổng công ty Thái Sơn - BQP". */
export function companiesIn(text: string): { start: number; end: number }[] {
  return [...matchesOf(text, HEADS)].map(({ 0: head, index }) => {
    let end = index + head.length;
    let small = 0;
    WORD.lastIndex = end;
    for (let n = 0; n < MOST && small <= MOST_SMALL; n++) {
      const word = WORD.exec(text)?.[0].trim();
      if (word === undefined) break;
      if (begins(word, UPPER)) {
        end = WORD.lastIndex;
        small = 0;
      } else if (!FIELD_WORDS.has(word)) small++;
    }
    return { start: index, end };
  });
}

/** "Công ty" → "[Cc]ông ty" */
function anyFirst(words: string): string {
  const first = words[0] ?? '';
  return `[${first}${first.toLowerCase()}]${words.slice(1)}`;
}
