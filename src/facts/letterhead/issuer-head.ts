import { fold } from '../../text/fold.js';
import { groupBy } from '../../text/lists.js';
import { type Behind, ISSUER_HEADS, NO_ISSUER_HEADS, SPELLED_HEADS } from '../../vocabulary/bodies/issuers.js';

/** The words that the name of a body begins with. */
export interface IssuerHead {
  /** As the vocabulary writes them: "UBND", "Ban Chỉ đạo". */
  readonly head: string;
  /** Spelled out: "Ủy ban nhân dân". */
  readonly spelled: string;
  /** How long they are in the text. */
  readonly length: number;
  /** How the words after them are written. */
  readonly behind: Behind;
}

interface Entry extends IssuerHead {
  readonly folded: string;
  readonly isOneWord: boolean;
}

const ENTRIES = Object.entries(ISSUER_HEADS)
  .flatMap(([behind, heads]) =>
    heads.map(
      (head): Entry => ({
        head,
        spelled: SPELLED_HEADS[head] ?? head,
        length: head.length,
        behind: behind as Behind,
        folded: fold(head),
        isOneWord: !head.includes(' '),
      }),
    ),
  )
  .sort((a, b) => b.length - a.length);

/** The heads by their first word, the longest first. */
const BY_WORD = groupBy(ENTRIES, ({ folded }) => folded.split(' ')[0]!);

const NO_HEADS = NO_ISSUER_HEADS.map(fold);

/**
 * The head of a body's name at the beginning of a text: "SỞ Y TẾ" → "Sở". Marks distinguish "SỞ" from "SỐ", so that one
 * word counts without them only if the text has none at all. Null if no name of a body begins.
 */
export function issuerHead(text: string, isBare = hasNoMarks(text)): IssuerHead | null {
  const folded = fold(text);
  const entries = BY_WORD.get(/^[a-z]+/.exec(folded)?.[0] ?? '');
  if (!entries || NO_HEADS.some((words) => isAt(folded, words))) return null;
  return (
    entries.find(
      (entry) =>
        isAt(folded, entry.folded) &&
        (!entry.isOneWord || isBare || text.slice(0, entry.length).toLowerCase() === entry.head.toLowerCase()),
    ) ?? null
  );
}

/** Whether a text has lost its marks, or never had any. */
export function hasNoMarks(text: string): boolean {
  return fold(text) === text.toLowerCase();
}

/** Whether a text begins with words and a space, a sign or nothing after them. */
function isAt(folded: string, words: string): boolean {
  return folded.startsWith(words) && !/^[a-z\d]/.test(folded.slice(words.length, words.length + 1));
}
