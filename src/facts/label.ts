import { isBlank } from '../characters/span.js';
import type { Range } from '../lines/physical.js';
import type { FieldKey } from '../schema/plan.js';
import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { NUMBER as DIGIT, isUpper, propertiesOf, UPPER } from '../text/letters.js';
import { remember } from '../text/remember.js';
import { LABEL_QUALIFIERS, LABELS, LABELS_BESIDE, NO_LABEL_BEGINS, OTHER_LABELS } from '../vocabulary/labels.js';

/** A label at the head of a line, without its marker. */
export interface Label {
  /** What it means; null for words that look like a label and stand in no vocabulary. */
  readonly key: FieldKey | null;
  /** The label as the vocabulary spells it; null where the vocabulary has none. */
  readonly known: string | null;
  /** The words of the label are `text.slice(0, end)`. */
  readonly end: number;
  /** What it labels begins here. */
  readonly rest: number;
  /** A colon, bold type or the end of the line ends it. Without any, the label is only likely. */
  readonly sure: boolean;
}

interface Entry {
  readonly key: FieldKey;
  readonly known: string;
  readonly folded: string;
}

const ENTRIES: readonly Entry[] = (Object.entries(LABELS) as [FieldKey, readonly string[]][]).flatMap(([key, words]) =>
  words.map((known) => ({ key, known, folded: fold(known) })),
);
/** The labels of three words or more by their first word, longest first. */
const LONG_BY_FIRST = groupBy(
  ENTRIES.filter((entry) => entry.folded.split(' ').length >= 3).sort((a, b) => b.folded.length - a.folded.length),
  (entry) => entry.folded.slice(0, entry.folded.indexOf(' ')),
);
const BY_INITIAL = groupBy(ENTRIES, (entry) => entry.folded[0]!);
const BY_FOLDED = new Map(ENTRIES.map((entry) => [entry.folded, entry]));
const QUALIFIERS = LABEL_QUALIFIERS.map(fold).sort((a, b) => b.length - a.length);
const NO_LABEL = NO_LABEL_BEGINS.map(fold);
const LONGEST = 64;

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/**
 * Finds a label at the head of `text` (a line without its marker). With `damaged`, the words may have lost their marks
 * and a third of their letters.
 */
export function findLabel(text: string, bold: readonly Range[] = [], damaged = false): Label | null {
  const boldEnd = bold[0]?.start === 0 ? bold[0].end : 0;
  if (boldEnd > 0) return readLabel(text, boldEnd, damaged);
  return damaged ? labelOfDamaged(text) : labelOfClean(text);
}

// Each step that joins, describes and nests lines asks again.
const labelOfClean = remember((text) => readLabel(text, 0, false));
const labelOfDamaged = remember((text) => readLabel(text, 0, true));

/** `boldEnd` is where the bold words end that the text begins with; 0 if there are none. */
function readLabel(text: string, boldEnd: number, damaged: boolean): Label | null {
  const colon = colonIn(text);
  if (colon > 0) {
    const found = lookUp(text.slice(0, colon), damaged);
    const end = text.slice(0, colon).trimEnd().length;
    if (found) return { key: found.key, known: found.known, end, rest: colon + 1, sure: true };
  }
  if (boldEnd > 0 && boldEnd <= LONGEST && colon !== boldEnd - 1) {
    const words = text.slice(0, boldEnd).replace(/[\s.:;]+$/u, '');
    const found = lookUp(words, damaged);
    if (found) return { key: found.key, known: found.known, end: words.length, rest: boldEnd, sure: true };
  }
  if (text.length <= LONGEST) {
    const words = text.replace(/[\s.:;,]+$/u, '');
    const found = lookUp(words, damaged);
    if (found) return { key: found.key, known: found.known, end: words.length, rest: text.length, sure: true };
  }
  return likelyLabel(text);
}

const BESIDE = new Set([...Object.values(LABELS_BESIDE).flat(), ...OTHER_LABELS].map(fold));

