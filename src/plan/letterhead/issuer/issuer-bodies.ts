import { type Span, slice } from '../../../characters/span/span.js';
import { hasNoMarks, issuerHead } from '../../../facts/letterhead/issuer-head.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import {
  COMMITTEE_HEADS,
  GOING_ON,
  HEADS_UNDER_SUPERIORS,
  NAME_PHRASES,
  OFFICES_OF_TWO,
  OPEN_HEADS,
  SUPERIOR_HEADS,
} from '../../../vocabulary/bodies/issuers.js';
import { BODIES_SET_UP } from '../../../vocabulary/document/letterhead.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { beginsWithLevel, endsWithLevel, isBody, isLocality, isOpen, isSureBody, isWhole } from './body-line.js';
import { levelWordsIn } from './level-words.js';

/** A line of the letterhead that names a body, or a part of one. */
export interface IssuerLine {
  readonly text: string;
  readonly span: Span;
}

/** A body as the letterhead prints it, its lines joined. */
export interface PrintedBody {
  readonly text: string;
  readonly spans: readonly Span[];
  /** It issues the plan jointly with the one before it. */
  readonly isJoint: boolean;
}

/**
 * "ỦY BAN NHÂN DÂN" / "XÃ HƯNG CHÍNH" are one body, "SỞ Y TẾ" / "BỆNH VIỆN ĐA KHOA" two, one below the other; or, in a
 * plan that `most` bodies issue, both of them issue it.
 */
export function printedBodies(lines: readonly IssuerLine[], most = 1): PrintedBody[] {
  const bodies: PrintedBody[] = [];
  const rules = most > 1 ? [JOINT_BELOW, ...RULES] : RULES;
  for (const { text, span } of lines) {
    const above = bodies.at(-1);
    const how = above ? (rules.find(([, rule]) => rule(above.text, text))?.[0] ?? 'goes-on') : 'below';
    if (!above || how === 'below') bodies.push({ text, spans: [span], isJoint: false });
    else if (how === 'joint') {
      bodies[bodies.length - 1] = { ...above, text: above.text.replace(DASH_END, '').trimEnd() };
      bodies.push({ text: text.replace(DASH_BEGIN, ''), spans: [span], isJoint: true });
    } else if (how === 'lower') {
      // "UBND HUYỆN A" / "XÃ B": the lower locality's own body, named below the superior one.
      const own = issuerHead(above.text)!;
      bodies[bodies.length - 1] = {
        ...above,
        text: `${above.text.slice(0, own.length)} ${text}`,
        spans: [slice(above.spans[0]!, 0, own.length), span],
      };
    } else bodies[bodies.length - 1] = { ...above, text: `${above.text} ${text}`, spans: [...above.spans, span] };
  }
  const parted = bodies.flatMap(partJoint);
  // "UBND TỈNH CÁT SƠN" / "SỞ Y TẾ" / "BẢO HIỂM XÃ HỘI TỈNH" of a plan of two: the first is above them.
  const own = parted.map((body, i) => (most > 1 && i === parted.length - most ? { ...body, isJoint: false } : body));
  return withSharedPlace(own);
}

/** "HỘI CỰU CHIẾN BINH" / "HỘI NÔNG DÂN" / "XÃ BÌNH SƠN": the locality below bodies that issue a plan jointly is that of all. */
function withSharedPlace(bodies: readonly PrintedBody[]): PrintedBody[] {
  const { isJoint, spans } = bodies.at(-1) ?? { isJoint: false, spans: [] };
  const place = isJoint && spans.length > 1 ? spans.at(-1)!.text : '';
  if (!isLocality(place)) return [...bodies];
  const first = bodies.findLastIndex((body) => !body.isJoint);
  const isPlaceless = ({ text }: PrintedBody) => levelWordsIn(`${text} `).length === 0;
  return bodies.map((body, i) => (i >= first && isPlaceless(body) ? { ...body, text: `${body.text} ${place}` } : body));
}

