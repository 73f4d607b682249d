import { CITING_HEADS } from '../../lexicon/bodies.js';
import { DOCUMENT_KINDS } from '../../lexicon/documents.js';
import { fold } from '../../text/fold.js';
import { begins, LOWER, UPPER } from '../../text/letters.js';
import { isWord, type Reading } from '../../text/phrases/likeness.js';
import { phrases } from '../../text/phrases/phrases.js';
import type { Word } from '../../text/words.js';
import {
  ISSUER_BY_PLACE,
  ISSUERS_BY_FIELD,
  NAME_PARTS_WITH_STOPS,
  NAMES_WITH_PURPOSE,
  PURPOSE_WORDS,
} from '../../vocabulary/bodies/issuer-words.js';
import { ISSUES_PLAN } from '../../vocabulary/document/headings.js';
import { NUMBER_WORD } from '../../vocabulary/labels.js';
import { ISSUER_STOPS, ISSUER_STOPS_WITH_CAPITALS } from '../../vocabulary/words/function-words.js';
import { AND } from '../../vocabulary/words/small-words.js';
import { TASK_VERBS } from '../../vocabulary/words/task-verbs.js';

const stops = phrases(ISSUER_STOPS);
const capitalStops = phrases(ISSUER_STOPS_WITH_CAPITALS);
const kinds = phrases(DOCUMENT_KINDS);
const purposeNames = phrases(NAMES_WITH_PURPOSE);
const purposes = phrases(PURPOSE_WORDS);
const inner = phrases(NAME_PARTS_WITH_STOPS);
const heads = phrases(CITING_HEADS);
const issuing = phrases(ISSUES_PLAN);
const taskVerbs = phrases(TASK_VERBS);

// What ends any issuer: ";", ":", a bracket, a quotation mark, a full stop, a line's end
const HARD = /[;:()[\]“”"\n…]|\.(?=\s|$)|\.\//u;

/**
 * Where the issuer that begins at word `from` ends: the number of the word after it. It includes "và", commas and
 * dashes inside a name, and a second body of the same rank ("Bộ Công an, Bộ Tư pháp"); it ends before what the document
 * is about.
 */
export function issuerEnd(text: string, words: readonly Word[], from: number, reading: Reading): number {
  // In damaged text short words are too similar ("Lac", "là") to be recognised as a stop word
  const stopReading: Reading = reading === 'exact' ? 'exact' : 'folded';
  let i = from;
  while (i < words.length) {
    if (i > from) {
      const gap = text.slice(words[i - 1]!.end, words[i]!.start);
      if (HARD.test(gap)) break;
      if (gap.includes(',') && !goesOn(text, words, from, i, reading)) break;
    }
    const named = purposeNames.at(text, words, i, stopReading);
    const purpose = named && purposes.at(text, words, named.to, stopReading);
    const part = purpose ?? inner.at(text, words, i, stopReading);
    if (part) {
      i = part.to;
      continue;
    }
    if (i > from && (isLower(words[i]!) ? stops : capitalStops).at(text, words, i, stopReading)) break;
    if (words[i]!.key === AND && isTaskNext(text, words, from, i, stopReading)) break;
    if (i > from && isCitedKind(text, words, words[i]!.key === AND ? i + 1 : i, reading)) break;
    i++;
  }
  while (i > from && words[i - 1]!.key === AND) i--;
  return i;
}

/** "của UBND tỉnh |và nhân rộng các mô hình": no name of such a body goes on with a verb; that of a ministry may. */
function isTaskNext(text: string, words: readonly Word[], from: number, at: number, reading: Reading): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    isLower(next) &&
    words.slice(from, at).some(({ folded }) => folded === BY_PLACE) &&
    taskVerbs.at(text, words, at + 1, reading) !== undefined
  );
}

// Names have capitals ("Bộ Giao thông vận tải", "Ban Tổ chức"); what follows them begins in lower case
function isLower(word: Word): boolean {
  return begins(word.text, LOWER);
}

/** Whether another citation begins here: a kind with "số" or a number after it. */
function isCitedKind(text: string, words: readonly Word[], at: number, reading: Reading): boolean {
  const kind = kinds.at(text, words, at, reading);
  const behind = kind && words[kind.to];
  return behind !== undefined && (/^\d/u.test(behind.text) || isWord(behind, NUMBER_WORD, reading));
}

const BY_PLACE = fold(ISSUER_BY_PLACE);
const BY_FIELD: ReadonlySet<string> = new Set(ISSUERS_BY_FIELD.map(fold));

/** Whether the list of issuers goes on after a comma: a body of the same rank, or the rest of a name. */
function goesOn(text: string, words: readonly Word[], from: number, at: number, reading: Reading): boolean {
  if (isCitedKind(text, words, at, reading)) return false;
  const first = words[from]!;
  const head = heads.at(text, words, at, reading);
  if (head) {
    const isSame = words[at]!.folded === first.folded && first.folded !== BY_PLACE;
    return isSame && !issues(text, words, head.to, reading);
  }
  return begins(words[at]!.text, UPPER) && BY_FIELD.has(first.folded);
}

/** "…, Ban Thường vụ Đảng ủy xã |ban hành Kế hoạch|": the body after the comma is the one that issues the plan. */
function issues(text: string, words: readonly Word[], from: number, reading: Reading): boolean {
  for (let i = from; i < words.length && i < from + 10; i++) {
    if (/[;,.:\n]/u.test(text.slice(words[i - 1]!.end, words[i]!.start))) return false;
    if (issuing.at(text, words, i, reading)) return true;
  }
  return false;
}
