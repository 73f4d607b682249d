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
  /** It names bodies of a sort: "Các ban, ngành, đoàn thể". */
  readonly isSort: boolean;
  /** It is a time of the calendar. */
  readonly isTime: boolean;
}

function known(kind: Kind, text: string, more: Partial<KnownPhrase> = {}): KnownPhrase {
  const isSort = QUANTIFIERS.some((word) => text.toLowerCase().startsWith(`${word} `));
  return { phrase: phraseOf(text), kind, isSort, isOwn: true, isWhole: false, leads: false, isTime: false, ...more };
}

/** What one model says in the words of cells. */
export function phrasesOf(model: Model): KnownPhrase[] {
  // A title with a bracket that was not opened has lost words.
  const isWholeTitle = model.title.split('(').length === model.title.split(')').length;
  const found = [known('title', model.title, { isWhole: isWholeTitle })];
  const leads: string[] = [];
  let isFirst = true;
  for (const [key, value] of Object.entries(model.fields) as [FieldKey, Field | Field[]][]) {
    if (Array.isArray(value)) continue;
    const texts = [value.text, ...value.items.map((item) => item.text)].filter((text) => text !== '');
    const isWhole = texts.length === 1;
    for (const text of texts) {
      for (const { unit, role } of findResponsibilities(key, text)) {
        if (role === 'lead' || (key === 'implementers' && isFirst)) leads.push(unit);
        isFirst &&= key !== 'implementers';
        found.push(known('body', unit));
      }
      if (key === 'deadline') found.push(known('deadline', text, { isWhole, isTime: isTimeOnly(text) }));
      if (key !== 'tools') continue;
      // "VNeID: xác thực danh tính": what it is for follows the colon
      const name = text.split(':', 1)[0]!.trimEnd();
      found.push(known('platform', name, { isWhole: isWhole && name === text }));
      for (const part of name.split(/[,;]\s*/)) found.push(known('platform', part));
    }
  }
  return unique(withLeads(found, leads));
}

/** Bodies with the mark of who leads, by the name or the beginning of it: "Trạm y tế xã" of "Trạm y tế xã Cao Ngọc". */
function withLeads(phrases: readonly KnownPhrase[], names: readonly string[]): KnownPhrase[] {
  const keys = names.map((name) => `${phraseKey(name)} `);
  return phrases.map((one) =>
    one.kind === 'body' && keys.some((key) => key.startsWith(`${phraseKey(one.phrase.text)} `))
      ? { ...one, leads: true }
      : one,
  );
}

/** What the other models say, for the row of one: bodies and platforms of some length. */
export function othersOf(models: readonly Model[]): (own: readonly KnownPhrase[]) => KnownPhrase[] {
  const texts = models
    .flatMap(({ fields }) => Object.values(fields).flat() as Field[])
    .flatMap((field) => [field.text, ...field.items.map((item) => item.text)]);
  const names = texts.flatMap((text) => bodiesIn(text).map(({ start, end }) => text.slice(start, end)));
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const bodies = [...seen].flatMap(([name, count]) => (count >= FEWEST ? [known('body', name)] : []));
  const all = unique([...models.flatMap(phrasesOf), ...bodies])
    .filter(
      ({ kind, phrase }) =>
        (kind === 'body' || kind === 'platform') && phrase.letters.length >= 6 && phrase.words.length > 1,
    )
    .map(({ phrase, kind }) => known(kind, phrase.text, { isOwn: false }));
  return (own) => {
    const keys = new Set(own.map(({ phrase }) => phraseKey(phrase.text)));
    const leads = own.flatMap((one) => (one.leads ? [one.phrase.text] : []));
    return withLeads(
      all.filter(({ phrase }) => !keys.has(phraseKey(phrase.text))),
      leads,
    );
  };
}

/** So often a name stands in the texts of models that may stand in the annex, too. */
const FEWEST = 3;
const IN = WITHIN.filter((words) => !words.includes(' ')).slice(0, 1);

/** The times that some lines name, each alone and with the words that have it go on: "Trong năm 2023 và thường xuyên". */
export function timesIn(texts: readonly string[]): KnownPhrase[] {
  const found = texts.flatMap((text) => findTimes(text).map(({ start, end }) => text.slice(start, end)));
  const times = found
    .filter((time) => /\D/.test(time))
    .flatMap((time) => [time, ...IN.map((word) => `${word} ${time}`)]);
  const behind = ['', ...[...ONWARDS, ...PERMANENT.map((words) => `${AND} ${words}`)].map((words) => ` ${words}`)];
  return unique(times.flatMap((time) => behind.map((words) => known('deadline', time + words, { isTime: true }))));
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
    const key = `${one.kind} ${phraseKey(one.phrase.text)}`;
    if (one.phrase.letters.length > 1 && (!byKey.has(key) || one.isWhole)) byKey.set(key, one);
  }
  const rank = ({ kind, isWhole, leads, phrase }: KnownPhrase) =>
    (kind === 'title' ? 2000 : isWhole ? 1000 : leads ? 500 : 0) + phrase.letters.length;
  return [...byKey.values()].sort((a, b) => rank(b) - rank(a));
}
