import { beginsWithVerb } from '../../../plan/body/task-verb.js';
import type { Section } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEVEL_WORDS } from '../../../vocabulary/bodies/government-levels.js';
import { SENT_TO } from '../../../vocabulary/time/time-words.js';
import {
  AT_LEVEL,
  GIVEN,
  PLURALS,
  REPORT_ACTS,
  REPORT_SPANS,
  REPORT_WORD,
  SHORT_SPANS,
  THROUGH,
} from '../../../vocabulary/words/review-words.js';
import { type Found, found } from '../../findings/finding.js';
import { escapePattern } from '../../lookups/escape.js';
import type { Places } from '../../lookups/places.js';
import { headedTexts, type PlanText, readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A body sends its report through itself, or the contents of one report were copied to another: "Báo cáo tháng" under
 * the half-yearly report.
 */
export const reportToItself: Rule = {
  code: 'report-to-itself',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const bodies = new Set(plan.units.map(({ name }) => name));
    const texts = readTextsOf(plan).filter(({ part }) => part === 'body');
    // A point that is both a section and a task is told once.
    const copies = [...texts, ...headedTexts(plan)].flatMap((text) => copied(text, places));
    return [
      ...texts.flatMap((text) => itself(text, bodies, places)),
      ...new Map(copies.map((one) => [one.position?.start.offset ?? one, one])).values(),
      ...plan.sections.flatMap((section) => underHeading(section, bodies, places)),
    ];
  },
};

const ACTS = `(?:${REPORT_ACTS.join('|')}|${REPORT_WORD})(?!\\p{L})`;
// "Giao |Công an xã| |tổng hợp …, báo cáo … (qua Công an xã - Cơ quan thường trực)|"
const SELF = latin(`^(?:${GIVEN}\\s)?(?<who>[^,.;:()]{5,40}?)\\s(?<does>${ACTS}.*)`, 'i');
const VIA = latin(`\\((?:${THROUGH.join('|')})\\s(?<via>[^()]{5,80})\\)`, 'i');

// "Công an xã| - Cơ quan thường trực", "Công an xã| tổng hợp"
const VIA_END = latin(`\\s[-–]\\s|\\s(?:${REPORT_ACTS.join('|')})(?!\\p{L})`, 'i');

/** Whether who does this reports to itself: through the bracket "(qua Công an xã - …)", or straight. */
function isToItself(who: string, does: string): boolean {
  const { via } = VIA.exec(does)?.groups ?? {};
  return via === undefined ? isReportTo(who, does) : fold(via.split(VIA_END)[0]!.trim()) === fold(who);
}

function itself({ text, position }: PlanText, bodies: ReadonlySet<string>, places: Places): Found[] {
  const subject = beginning(text, bodies);
  return text.split(/(?<=[.;])\s/u).flatMap((sentence, at) => {
    const { who, does } =
      (at > 0 && goesOn(subject, sentence)) || SELF.exec(sentence)?.groups || bodyFirst(sentence, bodies) || {};
    return who === undefined ? [] : ifToItself(who, does!, position, places);
  });
}

function ifToItself(who: string, does: string, position: PlanText['position'], places: Places): Found[] {
  if (!isToItself(who, does)) return [];
  return [found('report-to-itself', { at: places.find(who, position), actual: who, expected: who })];
}

/** "|Công an xã| là cơ quan thường trực, theo dõi, báo cáo Công an xã": it alone acts up to its report. */
function bodyFirst(sentence: string, bodies: ReadonlySet<string>): { who: string; does: string } | null {
  const who = beginning(sentence, bodies);
  if (who === null) return null;
  const does = sentence.slice(who.length);
  const own = does.split(REPORT_WORD)[0]!;
  return ENDS_NAME.test(does) && !OTHERS.test(own) && !/\p{Lu}/u.test(own) ? { who, does } : null;
}

/**
 * "Công an xã chủ trì 02 mô hình. |Theo dõi, tổng hợp, báo cáo …|": a sentence without a body is the first one's, but
 * not "Yêu cầu các ngành báo cáo".
 */
const goesOn = (who: string | null, does: string): { who: string; does: string } | null =>
  who !== null && beginsWithVerb(does) && !OTHERS.test(does.split(REPORT_WORD)[0]!) ? { who, does } : null;