/** Whether a line begins with words and a colon that are a label beside other labels: "Hoàn thành: …", "Người phụ trách: …". */
export function opensLikeLabel(text: string): boolean {
  const colon = isUpper(text.charCodeAt(0)) ? colonIn(text) : -1;
  return colon > 0 && BESIDE.has(fold(text.slice(0, colon)).trimEnd());
}

/** Where the first colon within a label's length stands; -1 if there is none. */
function colonIn(text: string): number {
  const head = text.slice(0, LONGEST);
  const colon = head.indexOf(':');
  const wide = head.indexOf('：');
  return wide >= 0 && (colon < 0 || wide < colon) ? wide : colon;
}

/**
 * Words before a colon, or all bold, that no vocabulary knows but that are short and begin no body's name:
 * "Lộ trình triển khai: …".
 */
export function findUnknownLabel(text: string, bold: readonly Range[]): Label | null {
  const colon = text.slice(0, LONGEST).indexOf(':');
  const boldEnd = bold[0]?.start === 0 ? bold[0].end : 0;
  const isBold = boldEnd > 0 && boldEnd <= LONGEST;
  const end = colon > 0 ? colon : isBold ? boldEnd : -1;
  if (end <= 0) return null;
  const words = text.slice(0, end).replace(/[\s.:;]+$/u, '');
  if (words.split(' ').length > 8 || !isUpper(words.charCodeAt(0)) || /[.;“"(/]|\d/.test(words)) return null;
  const folded = fold(words);
  if (NO_LABEL.some((begin) => folded === begin || folded.startsWith(`${begin} `))) return null;
  if (ACRONYM_FIRST.test(words)) return null;
  return { key: null, known: null, end: words.length, rest: colon > 0 ? colon + 1 : boldEnd, sure: isBold };
}

function lookUp(words: string, damaged: boolean): Entry | null {
  return damaged ? lookUpDamaged(words) : lookUpClean(words);
}

// A plan repeats its labels in every model.
const lookUpClean = remember((words) => findEntry(words, false));
const lookUpDamaged = remember((words) => findEntry(words, true));

// "UBND xã"
const ACRONYM_FIRST = latin(/^\p{Lu}{2,}(?: |$)/u);

function findEntry(words: string, damaged: boolean): Entry | null {
  const folded = fold(words.trim()).replace(/\s*[,/&]\s*|\sva\s/g, ', ');
  const exact = BY_FOLDED.get(folded);
  if (exact) return exact;
  const plain = withoutQualifiers(folded);
  const qualified = plain === folded ? undefined : BY_FOLDED.get(plain);
  if (qualified) return qualified;
  if (folded.length < 6) return null;
  let best: Entry | null = null;
  let bestDistance = Math.floor(folded.length * (damaged ? 0.34 : 0.08)) + 1;
  for (const entry of damaged ? ENTRIES : (BY_INITIAL.get(folded[0]!) ?? [])) {
    const distance = boundedDistance(entry.folded, folded, bestDistance - 1);
    if (distance < bestDistance) {
      best = entry;
      bestDistance = distance;
    }
  }
  return best;
}

function withoutQualifiers(folded: string): string {
  for (let words = folded; ; ) {
    const tail = QUALIFIERS.find((qualifier) => words.endsWith(` ${qualifier}`));
    if (!tail) return words;
    words = words.slice(0, -tail.length - 1);
    if (BY_FOLDED.has(words)) return words;
  }
}

/** "Đơn vị thực hiện Công an xã": three known words or more, and behind them a capital or a number. */
function likelyLabel(text: string): Label | null {
  const folded = fold(text.slice(0, LONGEST));
  const candidates = LONG_BY_FIRST.get(folded.slice(0, folded.indexOf(' ')));
  const best = candidates?.find((entry) => folded[entry.folded.length] === ' ' && folded.startsWith(entry.folded));
  if (!best) return null;
  const rest = best.folded.length;
  return isBlank(text.charCodeAt(rest)) && (propertiesOf(text.charCodeAt(rest + 1)) & (UPPER | DIGIT)) !== 0
    ? { key: best.key, known: best.known, end: rest, rest, sure: false }
    : null;
}
