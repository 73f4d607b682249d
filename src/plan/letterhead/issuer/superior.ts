import type { Span } from '../../../characters/span/span.js';
import { issuerHead } from '../../../facts/letterhead/issuer-head.js';
import { fold } from '../../../text/fold.js';
import { COMMITTEE_HEADS } from '../../../vocabulary/bodies/issuers.js';
import { BODIES_SET_UP, LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import { isLocality, smallPlace } from './body-line.js';
import type { PrintedBody } from './issuer-bodies.js';
import { levelWordsIn } from './level-words.js';
import { organIn } from './organ.js';
import { properName } from './proper-name.js';

// "số 12/QĐ-UBND"
const CITED = /\d\//;
/** Folded: bodies that a locality has one of. */
export const COMMITTEES = new Set(COMMITTEE_HEADS.map(fold));
const SET_UP = BODIES_SET_UP.map(fold);

/** "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "TỔ CÔNG TÁC ĐỀ ÁN 06" */
export function isSetUp({ text }: PrintedBody): boolean {
  return issuerHead(text)?.behind === 'purpose' || SET_UP.some((begin) => fold(text).startsWith(`${begin} `));
}

/** The name of an organ with the body it is an organ of, and of a body that a committee set up with its place. */
export function withSuperior(
  name: string,
  body: PrintedBody,
  superior: PrintedBody | null,
  texts: readonly string[],
): { name: string; isSetUp?: boolean; spans?: readonly Span[] } {
  // "Đoàn kiểm tra theo Quyết định số 12/QĐ-UBND": the number says whose it is
  if (!superior || CITED.test(name)) return { name };
  const organ = organIn(body.text);
  if (organ) {
    const whole = properName(superior.text, texts);
    // "HỘI NÔNG DÂN HUYỆN LỘC HÀ" / "BCH XÃ THỊNH LỘC": of the lower one's place
    const own = organ.hasPlace ? whole.slice(0, levelWordsIn(`${whole} `)[0]?.at).trim() : whole;
    const spans = [...superior.spans, ...body.spans];
    return { name: `${organ.name} ${own}${name.slice(organ.name.length)}`, spans };
  }
  const head = issuerHead(body.text);
  const above = issuerHead(superior.text);
  // "ỦY BAN NHÂN DÂN HUYỆN LỘC HÀ", "THÀNH PHỐ THANH BÌNH" above "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"
  const isPlaced = above ? COMMITTEES.has(fold(above.head)) : isLocality(superior.text);
  // "TỔ CÔNG TÁC ĐỀ ÁN 06 XÃ": only the name of its place is to come
  // "CHI BỘ THÔN ĐỒI CHÈ" says whose it is
  const isOwn = smallPlace(body.text.slice(head?.length ?? 0).trim()) !== undefined;
  if (!isSetUp(body) || !isPlaced || isOwn || placeOf(`${name} `)) return { name };
  const place = placeOf(properName(superior.text, texts));
  return place ? { name: `${name} ${place}`, isSetUp: true } : { name };
}

/** "Ủy ban nhân dân tỉnh Lào Cai" → "tỉnh Lào Cai": whose body the subordinate one is. */
function placeOf(superior: string): string | null {
  const level = levelWordsIn(superior).find(({ word }) => word in LEVEL_WORDS);
  return level ? `${level.word} ${superior.slice(level.end).trim()}` : null;
}