/** The body whose name a text begins with, the longest. */
function beginning(text: string, bodies: ReadonlySet<string>): string | null {
  const begins = [...matchesOf(text.slice(0, LONGEST), /\s/gu)].map(({ index }) => text.slice(0, index));
  return begins.findLast((words) => bodies.has(words)) ?? null;
}

/** No name of a body is longer. */
const LONGEST = 80;

// "|Định kỳ| hằng tháng |báo cáo| kết quả về …": the body of the heading is meant
const OWN = latin(`^${ACTS}`, 'i');
// "các đơn vị": others report then
const OTHERS = latin(`(?<!\\p{L})(?:${PLURALS.join('|')})(?!\\p{L})`, 'i');

/** "1. Phòng Tư pháp" and under it "- Định kỳ báo cáo … (qua Phòng Tư pháp)". */
function underHeading(
  { title, text: whole, position: at, items }: Section,
  bodies: ReadonlySet<string>,
  places: Places,
): Found[] {
  if (title === null) return [];
  const subject = beginning(`${title} `, bodies);
  const inText = whole.split(/(?<=[.;])\s/u).flatMap((sentence) => goesOn(subject, sentence) ?? []);
  return [
    ...inText.flatMap(({ who, does }) => ifToItself(who, does, at, places)),
    ...items.flatMap(({ text, position }) =>
      OWN.test(text) && !OTHERS.test(text.split('(')[0]!) ? ifToItself(title, text, position, places) : [],
    ),
  ];
}

// "Công an huyện| kết quả", not "Công an huyện| Lộc Bình", "Tổ công tác| huyện", "Tổ công tác| cấp trên", "Công an xã|, UBND xã"
const ENDS_NAME = latin(`^(?:\\s(?!(?:${[...LEVEL_WORDS, ...AT_LEVEL].join('|')})(?!\\p{L}))\\p{Ll}|\\s?[.;]|\\s?$)`);

/** "Định kỳ tổng hợp, báo cáo |Công an huyện| kết quả"; not "…, trưởng thôn báo cáo |Công an huyện|", "… do Trạm Y tế báo cáo". */
function isReportTo(name: string, text: string): boolean {
  const pieces = text.split(new RegExp(`${REPORT_WORD}\\s(?:(?:${SENT_TO.join('|')})\\s)?${escapePattern(name)}`, 'u'));
  const isOwn = (clause: string) => OWN.test(clause + REPORT_WORD) && !OTHERS.test(clause) && !/\s\p{Lu}/u.test(clause);
  return pieces.slice(1).some((behind, i) => ENDS_NAME.test(behind) && isOwn(pieces[i]!.split(/[,;.:]\s/u).at(-1)!));
}

// "Báo cáo 06 tháng, 01 năm:" and "Báo cáo tháng do …"
const HEADING = latin(`^(?<heading>${REPORT_WORD}[^:.]{3,120}):(?<rest>.*)`, 'is');
const SPAN_OF = latin(`(?<!\\p{L})${REPORT_WORD}\\s+(?<span>${SHORT_SPANS.join('|')})(?!\\p{L})`, 'i');

function copied({ text, position }: PlanText, places: Places): Found[] {
  const { heading, rest } = HEADING.exec(text)?.groups ?? {};
  const match = SPAN_OF.exec(rest ?? '');
  const span = match?.groups?.span?.toLowerCase();
  if (heading === undefined || match === null || span === undefined) return [];
  const spans = spansIn(heading);
  if (spans.length === 0 || spans.includes(span)) return [];
  return [
    found('report-to-itself/copied', { at: places.find(match[0], position), actual: match[0], expected: heading }),
  ];
}

/** The periods that a heading names, each by its first word: "06 tháng, 01 năm" → "06 tháng", "năm". */
function spansIn(heading: string): string[] {
  let rest = heading.toLowerCase();
  const longestFirst = [...REPORT_SPANS].sort((a, b) => Number(/\d/u.test(b[0]!)) - Number(/\d/u.test(a[0]!)));
  return longestFirst.flatMap((names) => {
    const name = names.find((one) => rest.includes(one));
    if (name === undefined) return [];
    rest = rest.replaceAll(name, ' ');
    return names[0]!;
  });
}
