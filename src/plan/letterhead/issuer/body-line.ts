import { hasNoMarks, issuerHead } from '../../../facts/letterhead/issuer-head.js';
import { fold } from '../../../text/fold.js';
import { begins, LETTER, NUMBER } from '../../../text/letters.js';
import { bodiesAs } from '../../../vocabulary/bodies/bodies.js';
import { NAME_PHRASES, OPEN_ENDS, WHOLE_BODIES } from '../../../vocabulary/bodies/issuers.js';
import { LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import { levelWordsIn } from './level-words.js';
import { NAMES, phraseAt } from './name-phrases.js';

/* Questions about one line of a letterhead: whether it is a body, a place, whole. */

/** "BỘ QUỐC PHÒNG" is whole, though it ends as "VĂN PHÒNG" does. */
const CLOSED_ENDS = NAME_PHRASES.filter((phrase) => OPEN_ENDS.some((word) => phrase.endsWith(` ${word}`)));

const WHOLE = new Set(WHOLE_BODIES.map(fold));

/** Whether a line begins with the name of a body. */
export function isBody(line: string): boolean {
  return issuerHead(line) !== null;
}

/** A line that is no name of a place ("HỘI AN" may be one): its head has two words, or a field or a level behind it. */
export function isSureBody(line: string): boolean {
  const own = issuerHead(line);
  if (own === null) return false;
  const hasField = phraseAt(line, own.length + 1, NAMES, hasNoMarks(line)) !== null;
  return own.head.includes(' ') || hasField || levelWordsIn(`${line} `).length > 0;
}

/** Whether a name must continue: "… VÀ", "SỞ VĂN HÓA,". Its marks tell "VĂN PHÒNG" from the place "TÂN PHONG". */
export function isOpen(name: string): boolean {
  if (/[-–,&(]$/u.test(name)) return true;
  const as = hasNoMarks(name) ? fold : (words: string) => words.toLowerCase();
  if (CLOSED_ENDS.some((words) => as(name).endsWith(as(words)))) return false;
  return OPEN_ENDS.some((word) => ` ${as(name)}`.endsWith(` ${as(word)}`));
}

/** "XÃ HƯNG CHÍNH": a level's word opens it. */
export function beginsWithLevel(line: string): boolean {
  return levelWordsIn(`${line} `).some(({ at, word }) => at === 0 && word in LEVEL_WORDS);
}

/** "ỦY BAN NHÂN DÂN XÃ": the place is still to come. */
export function endsWithLevel(body: string): boolean {
  const level = levelWordsIn(`${body} `).at(-1);
  return level !== undefined && level.word in LEVEL_WORDS && level.end > body.length;
}

const COUNTED = new Set(bodiesAs('counted'));
const SMALL_PLACES = bodiesAs('place-word').filter((word) => COUNTED.has(word) && !(word in LEVEL_WORDS));

/** The "THÔN" of "THÔN ĐỒI CHÈ", the "TỔ DÂN PHỐ" of "TỔ DÂN PHỐ SỐ 3", as the vocabulary writes it. */
export function smallPlace(words: string): string | undefined {
  const small = words.toLowerCase();
  return SMALL_PLACES.find((word) => small.startsWith(`${word} `));
}

/** "HUYỆN LỘC HÀ", "PHƯỜNG 7", not the "TỈNH - SỞ Y TẾ" of two bodies. */
export function isLocality(words: string): boolean {
  const [level] = levelWordsIn(`${words} `);
  return level?.at === 0 && level.word in LEVEL_WORDS && begins(words.slice(level.end), LETTER | NUMBER);
}

/** Its name is complete: "UBND HUYỆN LỘC HÀ", "BỘ CÔNG AN". */
export function isWhole(body: string): boolean {
  const level = levelWordsIn(`${body} `).at(-1);
  const behind = body.slice(level?.end ?? body.length);
  // "PHƯỜNG 7" is whole, "XÃ TÂN" and "XÃ - HỘI LIÊN HIỆP PHỤ NỮ" may go on
  return WHOLE.has(fold(body)) || (/\S \S|^\s?\d/.test(behind) && !/^\s?[-–]\s/.test(behind));
}
