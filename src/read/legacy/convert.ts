import { append, countUp, runsBy } from '../../text/lists.js';
import type { SourceWarning } from '../source.js';
import { withCapitals } from './capitals.js';
import type { LegacyEncoding } from './fonts.js';
import { HIGH, isRight, stretchesIn, type Token } from './stretches.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

/** A text with its stretches in TCVN3 and VNI as Unicode. */
export interface Converted {
  readonly text: string;
  /** How many words were converted, by encoding. */
  readonly words: ReadonlyMap<LegacyEncoding, number>;
  /** How many characters outside ASCII are in what was not converted, where some of it was. */
  readonly kept: number;
}

type Encoding = readonly [name: LegacyEncoding, convert: (text: string) => string];

const READINGS: readonly Encoding[] = [
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
];

/** Characters that are frequent in both encodings and rare in Unicode texts: "¸", "¹", "Ñ", "ø"; not "ý". */
const TELLING =
  /[\u00a1\u00a2\u00a4-\u00a6\u00a8\u00aa\u00ac\u00ad\u00af\u00b4-\u00b6\u00b8-\u00ba\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe]/;
/** Whether a UTF-16 unit is such a character. */
export const isTelling = (code: number): boolean =>
  code > 0xa0 && code < 0xff && TELLING.test(String.fromCharCode(code));

const HIGHS = /[\u00a1-\u00fe]/g;
const HAS_LETTER = /[\p{L}\u00a1-\u00bf]/u;
/** How many words are judged together. */
const WINDOW = 20;
/**
 * The share of its words that must have such a character: it is three out of four in Vietnamese, and an occasional one
 * in a scan.
 */
const LEAST_DENSE = 0.3;
/** The share of these words that must become syllables, and by how much fewer must be syllables unconverted. */
const LEAST_RIGHT = 0.8;
const LEAST_GAIN = 0.3;
/** In a stretch with fewer words all must become syllables, at least two, and none be one unconverted. */
const FEW = 6;
const LEAST_FEW = 2;
/**
 * How many different signs such words must have, in few words and in more: OCR without Vietnamese prints most marked
 * vowels as one letter ("thé", "hién", "quyét"), of which TCVN3 makes syllables by chance ("thộ").
 */
const LEAST_SIGNS = { few: 2, more: 4 };

/**
 * Converts what is written in TCVN3 or VNI and came as text: the whole, or stretches between words in Unicode. Windows
 * of words are judged by how many become Vietnamese syllables; one that no reading clearly improves stays as it is.
 */
export function convertLegacy(text: string): Converted {
  const words = new Map<LegacyEncoding, number>();
  if (!TELLING.test(text)) return { text, words, kept: 0 };
  let done = '';
  let at = 0;
  let kept = 0;
  const keep = (from: number, to: number) => {
    const part = text.slice(from, to);
    kept += part.match(HIGHS)?.length ?? 0;
    done += part;
  };
  for (const stretch of stretchesIn(text)) {
    if (stretch.length === 0) continue;
    const { parts, judged } = inLines(windowsOf(stretch));
    const windows = withBorders(parts, judged);
    const readings = withNeighbours(judged);
    for (const [k, window] of windows.entries()) {
      const reading = readings[k];
      if (!reading || window.length === 0) continue;
      const from = window[0]!.from;
      const to = window[window.length - 1]!.to;
      keep(at, from);
      done += withCapitals(reading[1](text.slice(from, to)), reading[0]);
      at = to;
      countUp(words, reading[0], window.length);
    }
  }
  if (words.size === 0) return { text, words, kept };
  keep(at, text.length);
  return { text: done, words, kept };
}

/** A stretch split into windows; the remainder goes to the last one. */
function windowsOf(stretch: readonly Token[]): Token[][] {
  const windows: Token[][] = [];
  const count = Math.max(1, Math.floor(stretch.length / WINDOW));
  for (let k = 0; k < count; k++)
    windows.push(stretch.slice(k * WINDOW, k === count - 1 ? undefined : (k + 1) * WINDOW));
  return windows;
}

