import type { Field, FieldKey, Model } from '../../../schema/plan.js';
import { countEach } from '../../../text/lists.js';
import { bodiesIn, findResponsibilities } from '../../../values/bodies/index.js';
import { findTimes } from '../../../values/calendar/index.js';
import { QUANTIFIERS } from '../../../vocabulary/bodies/bodies.js';
import { ONWARDS, PERMANENT, WITHIN } from '../../../vocabulary/time/time-words.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { type Phrase, phraseKey, phraseOf } from './letters.js';

/** What the words of a phrase are about, which determines the columns they may be in. */
export type Kind = 'title' | 'body' | 'deadline' | 'platform';

/** A phrase that occurs elsewhere in the plan, to be searched for in the annex. */
export interface KnownPhrase {
  readonly phrase: Phrase;
  readonly kind: Kind;
  /** The row's own model has it, or the row's own lines. */
  readonly isOwn: boolean;
  /** It is the whole of what the row's own model says there. */
  readonly isWhole: boolean;
  /** It names the lead of the row's own model. */
  readonly leads: boolean;
  /** It names a kind of bodies: "Các ban, ngành, đoàn thể". */
  readonly isSort: boolean;
  readonly isTime: boolean;
}

function known(kind: Kind, text: string, more: Partial<KnownPhrase> = {}): KnownPhrase {
  const isSort = QUANTIFIERS.some((word) => text.toLowerCase().startsWith(`${word} `));
  return { phrase: phraseOf(text), kind, isSort, isOwn: true, isWhole: false, leads: false, isTime: false, ...more };
}

/** The phrases to look for in the row of a model, by its number, and in the lines of the row, which say when. */
export function knownOf(models: readonly Model[]): (number: number | null, lines: readonly string[]) => KnownPhrase[] {
  const all = models.map(phrasesOf);
  const others = namesOf(models, all.flat());
  return (number, lines) => {
    const own = all[models.findIndex((model) => model.number === number)] ?? [];
    const keys = new Set(own.map(({ phrase }) => phraseKey(phrase.text)));
    const leads = own.flatMap((one) => (one.leads ? [one.phrase.text] : []));
    const more = others.filter(({ phrase }) => !keys.has(phraseKey(phrase.text)));
    return [...own, ...timesIn(lines), ...withLeads(more, leads)];
  };
}

/** What one model says that its cells may repeat. */
function phrasesOf({ title, fields }: Model): KnownPhrase[] {
  // A title with a bracket that was not opened has lost words.
  const found = [known('title', title, { isWhole: title.split('(').length === title.split(')').length })];
  const leads: string[] = [];
  for (const [key, text, isWhole] of textsOf(fields)) {
    for (const { unit, role } of findResponsibilities(key, text)) {
      if (role === 'lead' || (key === 'implementers' && leads.length === 0)) leads.push(unit);
      found.push(known('body', unit));
    }
    const [time, ...others] = key === 'deadline' ? findTimes(text) : [];
    const isTime = time?.start === 0 && others.length === 0 && /^[\s.]*$/.test(text.slice(time.end));
    if (key === 'deadline') found.push(known('deadline', text, { isWhole, isTime }));
    if (key !== 'tools') continue;
    // "VNeID: xác thực danh tính": what it is for follows the colon
    const name = text.split(':', 1)[0]!.trimEnd();
    found.push(known('platform', name, { isWhole: isWhole && name === text }));
    for (const part of name.split(/[,;]\s*/)) found.push(known('platform', part));
  }
  return unique(withLeads(found, leads));
}

/** The texts of fields, each with whether it is the whole of the field. */
function textsOf(fields: Model['fields']): [FieldKey, string, boolean][] {
  return (Object.entries(fields) as [FieldKey, Field | Field[]][]).flatMap(([key, value]) =>
    [value].flat().flatMap((field) => {
      const texts = [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '');
      return texts.map((text): [FieldKey, string, boolean] => [key, text, texts.length === 1]);
    }),
  );
}

/** Bodies, marked if they lead, by the name or the beginning of it: "Trạm y tế xã" of "Trạm y tế xã Cao Ngọc". */
function withLeads(phrases: readonly KnownPhrase[], names: readonly string[]): KnownPhrase[] {
  const keys = names.map((name) => `${phraseKey(name)} `);
  return phrases.map((one) => {
    const leads = one.kind === 'body' && keys.some((key) => key.startsWith(`${phraseKey(one.phrase.text)} `));
    return leads ? { ...one, leads } : one;
  });
}

/** How often a name must occur in the texts of models to be searched for in the annex. */
const FEWEST = 3;

/** The bodies and platforms of some length that models name. */
function namesOf(models: readonly Model[], phrases: readonly KnownPhrase[]): KnownPhrase[] {
  const texts = models.flatMap(({ fields }) => textsOf(fields).map(([, text]) => text));
  const seen = countEach(texts.flatMap((text) => bodiesIn(text).map(({ start, end }) => text.slice(start, end))));
  const bodies = [...seen].flatMap(([name, count]) => (count >= FEWEST ? [known('body', name)] : []));
  return unique([...phrases, ...bodies])
    .filter(({ kind, phrase: { letters, words } }) => 'body platform'.includes(kind) && letters.length >= 6 && words[1])
    .map(({ phrase, kind }) => known(kind, phrase.text, { isOwn: false }));
}

/** The times that lines name, each alone and with the words that go on: "Trong năm 2023 và thường xuyên". */
function timesIn(lines: readonly string[]): KnownPhrase[] {
  const before = ['', ...WITHIN.filter((words) => !words.includes(' ')).slice(0, 1)];
  const behind = ['', ...ONWARDS, ...PERMANENT.map((words) => `${AND} ${words}`)];
  const texts = lines
    .flatMap((line) => findTimes(line).map(({ start, end }) => line.slice(start, end)))
    .flatMap((time) => before.flatMap((word) => behind.map((words) => `${word} ${time} ${words}`.trim())));
  return unique(texts.map((text) => known('deadline', text, { isTime: true })));
}

/** Each phrase once: whole fields of a model first, then the longest. */
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
