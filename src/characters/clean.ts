import { latin } from '../text/latin.js';
import { alike } from './alike.js';
import type { OddBullet } from './bullets.js';
import { BLANK, hasOf, INVISIBLE, isOf, MARK, ODD, PRIVATE } from './kinds.js';
import { REST, withoutRests } from './references.js';
import { spacedLetters } from './spaced-letters.js';
import { copyOf, EMPTY, isBlank, type Span, SpanBuilder } from './span/span.js';

const CARE = ODD | INVISIBLE | BLANK | MARK | PRIVATE;

// "：", "；", "，", "）": their width holds the blank after them
const WIDE_SIGN = /[\uff09\uff0c\uff1a\uff1b]/;
const WORDY = latin(/\p{L}/u);

/**
 * The text of one printed line in NFC: characters that print alike are the same, runs of spaces are one space,
 * invisible characters are gone, letter-spaced words are joined. `bullet` is the odd bullet that the line begins with,
 * if it has one.
 */
export function clean(text: string, from: number, to: number, bullet: OddBullet | null = null): Span {
  const content = text.slice(from, to);
  if (bullet === null && !hasOf(content, CARE) && !content.includes('  ')) {
    const composed = content.normalize('NFC');
    if (composed === content) return spacedLetters(copyOf(content, from));
  }
  const builder = new SpanBuilder();
  const begin = bullet?.length ?? 0;
  if (bullet) {
    builder.push(bullet.sign, from, from + begin);
    if (!isBlank(content.charCodeAt(begin))) builder.insert(' ');
  }
  writeTo(builder, content, alike(content), begin, from);
  return builder.length === 0 ? EMPTY : spacedLetters(builder.done());
}

/**
 * Writes a line letter by letter, each with its combining marks; `shown` is `content` with characters that print alike
 * made the same.
 */
function writeTo(builder: SpanBuilder, content: string, shown: string, begin: number, from: number): void {
  let pendingBlank = false;
  for (let i = begin; i < shown.length; ) {
    const end = clusterEnd(shown, i);
    const cluster = shown.slice(i, end);
    if (isBlank(cluster.charCodeAt(0))) {
      pendingBlank = builder.length > 0;
    } else if (!(cluster.length === 1 && isOf(cluster, 0, INVISIBLE))) {
      if (pendingBlank) builder.push(' ', from + i - 1, from + i);
      pendingBlank = false;
      const letter = withoutRests(cluster).normalize('NFC');
      const isTight = WIDE_SIGN.test(content[i]!) && end < shown.length && WORDY.test(shown[end]!);
      builder.push(isTight ? `${letter} ` : letter, from + i, from + end);
    }
    i = end;
  }
}

/** The end of the letter at `at` with its combining marks, and with the reference it was printed as. */
function clusterEnd(content: string, at: number): number {
  let end = at + (content.codePointAt(at)! > 0xffff ? 2 : 1);
  while (isOf(content, end, MARK) || content[end] === REST) end++;
  return end;
}
