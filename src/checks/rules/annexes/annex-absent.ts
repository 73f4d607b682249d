import { DOCUMENT_KINDS } from '../../../lexicon/documents.js';
import type { Annex, Plan } from '../../../schema/plan.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { findReferences } from '../../../values/references/index.js';
import { IN_HAND } from '../../../vocabulary/document/documents.js';
import { FORM_NAMES } from '../../../vocabulary/document/headings.js';
import { NUMBER_WORD } from '../../../vocabulary/labels.js';
import { ANNEX_WORD, ATTACHED, OF_ANOTHER } from '../../../vocabulary/words/review-words.js';
import { capitalised } from '../../../vocabulary/words/shared-words.js';
import { BY, SEVERAL } from '../../../vocabulary/words/small-words.js';
import { type Found, found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import type { Places } from '../../lookups/places.js';
import { type PlanText, readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** The plan announces an annex or a form and has none, or has an annex that its text never mentions. */
export const annexAbsent: Rule = {
  code: 'annex-absent',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const naming = readTextsOf(plan).filter(({ part, text }) => part !== 'annex' && ANNEX.test(text));
    const own = naming.filter(({ text }) => !isOfAnother(text));
    const forms = announcedForm(plan, places);
    if (plan.annexes.length > 0) {
      // A table in the text is not an annex.
      const titled = plan.annexes.find((annex) => isHeaded(annex, places));
      const isNamed = naming.length > 0 || isListed(plan) || titled === undefined;
      const numbered = absentNumber(plan, own, places);
      return isNamed
        ? [...numbered, ...forms]
        : [found('annex-absent/unnamed', { at: titled.position, isMild: true }), ...forms];
    }
    const announcing = own.find(({ text }) => ANNOUNCED.test(text));
    if (!announcing) return forms;
    const words = ANNOUNCED.exec(announcing.text)?.[0] ?? '';
    return [found('annex-absent', { at: places.find(words, announcing.position), actual: shorten(words) }), ...forms];
  },
};

// "Phụ lục |II| kèm theo", "Phụ lục |02|"
const NUMBERED = latin(
  `(?<!\\p{L})${ANNEX_WORD}\\s(?:${NUMBER_WORD}\\s)?(?<number>[IVX]{1,5}|\\d{1,2})(?![\\p{L}\\d/])`,
  'gi',
);
const plain = (number: string) => number.toUpperCase().replace(/^0+/u, '');

/** The first annex that the text names by a number that none of the plan's annexes has. */
function absentNumber({ annexes }: Plan, texts: readonly PlanText[], places: Places): Found[] {
  const numbers = new Set(annexes.flatMap(({ ordinal }) => (ordinal === undefined ? [] : plain(ordinal))));
  if (numbers.size < annexes.length) return [];
  const isNumeral = (number: string) => /^\d/u.test(number);
  const kinds = new Set([...numbers].map(isNumeral));
  for (const { text, position } of texts) {
    const absent = [...matchesOf(text, NUMBERED)].find(({ groups }) => {
      const number = plain(groups!.number!);
      return kinds.has(isNumeral(number)) && !numbers.has(number);
    });
    if (absent) return [found('annex-absent', { at: places.find(absent[0], position), actual: absent[0] })];
  }
  return [];
}

const ANNEX = latin(`(?<!\\p{L})${ANNEX_WORD}(?!\\p{L})`, 'i');
// "chi tiết tại Phụ lục", "Có phụ lục thống kê và phân công nhiệm vụ cụ thể kèm theo"
const ANNOUNCED = latin(
  `(?:${ATTACHED.join('|')})\\s(?:${SEVERAL}\\s)?${ANNEX_WORD}|${ANNEX_WORD}(?:\\s[\\p{L}\\d]{1,20}){0,10}?\\s(?:${ATTACHED.filter((words) => words !== BY).join('|')})`,
  'i',
);
const KINDS = `(?:${DOCUMENT_KINDS.toSorted((x, y) => y.length - x.length).join('|')})`;
// "Kế hoạch| này", "Kế hoạch|.": the plan itself
const OWN = `\\s(?:${IN_HAND.join('|')})(?!\\p{L})|\\s?(?:[.,;:)]|$)`;
// "Phụ lục |của", "Phụ lục I |ban hành kèm theo", "Phụ lục |kèm theo Công văn", "Phụ lục II| Nghị định"; kinds begin with a
// capital: "phụ lục |quy trình" is one of the plan
const ANOTHERS = latin(
  `(?:${[ANNEX_WORD, capitalised(ANNEX_WORD), ANNEX_WORD.toUpperCase()].join('|')})(?:\\s(?:${NUMBER_WORD}\\s)?[\\dIVX]{1,4})?\\s(?:(?:${OF_ANOTHER.join('|')})(?!\\p{L}|\\s${KINDS}(?:${OWN}))|(?:(?:${ATTACHED.join('|')})\\s|(?<=[\\dIVX]\\s))${KINDS}(?!\\p{L}|${OWN}))`,
);

const FORMS = FORM_NAMES.toSorted((x, y) => y.length - x.length).join('|');
const FORM_HEAD = latin(`^(?:${FORMS})(?!\\p{L})`, 'i');
// "theo Mẫu số 01 kèm theo)", "các biểu mẫu đính kèm.", "Mẫu số 01 kèm theo| Kế hoạch này"
const FORM_ANNOUNCED = latin(
  `(?<!\\p{L})(?:${FORMS})(?:\\s[\\dIVX]{1,4})?\\s(?:${ATTACHED.filter((words) => words !== BY).join('|')})(?=\\s?[.,;:)]|$|\\s${KINDS}(?:${OWN}))`,
  'i',
);

/** The first form that the text says is attached, where none is. */
function announcedForm(plan: Plan, places: Places): Found[] {
  const announcing = readTextsOf(plan).find(
    ({ part, text }) => part !== 'annex' && FORM_ANNOUNCED.test(text) && !isOfAnother(text),
  );
  const isAttached = plan.annexes.some(
    ({ title, position }) => FORM_HEAD.test(title ?? '') || FORM_HEAD.test(headOf(position, places)),
  );
  if (!announcing || isAttached) return [];
  const words = FORM_ANNOUNCED.exec(announcing.text)?.[0] ?? '';
  return [found('annex-absent/form', { at: places.find(words, announcing.position), actual: words, isMild: true })];
}

/** The first letters of what is at a place. */
function headOf(position: Annex['position'], places: Places): string {
  return places.textAt(position)?.slice(0, 160).normalize('NFC').slice(0, 80).trim() ?? '';
}

function isOfAnother(text: string): boolean {
  return ANOTHERS.test(text) || findReferences(text).length > 0;
}

/** Whether it is headed as an annex: numbered, with a note, or by the word itself. */
function isHeaded({ ordinal, note, position }: Annex, places: Places): boolean {
  return ordinal !== undefined || note !== null || ANNEX.test(headOf(position, places));
}

/** Whether the table that replaces a text names it, or the whole plan is its annex. */
function isListed({ sections, models, tasks }: Plan): boolean {
  return sections.length + models.length + tasks.length === 0;
}
