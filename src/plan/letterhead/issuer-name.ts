import { fold } from '../../text/fold.js';
import { isUpper } from '../../text/letters.js';
import { NAME_FIELDS } from '../../vocabulary/bodies.js';
import { PURPOSE_WORDS } from '../../vocabulary/issuer-words.js';
import { KNOWN_ABBREVIATIONS } from '../../vocabulary/known-abbreviations.js';
import {
  BODIES_SET_UP,
  ISSUING_BODIES,
  OTHER_BODIES,
  PARTY_LEVEL_WORDS,
  PROPER_WORDS,
  SORTS_BEFORE_NAMES,
} from '../../vocabulary/letterhead.js';
import { levelWordsIn } from './level-words.js';
import { nameCase } from './localities.js';

/**
 * "UBND xã Hưng Chính" → "Ủy ban nhân dân xã Hưng Chính"; "ỦY BAN NHÂN DÂN XÃ HƯNG CHÍNH" → the same. Where capitals
 * hide how a name is written, `texts` may show it.
 */
export function spellOut(issuer: string, texts: readonly string[] = []): string {
  const text = issuer.replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const short = [...Object.keys(ISSUING_BODIES), ...OTHER_BODIES]
    .sort((a, b) => b.length - a.length)
    .find((body) => folded === fold(body) || folded.startsWith(`${fold(body)} `));
  if (!short) return text;
  const rest = text.slice(short.length).trim();
  const spelled = ISSUING_BODIES[short] ?? short;
  if (rest === '') return spelled;
  const isCommittee = Object.keys(PARTY_LEVEL_WORDS).includes(short.toLowerCase());
  return `${spelled} ${isCommittee ? nameCase(rest) : smallCase(rest, texts, short)}`;
}

// "CHƯ LĂNG" before "TRIỂN KHAI ĐỀ ÁN 06" — on folded text
const PURPOSE = new RegExp(`\\s(?=(?:${PURPOSE_WORDS.map(fold).join('|')})\\s)`, 'u');

/** "XÃ HƯNG CHÍNH" → "xã Hưng Chính"; "ĐỀ ÁN 06 TỈNH LÀO CAI" → "Đề án 06 tỉnh Lào Cai". */
function smallCase(rest: string, texts: readonly string[], body: string): string {
  if (rest !== rest.toUpperCase()) return rest;
  const small = (words: string) => writtenIn(texts, words, body) ?? properCase(words, BODIES_SET_UP.includes(body));
  const levels = levelWordsIn(rest);
  const parts = levels.map(({ at, end }, i) => {
    const name = rest.slice(end, levels[i + 1]?.at).trim();
    const purpose = fold(name).search(PURPOSE);
    const own = purpose < 0 ? name : name.slice(0, purpose);
    return [rest.slice(at, end).trim().toLowerCase(), nameCase(own), purpose < 0 ? '' : small(name.slice(purpose + 1))];
  });
  const front = rest.slice(0, levels[0]?.at).trim();
  return [front && small(front), ...parts.flat()].filter(Boolean).join(' ');
}

/** The same words as one of the texts writes them, not all in capitals; best behind the body whose name they go on with. */
function writtenIn(texts: readonly string[], words: string, body: string): string | null {
  for (const before of [`${fold(body)} `, '']) {
    const wanted = ` ${before}${fold(words)} `;
    for (const text of [...texts, ...NAME_FIELDS]) {
      const at = ` ${fold(text)} `.indexOf(wanted) + before.length;
      const written = text.slice(at, at + words.length);
      if (at >= before.length && written !== written.toUpperCase()) return written;
    }
  }
  return null;
}

// "TƯ" and "CA" may as well be syllables.
const ABBREVIATIONS = new Set(KNOWN_ABBREVIATIONS.filter((abbr) => abbr.length > 3 || !/[aeiouy]/i.test(fold(abbr))));

const SORTS = SORTS_BEFORE_NAMES.map(fold).sort((a, b) => b.length - a.length);

/** "TIỂU HỌC LÊ HỒNG PHONG" → the length of "TIỂU HỌC"; 0 where no proper name stands behind a sort. */
function sortEnd(words: string): number {
  const folded = fold(words);
  const sort = SORTS.find((one) => folded.startsWith(`${one} `));
  return sort && isUpper(words.charCodeAt(sort.length + 1)) && !/^va\s/.test(folded.slice(sort.length + 1))
    ? sort.length
    : 0;
}

/** "TƯ PHÁP" → "Tư pháp"; behind the name of a body that was set up, "CHUYỂN ĐỔI SỐ" → "chuyển đổi số". */
function properCase(words: string, isSetUp: boolean): string {
  const sort = sortEnd(words);
  if (sort > 0) return `${properCase(words.slice(0, sort), isSetUp)} ${nameCase(words.slice(sort + 1))}`;
  const small = words.replace(/\S+/g, (word) => (ABBREVIATIONS.has(word) ? word : word.toLowerCase()));
  const proper = PROPER_WORDS.reduce((text, word) => text.replaceAll(word.toLowerCase(), word), small);
  return isSetUp ? proper : proper[0]!.toUpperCase() + proper.slice(1);
}
