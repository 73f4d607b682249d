import type { DocumentChange } from '../../../schema/diff.js';
import type { Citation, Plan, Reporting } from '../../../schema/plan.js';
import { wordsOf } from '../../../text/words.js';
import { tokenKey } from '../../words/token-key.js';
import { kindOf } from '../texts/paragraphs.js';
import { wordSet } from './settle-values.js';

/**
 * Values of two versions that were read from words which are compared themselves: a change of them is reported here
 * only if no change of words reports it already.
 */
export function derivedChanges(a: Plan, b: Plan, told: readonly string[], any: boolean): DocumentChange[] {
  const words = wordSet(told);
  const retitled = keyOf(a.document.title) !== keyOf(b.document.title);
  const explained = ({ path, a: one, b: other }: DocumentChange) => {
    // "năm 2024" → "năm 2024 và định hướng đến 2025": the title alone no longer says when the plan ends.
    if (retitled && path.startsWith('period.') && (one === null || other === null)) return true;
    const [left, right] = [wordSet([String(one ?? '')]), wordSet([String(other ?? '')])];
    const apart = [...left, ...right].filter((word) => !(left.has(word) && right.has(word)));
    return apart.length === 0 ? any : apart.some((word) => words.has(word));
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

const cited = ({ kind, number, date, issuer }: Citation) =>
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
  const right = [...b].filter((entry) => entry !== null && entry !== undefined);
  const left = [...a].filter((entry) => {
    if (entry === null || entry === undefined) return false;
    const at = right.findIndex((other) => keyOf(other) === keyOf(entry));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): DocumentChange => {
    const [one, other] = [left[at] ?? null, right[at] ?? null];
    return { path, kind: kindOf(one, other), a: one, b: other };
  });
}
