import type { Field, FieldKey, Model } from '../../../schema/plan.js';
import { bodiesIn, findResponsibilities } from '../../../values/bodies/index.js';
import { findTimes } from '../../../values/calendar/index.js';
import { QUANTIFIERS } from '../../../vocabulary/bodies/bodies.js';
import { ONWARDS, PERMANENT, WITHIN } from '../../../vocabulary/time/time-words.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { type Phrase, phraseKey, phraseOf } from './phrase.js';

/** What the words of a phrase are about, and so which columns they may stand in. */
export type Kind = 'title' | 'body' | 'deadline' | 'platform';

/** A phrase that the plan has elsewhere, and may be looked for in the annex. */
export interface KnownPhrase {
  readonly phrase: Phrase;
  readonly kind: Kind;
  /** The row's own model has it, or the row's own lines. */
  readonly isOwn: boolean;
  /** It is all that the row's own model says there. */
  readonly isWhole: boolean;
  /** It names who leads the row's own model. */
  readonly leads: boolean;
  /** The calendar reads all of it. */
  readonly isTime: boolean;
  /** It names bodies of a sort: "Các ban, ngành, đoàn thể". */
  readonly isSort: boolean;
}

function known(kind: Kind, text: string, more: Partial<KnownPhrase> = {}): KnownPhrase {
  const isTime = kind === 'deadline' && isTimeOnly(text);
  const isSort = QUANTIFIERS.some((word) => text.toLowerCase().startsWith(`${word} `));
  return { phrase: phraseOf(text), kind, isOwn: true, isWhole: false, leads: false, isTime, isSort, ...more };
}

/** What one model says in the words of cells. */
export function phrasesOf(model: Model): KnownPhrase[] {
  const found = [known('title', model.title, { isWhole: isBalanced(model.title) })];
  const leads: string[] = [];
  let hasFirst = false;
  for (const [key, value] of Object.entries(model.fields) as [FieldKey, Field | Field[]][]) {
    if (Array.isArray(value)) continue;
    const texts = [value.text, ...value.items.map((item) => item.text)].filter((text) => text !== '');
    const isWhole = texts.length === 1;
    for (const text of texts) {
      for (const { unit, role } of findResponsibilities(key, text)) {
        const isFirst: boolean = key === 'implementers' && !hasFirst;
        hasFirst ||= isFirst;
        if (role === 'lead' || isFirst) leads.push(phraseKey(unit));
        found.push(known('body', unit));
      }
      if (key === 'deadline') found.push(known('deadline', text, { isWhole }));
      if (key !== 'tools') continue;
      // "VNeID: xác thực danh tính": what it is for follows the colon
      const name = text.includes(':') ? text.slice(0, text.indexOf(':')).trimEnd() : text;
      found.push(known('platform', name, { isWhole: isWhole && name === text }));
      for (const part of name.split(/[,;]\s*/)) found.push(known('platform', part));
    }
  }
  return unique(found.map((one) => withLead(one, leads)));
}

/** Whether each bracket that is closed was opened: other titles have lost words. */
function isBalanced(text: string): boolean {
  return (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
}

/** A body with the mark of who leads, by its name or the beginning of it: "Trạm y tế xã" of "Trạm y tế xã Cao Ngọc". */
function withLead(one: KnownPhrase, names: readonly string[]): KnownPhrase {
  if (one.kind !== 'body') return one;
  const key = `${phraseKey(one.phrase.text)} `;
  return names.some((name) => `${name} `.startsWith(key)) ? { ...one, leads: true } : one;
}

/** So many models make a name that stands in their texts one that may stand in the annex. */
const FEWEST = 3;

/** What the other models say, for the row of one. */
export function othersOf(models: readonly Model[]): (own: readonly KnownPhrase[]) => KnownPhrase[] {
  const seen = new Map<string, Set<number>>();
  for (const { number, fields } of models) {
    for (const field of Object.values(fields).flat() as Field[]) {
      for (const text of [field.text, ...field.items.map((item) => item.text)]) {
        for (const { start, end } of bodiesIn(text)) {
          const name = text.slice(start, end);
          seen.set(name, (seen.get(name) ?? new Set<number>()).add(number));
        }
      }
    }
  }
  const names = [...seen].flatMap(([name, numbers]) => (numbers.size >= FEWEST ? [known('body', name)] : []));
  const all = unique([...models.flatMap(phrasesOf), ...names].filter(isTelling)).map((one) => ({
    ...one,
    isOwn: false,
    isWhole: false,
    leads: false,
  }));
  return (own) => {
    const keys = new Set(own.map(({ phrase }) => phraseKey(phrase.text)));
    const leads = own.flatMap((one) => (one.leads ? [phraseKey(one.phrase.text)] : []));
    return all.filter(({ phrase }) => !keys.has(phraseKey(phrase.text))).map((one) => withLead(one, leads));
  };
}

/** Whether a phrase is long enough to be told in a row that its model does not speak of. */
function isTelling({ kind, phrase }: KnownPhrase): boolean {
  return kind !== 'title' && phrase.letters.length >= 6 && phrase.words.length > 1;
}

const WITHIN_ALONE = WITHIN.filter((words) => !words.includes(' ')).slice(0, 1);

/** The times that some lines name, each alone and with the words that have it go on: "Trong năm 2023 và thường xuyên". */
export function timesIn(texts: readonly string[]): KnownPhrase[] {
  const found = texts.flatMap((text) =>
    findTimes(text).flatMap(({ start, end }) => (/\D/.test(text.slice(start, end)) ? [text.slice(start, end)] : [])),
  );
  const behind = [...ONWARDS, ...PERMANENT.map((words) => `${AND} ${words}`)];
  const within = found.flatMap((time) => [time, ...WITHIN_ALONE.map((word) => `${word} ${time}`)]);
  const longer = within.flatMap((time) => behind.map((words) => `${time} ${words}`));
  return unique([...within, ...longer].map((text) => known('deadline', text, { isTime: true })));
}

/** Whether a text is a time of the calendar and nothing else. */
function isTimeOnly(text: string): boolean {
  const [time, ...others] = findTimes(text);
  return time !== undefined && others.length === 0 && time.start === 0 && /^[\s.]*$/.test(text.slice(time.end));
}

/** Each phrase once; first what a model says as a whole, then the longest. */
function unique(phrases: readonly KnownPhrase[]): KnownPhrase[] {
  const byKey = new Map<string, KnownPhrase>();
  for (const one of phrases) {
    if (one.phrase.letters.length < 2) continue;
    const key = `${one.kind} ${phraseKey(one.phrase.text)}`;
    if (!byKey.has(key) || one.isWhole) byKey.set(key, one);
  }
  const rank = ({ kind, isWhole, leads, phrase }: KnownPhrase) =>
    (kind === 'title' ? 2000 : isWhole ? 1000 : leads ? 500 : 0) + phrase.letters.length;
  return [...byKey.values()].sort((a, b) => rank(b) - rank(a));
}
