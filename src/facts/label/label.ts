import type { Range } from '../../characters/span/range.js';
import { isBlank } from '../../characters/span/span.js';
import type { KnownLabel, LabelIndex } from '../../lexicon/label-index.js';
import { vocabulary } from '../../lexicon/run.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { FieldKey } from '../../schema/plan.js';
import { withoutEnd } from '../../text/ends.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { NUMBER as DIGIT, isUpper, propertiesOf, UPPER } from '../../text/letters.js';
import { issuerHead } from '../letterhead/issuer-head.js';

/** A label at the head of a line, without its marker. */
export interface Label {
  /** What it means; null for words that look like a label but are not in the vocabulary. */
  readonly key: FieldKey | null;
  /** The label as the vocabulary spells it; null if the vocabulary has none. */
  readonly known: string | null;
  /** The words of the label are `text.slice(0, end)`. */
  readonly end: number;
  /** What it labels begins here. */
  readonly rest: number;
  /** It is ended by a colon, bold type or the end of the line. Without any of these the label is only likely. */
  readonly sure: boolean;
}

const LONGEST = 64;

/**
 * Finds a label at the head of `text` (a line without its marker).
 */
export function findLabel(
  text: string,
  bold: readonly Range[] = [],
  { labels }: Vocabulary = vocabulary(),
): Label | null {
  const boldEnd = bold[0]?.start === 0 ? bold[0].end : 0;
  return readLabel(text, boldEnd, labels);
}

// "Đơn vị chủ trì; Công an xã", "Thời hạn . Trước ngày 15/4": a colon that OCR misread, behind two words or more
const MISREAD_COLON = latin(/^(?<words>[^\s:;.,]+\s[^:;.,]{2,50}?)(?:;|\s[.,;])\s(?=\p{Lu}|\d)/u);

/**
 * A time behind "Thời hạn;", a body behind "Đơn vị chủ trì;": no "Nguồn kinh phí; Cơ sở vật chất", as a semicolon lists
 * topics as well.
 */
function answers(key: FieldKey | null, words: string): boolean {
  return key === 'deadline' ? /^[^;]*\d/.test(words) : OF_BODIES.includes(key) && issuerHead(words) !== null;
}

const OF_BODIES: readonly (FieldKey | null)[] = ['lead', 'coordination', 'implementers', 'support'];

/** `boldEnd` is where the bold words end that the text begins with; 0 if there are none. */
function readLabel(text: string, boldEnd: number, labels: LabelIndex): Label | null {
  const colon = colonIn(text);
  if (colon > 0) {
    const found = findEntry(text.slice(0, colon), labels);
    const end = text.slice(0, colon).trimEnd().length;
    if (found) return { key: found.key, known: found.known, end, rest: colon + 1, sure: true };
  }
  const misread = MISREAD_COLON.exec(text.slice(0, LONGEST))?.groups?.words;
  if (misread !== undefined) {
    const found = labels.byFolded.get(fold(misread));
    const rest = text.slice(misread.length).replace(/^\s?\S\s/, '');
    const isList = findEntry(withoutEnd(rest.slice(0, LONGEST), ' .:;,'), labels) !== null;
    if (found && !isList && (text[misread.length] !== ';' || answers(found.key, rest)))
      return { key: found.key, known: found.known, end: misread.length, rest: text.length - rest.length, sure: true };
  }
  if (boldEnd > 0 && boldEnd <= LONGEST && colon !== boldEnd - 1) {
    const words = withoutEnd(text.slice(0, boldEnd), ' .:;');
    const found = findEntry(words, labels);
    if (found) return { key: found.key, known: found.known, end: words.length, rest: boldEnd, sure: true };
  }
  if (text.length <= LONGEST) {
    const words = withoutEnd(text, ' .:;,');
    const found = findEntry(words, labels);
    if (found) return { key: found.key, known: found.known, end: words.length, rest: text.length, sure: true };
  }
  return likelyLabel(text, labels);
}

