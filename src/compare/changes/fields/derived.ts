import type { Change, DocumentChange } from '../../../schema/diff.js';
import type { Citation, Plan, Reporting } from '../../../schema/plan.js';
import { addTo, sideBySide, takePairs } from '../../../text/lists.js';
import { wordsOf } from '../../../text/words.js';
import { tokenKey } from '../../words/token-key.js';
import { kindOf } from '../texts/paragraphs.js';
import { wordSet } from './settle-values.js';

/** What is reported already: the words that changed, and the whole texts that they changed in. */
export interface Told {
  readonly words: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Values of two versions that were read from words which are compared themselves: a change of them is reported here
 * only if no change of words reports it already.
 */
export function derivedChanges(a: Plan, b: Plan, told: Told, any: boolean): DocumentChange[] {
  const words = wordSet(told.words);
  const isWithin = withinOneOf(told.texts);
  const retitled = keyOf(a.document.title) !== keyOf(b.document.title);
  const explained = ({ path, a: one, b: other }: DocumentChange) => {
    // "năm 2024" → "năm 2024 và định hướng đến 2025": the title alone no longer says when the plan ends.
    if (retitled && path.startsWith('period.') && (one === null || other === null)) return true;
    const apart = apartIn(one, other);
    if (apart.length === 0) return any;
    // A citation or a body is read otherwise as a word beside it changed.
    return apart.some((word) => words.has(word)) || [one, other].every((value) => value === null || isWithin(value));
  };
  const [one, other] = [a.document, b.document];
  const place = (plan: Plan) => {
    const { locality } = plan.document;
    return locality && `${locality.name} (${locality.level})`;
  };
  const read = [
    ...lists('locality', [place(a)], [place(b)]),
    ...lists('period.start', [one.period?.start], [other.period?.start]),
    ...lists('period.end', [one.period?.end], [other.period?.end]),
    ...lists('declaredModelCount', [one.declaredModelCount], [other.declaredModelCount]),
    ...lists('basis', one.basis.map(cited), other.basis.map(cited)),
    ...lists('reporting', a.reporting.map(duty), b.reporting.map(duty)),
    ...lists('references', a.references.map(cited), b.references.map(cited)),
    ...lists('units', a.units.map(unit), b.units.map(unit)),
  ].filter((change) => !explained(change));
  if (any || read.length > 0) return read;
  // The group and the bodies of a model are compared with the models, so that these can only differ by themselves.
  return [
    ...lists('groups.models', a.groups.map(members), b.groups.map(members)),
    ...lists('units.roles', a.units.map(parts), b.units.map(parts)),
  ];
}

/** The changes that no other change reports already, by one of their words, or by all of them. */
export function notTold(
  changes: readonly DocumentChange[],
  told: readonly string[],
  how: 'some' | 'every',
): DocumentChange[] {
  const words = wordSet(told);
  return changes.filter((change) => {
    const side = (key: 'a' | 'b') =>
      (change.words ?? []).flatMap((run) => (run.kind === 'same' ? [] : (run[key] ?? [])));
    const apart = change.words ? apartIn(side('a').join(' '), side('b').join(' ')) : apartIn(change.a, change.b);
    return apart.length === 0 || !apart[how]((word) => words.has(word));
  });
}

/** What only one side of a change has: its words at each place of change, or all that it is about. */
export function changedTexts({ a, b, words }: Pick<Change | DocumentChange, 'a' | 'b' | 'words'>): string[] {
  if (!words) return [String(a ?? ''), String(b ?? '')];
  return words.filter(({ kind }) => kind !== 'same').map((run) => run.a ?? run.b ?? '');
}

/** The words that only one of two values has. */
function apartIn(a: Entry, b: Entry): string[] {
  const [left, right] = [wordSet([String(a ?? '')]), wordSet([String(b ?? '')])];
  return [...left, ...right].filter((word) => !(left.has(word) && right.has(word)));
}

/** Whether all words of a value are in one of the texts, found by the text that has the rarest of them. */
function withinOneOf(texts: readonly string[]): (value: string | number) => boolean {
  const sets = texts.map((text) => wordSet([text]));
  const holders = new Map<string, Set<string>[]>();
  for (const set of sets) for (const word of set) addTo(holders, word, set);
  return (value) => {
    const own = [...wordSet([String(value)])];
    const rarest = own.map((word) => holders.get(word) ?? []).sort((x, y) => x.length - y.length)[0] ?? [];
    return rarest.slice(0, MOST_HOLDERS).some((set) => own.every((word) => set.has(word)));
  };
}

/** With more texts than this that have a word, the others are not searched. */
const MOST_HOLDERS = 50;

export const cited = ({ kind, number, date, issuer }: Citation) =>
  [kind, number, date, issuer].filter((part) => part !== null).join(', ');
const duty = ({ path, text, recurrence, due }: Reporting) => [path, text, recurrence, due].join('; ');
const unit = ({ name, abbreviations }: Plan['units'][number]) => [name, ...abbreviations].join(', ');
const members = ({ ordinal, models }: Plan['groups'][number]) => `${ordinal}: ${models.join(', ')}`;
const parts = ({ name, roles }: Plan['units'][number]) => `${name}: ${JSON.stringify(roles)}`;

/** "Tân Hoà" is "Tân Hòa": spelling, case and punctuation make no difference. */
const keyOf = (entry: Entry) =>
  wordsOf(String(entry))
    .map((word) => tokenKey(word.text))
    .join(' ');

type Entry = string | number | null | undefined;

/** What only one of two lists holds, as often as it holds it; what is left of both is paired in order. */
function lists(path: string, a: readonly Entry[], b: readonly Entry[]): DocumentChange[] {
  const [left, right] = [a, b].map((list) => list.filter((entry) => entry !== null && entry !== undefined));
  takePairs(left!, right!, (one, other) => keyOf(one) === keyOf(other));
  return sideBySide(left!, right!).map(([one, other]) => ({ path, kind: kindOf(one, other), a: one, b: other }));
}