type How = 'goes-on' | 'below' | 'joint' | 'lower';

/**
 * How a line relates to the body above it; the first rule that holds decides, and otherwise the line continues its
 * name.
 */
const RULES: readonly (readonly [How, (above: string, line: string) => boolean])[] = [
  // "TRƯỜNG THCS ĐÔNG" / "PHONG": without the mark of "PHÒNG" below a line that has its own
  ['goes-on', (above, line) => !hasNoMarks(above) && isBody(line) && issuerHead(line, false) === null],
  // "SỞ Y TẾ -" / "CÔNG AN TỈNH", "SỞ Y TẾ" / "- CÔNG AN TỈNH"
  ['joint', (above, line) => (DASH_END.test(above) || DASH_BEGIN.test(line)) && isBody(line.replace(DASH_BEGIN, ''))],
  // "PHÒNG, CHỐNG BUÔN LẬU," / "GIAN LẬN THƯƠNG MẠI"; "CÔNG AN TỈNH VÀ" / "SỞ Y TẾ" is parted later
  ['goes-on', isOpen],
  // "SỞ VĂN HÓA, THỂ THAO" / "VÀ DU LỊCH"
  ['goes-on', (_, line) => GOES_ON.some((words) => `${fold(line)} `.startsWith(`${words} `)) || /^[-–,&)]/u.test(line)],
  // "SỞ NÔNG NGHIỆP VÀ MÔI" / "TRƯỜNG"
  ['goes-on', (above, line) => isInPhrase(above, line.slice(0, issuerHead(line)?.length ?? 0))],
  ['lower', isLower],
  // "ỦY BAN NHÂN DÂN" / "XÃ HƯNG CHÍNH"
  ['goes-on', (_, line) => beginsWithLevel(line)],
  // "ỦY BAN NHÂN DÂN XÃ" / "TRƯỜNG SƠN", not "LIÊN ĐOÀN LAO ĐỘNG TỈNH" / "CÔNG ĐOÀN NGÀNH Y TẾ"
  ['goes-on', (above, line) => endsWithLevel(above) && !isSureBody(line)],
  // "CHI BỘ" / "TRƯỜNG TIỂU HỌC LÊ LỢI"
  ['goes-on', (above) => OPEN_ALONE.has(fold(above))],
  // "ỦY" / "BAN NHÂN DÂN": a narrow cell cuts the first words
  ['goes-on', (above, line) => !above.includes(' ') && !isBody(above) && isBody(`${above} ${line}`)],
  ['below', (_, line) => isBody(line)],
  // "UBND HUYỆN LỘC HÀ" / "HỘP THƯ ĐIỆN TỬ": a body of its own, whatever it is, below one whose name is whole
  ['below', (above, line) => isWhole(above) && TWO_WORDS.test(line)],
];

// "CÔNG AN TỈNH" / "SỞ TƯ PHÁP" of a plan with the number "14/KHPH-CAT-STP"
const JOINT_BELOW: (typeof RULES)[number] = [
  'joint',
  (above, line) => isBody(line) && isBody(above) && !isOpen(above) && !isSetUpBelow(above, line),
];

const SET_UP = BODIES_SET_UP.map((head) => `${fold(head)} `);
const COMMITTEES = COMMITTEE_HEADS.map(fold);

/** "UBND THÀNH PHỐ BẮC KHÁNH" above "TỔ CÔNG TÁC ĐỀ ÁN 06": whose it is, and no second one. */
function isSetUpBelow(above: string, line: string): boolean {
  const isCommittee = COMMITTEES.some((head) => fold(above).startsWith(head));
  return isCommittee && SET_UP.some((head) => fold(line).startsWith(head));
}