/** The encoding that a window certainly has; null where its words show none, "none" where they show that it has none. */
function judge(window: readonly Token[]): Encoding | 'none' | null {
  // A soft hyphen shows nothing, nor does a lone symbol, which may be a bullet: both occur in Unicode texts, too.
  const high = window.filter(
    ({ text, isHigh }) => isHigh && text.length > 1 && HIGH.test(text.replaceAll('\u00ad', '')),
  );
  const isFew = high.length < FEW;
  if (isFew && high.length < LEAST_FEW) return null;
  const signs = new Set(high.flatMap(({ text }) => text.match(HIGHS) ?? []));
  if (signs.size < (isFew ? LEAST_SIGNS.few : LEAST_SIGNS.more)) return isFew ? null : 'none';
  // Nearly every window is Unicode, and its words are right as they stand: no encoding need be tried.
  if (isFew && high.some(({ text }) => isRight(text))) return null;
  if (high.length < window.filter(({ text }) => HAS_LETTER.test(text)).length * LEAST_DENSE) return null;
  const plain = isFew ? 0 : shareOf(high, (text) => text);
  if (plain > 1 - LEAST_GAIN) return null;
  const [best] = READINGS.map((reading) => ({ reading, share: shareOf(high, reading[1]) })).sort(
    (a, b) => b.share - a.share,
  );
  if (!best) return null;
  const isSure = isFew ? best.share === 1 : best.share >= LEAST_RIGHT && best.share - plain >= LEAST_GAIN;
  return isSure ? best.reading : null;
}

function shareOf(words: readonly Token[], convert: (text: string) => string): number {
  return words.filter(({ text }) => isRight(convert(text))).length / Math.max(1, words.length);
}

type Judged = readonly (Encoding | 'none' | null)[];

/**
 * Windows as judged, but that a doubtful one beside one of a certain encoding is its lines: some may be in another one.
 */
function inLines(windows: readonly Token[][]): { parts: readonly Token[][]; judged: Judged } {
  const judged = windows.map(judge);
  const certainOf = (one: Judged[number] | undefined) => (one && one !== 'none' ? one : null);
  const parts: Token[][] = [];
  const own = windows.flatMap((window, k) => {
    const isBeside = judged[k] === null && (certainOf(judged[k - 1]) ?? certainOf(judged[k + 1])) !== null;
    const lines = isBeside ? runsBy(window, (line, { line: at }) => line[0]!.line === at) : [window];
    append(parts, lines);
    // The few words of a line show that it is in neither as little as those of a window do.
    return isBeside ? lines.map((line) => certainOf(judge(line))) : [judged[k]!];
  });
  return { parts, judged: own };
}

/** The windows, but that where one encoding follows another they meet where the one ends, even within a line. */
function withBorders(windows: readonly Token[][], judged: Judged): Token[][] {
  const moved = [...windows];
  let last = 0;
  for (const [k, after] of judged.entries()) {
    if (after === null) continue;
    const before = judged[last];
    if (before && before !== 'none' && after !== 'none' && before !== after) {
      const words = moved.slice(last, k + 1).flat();
      const at = borderIn(words, before, after);
      for (let i = last; i < k; i++) moved[i] = i === last ? words.slice(0, at) : [];
      moved[k] = words.slice(at);
    }
    last = k;
  }
  return moved;
}

/**
 * Where among some words the second encoding begins: where most words are right in their own, if it may be at a line's
 * start.
 */
function borderIn(words: readonly Token[], [, before]: Encoding, [, after]: Encoding): number {
  const isOf = (convert: (text: string) => string, { text, isHigh }: Token) =>
    isHigh && isRight(convert(text)) ? 1 : 0;
  let right = words.filter((word) => isOf(after, word)).length;
  let [best, at, isStart] = [right, 0, true];
  for (const [i, word] of words.entries()) {
    right += isOf(before, word) - isOf(after, word);
    const opensLine = words[i + 1]?.line !== word.line;
    if (right > best || (right === best && opensLine && !isStart)) [best, at, isStart] = [right, i + 1, opensLine];
  }
  return at;
}

/** A doubtful window between two of one encoding has that encoding too: a row of a table, a list of names. */
function withNeighbours(readings: Judged): (Encoding | null)[] {
  const behind: (Encoding | 'none' | null)[] = [];
  let next: Encoding | 'none' | null = null;
  for (let k = readings.length - 1; k >= 0; k--) {
    behind[k] = next;
    next = readings[k] ?? next;
  }
  let before: Encoding | 'none' | null = null;
  return readings.map((reading, k) => {
    before = reading ?? before;
    const own = reading ?? (before === behind[k] ? before : null);
    return own === 'none' ? null : own;
  });
}

/** The warnings about the words that were converted. */
export function legacyWarnings(words: ReadonlyMap<LegacyEncoding, number>): SourceWarning[] {
  return [...words].map(([encoding, count]) => ({ code: 'legacy-encoding', values: { encoding, words: count } }));
}