/** Whether a line begins with words and a colon that are a label beside other labels: "Hoàn thành: …", "Người phụ trách: …". */
export function opensLikeLabel(text: string, { labels }: Vocabulary = vocabulary()): boolean {
  const colon = isUpper(text.charCodeAt(0)) ? colonIn(text) : -1;
  if (colon <= 0) return false;
  const words = fold(text.slice(0, colon)).trimEnd();
  return labels.beside.has(words) || labels.others.has(words);
}

/** Where the first colon within a label's length is; -1 if there is none. */
function colonIn(text: string): number {
  const head = text.slice(0, LONGEST);
  const colon = head.indexOf(':');
  const wide = head.indexOf('：');
  return wide >= 0 && (colon < 0 || wide < colon) ? wide : colon;
}

/**
 * Words before a colon, or all bold, that are not in the vocabulary but are short and begin no body's name: "Lộ trình
 * triển khai: …".
 */
export function findUnknownLabel(
  text: string,
  bold: readonly Range[],
  { labels }: Vocabulary = vocabulary(),
): Label | null {
  const colon = text.slice(0, LONGEST).indexOf(':');
  const boldEnd = bold[0]?.start === 0 ? bold[0].end : 0;
  const isBold = boldEnd > 0 && boldEnd <= LONGEST;
  const end = colon > 0 ? colon : isBold ? boldEnd : -1;
  if (end <= 0) return null;
  const words = withoutEnd(text.slice(0, end), ' .:;');
  if (words.split(' ').length > 8 || !isUpper(words.charCodeAt(0)) || /[.;“"(/]|\d/.test(words)) return null;
  const folded = `${fold(words)} `;
  if (labels.noLabelBegins.some((begin) => folded.startsWith(begin))) return null;
  if (ACRONYM_FIRST.test(words)) return null;
  return { key: null, known: null, end: words.length, rest: colon > 0 ? colon + 1 : boldEnd, sure: isBold };
}

// "UBND xã"
const ACRONYM_FIRST = latin(/^\p{Lu}{2,}(?: |$)/u);

function findEntry(words: string, labels: LabelIndex): KnownLabel | null {
  const folded = fold(words.trim()).replace(/(?<!\s)\s*[,/&]\s*|\sva\s/g, ', ');
  const exact = labels.byFolded.get(folded);
  if (exact) return exact;
  const plain = withoutQualifiers(folded, labels);
  const qualified = plain === folded ? undefined : labels.byFolded.get(plain);
  if (qualified) return qualified;
  if (folded.length < 6) return null;
  let best: KnownLabel | null = null;
  let bestDistance = Math.floor(folded.length * 0.08) + 1;
  for (const entry of labels.byInitial.get(folded[0]!) ?? []) {
    if (Math.abs(entry.folded.length - folded.length) >= bestDistance) continue;
    const distance = boundedDistance(entry.folded, folded, bestDistance - 1);
    if (distance < bestDistance) {
      best = entry;
      bestDistance = distance;
    }
  }
  return best;
}

function withoutQualifiers(folded: string, { qualifiers, byFolded }: LabelIndex): string {
  for (let words = folded; ; ) {
    const tail = qualifiers.find((qualifier) => words.endsWith(qualifier));
    if (!tail) return words;
    words = words.slice(0, -tail.length);
    if (byFolded.has(words)) return words;
  }
}

/** "Đơn vị thực hiện Công an xã": three known words or more, and after them a capital or a number. */
function likelyLabel(text: string, labels: LabelIndex): Label | null {
  const folded = fold(text.slice(0, LONGEST));
  const candidates = labels.longByFirst.get(folded.slice(0, folded.indexOf(' ')));
  const best = candidates?.find((entry) => folded[entry.folded.length] === ' ' && folded.startsWith(entry.folded));
  if (!best) return null;
  const rest = best.folded.length;
  return isBlank(text.charCodeAt(rest)) && (propertiesOf(text.charCodeAt(rest + 1)) & (UPPER | DIGIT)) !== 0
    ? { key: best.key, known: best.known, end: rest, rest, sure: false }
    : null;
}
