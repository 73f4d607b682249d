import { latin } from '../../text/latin.js';
import { APPROVALS, SIGNED, SIGNED_MORE } from '../../vocabulary/document/letterhead.js';
import { AND } from '../../vocabulary/words/small-words.js';

const FIRST = (word: string) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;
const MORE = `(?:[,;]?\\s(?:${AND}\\s)?(?:${[...SIGNED_MORE].sort((a, b) => b.length - a.length).join('|')})){0,4}`;
const SIGNED_WORDS = `(?:${FIRST(SIGNED.done)}\\s)?${FIRST(SIGNED.verb)}${MORE}`;

// "(Đã ký)", "Đã ký", "(Ký, ghi rõ họ tên)", "[Ký tên và đóng dấu]"
const ALONE = latin(`^[([]?\\s?${SIGNED_WORDS}\\s?[)\\]]?[.;]?$`);

/** The same in brackets, wherever it is in a line: "(Đã ký)". */
export const SIGNATURE_NOTE = `\\(\\s?${SIGNED_WORDS}\\s?\\)`;

/** Whether a line only says that it was signed, or who approves: "(Đã ký)", "PHÊ DUYỆT CỦA NGƯỜI RA QUYẾT ĐỊNH". */
export function isSignatureNote(text: string): boolean {
  return text.length < 60 && (ALONE.test(text) || isApproval(text));
}

function isApproval(text: string): boolean {
  return text === text.toUpperCase() && APPROVALS.some((words) => text === words || text.startsWith(`${words} `));
}
