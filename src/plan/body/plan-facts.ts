import type { ItemNode } from '../../outline/node.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { anyOf } from '../../values/calendar/pattern.js';
import {
  AND_WORDS,
  CONSISTS_OF,
  EXAMINATION_HEADINGS,
  EXAMINED_ASPECTS,
  EXAMINED_BEGIN,
  FACT_NOUNS,
  FACTS_BESIDE,
  FOLLOWING_WORDS,
  IN_TURNS,
  PLAN_FACTS,
  TURN_COUNTS,
  TURN_NOUNS,
  WORK_NOUNS,
} from '../../vocabulary/document/plan-facts.js';
import { beginsWithVerb } from './task-verb.js';

const FACTS = PLAN_FACTS.map(fold);
const BESIDE = FACTS_BESIDE.map(fold);
const NOUNS = FACT_NOUNS.map(fold);
const FOLLOWING = FOLLOWING_WORDS.map(fold);
const AND = AND_WORDS.map((word) => ` ${fold(word)} `);

/** How many words a heading may have apart from the fact it names: "Thời gian tổ chức lễ ra quân". */
const MOST_WORDS = 7;

/**
 * Whether a heading names what holds for the plan as a whole (its time, place, participants, funding, means,
 * principles) and not what is to be done: "Thời gian và địa điểm", "Thành phần đoàn". Takes any case, with or without
 * marks.
 */
export function isPlanFact(heading: string): boolean {
  const parts = partsOf(heading);
  return parts.length > 0 && parts.every((part, i) => isFact(part) || (i > 0 && isFact(`${FACTS[0]} ${part}`, 2)));
}

/**
 * Whether the heading of a chapter that lists facts of the plan lists another heading, word for word: "NỘI DUNG, HÌNH THỨC,
 * THỜI GIAN" lists "Nội dung". One fact at least is among them, so that "NỘI DUNG, GIẢI PHÁP" lists none.
 */
export function namesFact(chapter: string, heading: string): boolean {
  const parts = partsOf(chapter);
  return parts.length > 1 && parts.includes(withoutEnd(fold(heading), ' .:')) && parts.some((part) => isFact(part));
}

/** Whether a heading is a fact where most of those beside it are: "4. Hình thức: Trực tuyến" below "3. Địa điểm: …". */
export function isFactBeside(heading: string, others: readonly string[]): boolean {
  return BESIDE.includes(withoutEnd(fold(heading), ' .:')) && others.filter(isPlanFact).length * 2 > others.length;
}

function partsOf(heading: string): string[] {
  let rest = withoutEnd(fold(heading), ' .:');
  for (const word of AND) rest = rest.replaceAll(word, ', ');
  return rest === '' ? [] : rest.split(/\s?[,;]\s?/u);
}

function isFact(part: string, most = MOST_WORDS): boolean {
  const isOne = FACTS.some((fact) => part === fact || part.startsWith(`${fact} `));
  return isOne && part.split(' ').length <= most;
}

// "|theo hai đợt|", "|chia thành 03 nhóm|" — on folded text
const IN_PARTS = new RegExp(
  `\\s${anyOf(IN_TURNS.map(fold))}\\s(?:${anyOf(TURN_COUNTS.map(fold))}|\\d{1,2})\\s${anyOf(TURN_NOUNS.map(fold))}$`,
);

// "Phát thanh trên loa các thôn, |gồm|", no "Thực hiện các nhiệm vụ |gồm|" — on folded text
const CONSISTS = ` ${fold(CONSISTS_OF)}`;
const OF_WORK = new RegExp(`(?<![a-z])${anyOf(WORK_NOUNS.map(fold))}(?:,?\\s[a-z]{1,10}){0,3},?${CONSISTS}$`);

/**
 * "… căn cứ vào các tiêu chí sau:", "… gồm các thành phần sau đây:", "… theo hai đợt:": a sentence whose list says whom or what it is done
 * with, not what is to be done.
 */
export function introducesFacts(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const end = fold(text.slice(0, -1)).trimEnd();
  if (IN_PARTS.test(end)) return true;
  if (end.endsWith(CONSISTS)) return beginsWithVerb(text) && !OF_WORK.test(end);
  return FOLLOWING.some((word) => NOUNS.some((noun) => end.endsWith(` ${noun} ${word}`)));
}

/** "- Nguyên tắc chấm thi: Ban Giám khảo chấm kín.": a bullet that names a fact before its colon. */
export function isFactItem(item: ItemNode): boolean {
  const { text } = item.line.span;
  const colon = text.search(/:(?:\s|$)/u);
  return colon > 0 && isPlanFact(text.slice(0, colon));
}

const EXAMINED = `${fold(EXAMINED_BEGIN)} `;
const ASPECTS = [EXAMINED, ...EXAMINED_ASPECTS.map((word) => `${fold(word)} `)];
const EXAMINATIONS = EXAMINATION_HEADINGS.map(fold);

/**
 * "1. Việc lập quy hoạch." beside "2. Việc giao đất.": a list of what is examined, and not of what is to be done; under
 * "NỘI DUNG KIỂM TRA" also "Công tác chỉ đạo". "Việc 1" numbers something.
 */
export function areExamined(texts: readonly string[], heading = ''): boolean {
  const folded = fold(heading);
  const begins = EXAMINATIONS.some((words) => folded.includes(words)) ? ASPECTS : [EXAMINED];
  return (
    texts.length > 1 &&
    texts.every((text) => {
      const head = fold(text.slice(0, 12));
      return begins.some((word) => head.startsWith(word) && !/\d/.test(head[word.length] ?? ''));
    })
  );
}