const DASH_END = /[-–]$/u;
const DASH_BEGIN = /^[-–]\s*/u;
const GOES_ON = GOING_ON.map(fold);
const OPEN_ALONE = new Set(OPEN_HEADS.map(fold));
// "HỘI CHỮ"
const TWO_WORDS = latin(/^\p{Lu}\p{L}* \p{L}/u);

function isLower(above: string, line: string): boolean {
  const own = issuerHead(above);
  return own !== null && beginsWithLevel(line) && isLocality(above.slice(own.length).trim()) && !endsWithLevel(above);
}

// the " - " of "CÔNG AN TỈNH - SỞ TƯ PHÁP", the " VÀ " of "CÔNG AN TỈNH VÀ SỞ TƯ PHÁP"
const BETWEEN = latin(`\\s[-–]\\s|\\s${AND}\\s`, 'gi');

/** "CÔNG AN TỈNH – SỞ TƯ PHÁP" are two that issue a plan jointly, "SỞ VĂN HÓA - THÔNG TIN" is one. */
function partJoint(body: PrintedBody): PrintedBody[] {
  if (!isBody(body.text)) return [body];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: between } of body.text.matchAll(BETWEEN)) {
    const next = body.text.slice(index + between.length);
    const isAnd = /\p{L}/u.test(between);
    // "VĂN PHÒNG HĐND VÀ UBND" is one; an office is followed by what it is the office of.
    if (!isBody(next) || (isAnd && OF_TWO.has(issuerHead(body.text.slice(from))?.head ?? ''))) continue;
    parts.push(body.text.slice(from, index));
    from = index + between.length;
  }
  parts.push(body.text.slice(from));
  return parts.map((text, i) => ({
    ...body,
    text,
    isJoint: i > 0 || body.isJoint,
  }));
}

/**
 * "UBND HUYỆN TÂN PHÚ TỔ CÔNG TÁC ĐỀ ÁN 06", "SỞ Y TẾ BỆNH VIỆN ĐA KHOA": two bodies, one above the other, that a table
 * cell has on one line. The upper one's name is complete, or it is one that has others below it.
 */
export function partBodies(line: Span): Span[] {
  const { text } = line;
  const own = issuerHead(text);
  if (own === null || text !== text.toUpperCase()) return [line];
  for (let at = text.indexOf(' ', own.length + 1); at >= 0; at = text.indexOf(' ', at + 1)) {
    const below = issuerHead(text.slice(at + 1));
    const above = text.slice(0, at);
    if (
      !below ||
      // "CÔNG AN XÃ - HỘI LIÊN HIỆP PHỤ NỮ"
      DASH_BEFORE_HEAD.test(above) ||
      // A name may end so: "UBND PHƯỜNG TÂN AN HỘI".
      !text.slice(at + 1).includes(' ') ||
      isInPhrase(text.slice(0, at), text.slice(at + 1, at + 1 + below.length)) ||
      isOpen(above)
    )
      continue;
    if (isWhole(above) || (SUPERIORS.has(own.head) && UNDER.has(below.head)))
      return [slice(line, 0, at), ...partBodies(slice(line, at + 1))];
  }
  return [line];
}

// "CÔNG AN XÃ - HỘI": the first word of a second name
const DASH_BEFORE_HEAD = /\s[-–]\s\S+$/u;

/** "… VÀ MÔI" and "TRƯỜNG": the head of a name is the last word of a field that begins before it. */
function isInPhrase(above: string, head: string): boolean {
  const text = fold(`${above} ${head}`);
  return head !== '' && PHRASES.some((phrase) => phrase.length > head.length + 1 && text.endsWith(phrase));
}

const PHRASES = NAME_PHRASES.filter((phrase) => phrase.includes(' ')).map((phrase) => ` ${fold(phrase)}`);

const SUPERIORS = new Set(SUPERIOR_HEADS);
const OF_TWO = new Set(OFFICES_OF_TWO);
const UNDER = new Set(HEADS_UNDER_SUPERIORS);
