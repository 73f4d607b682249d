import type { Change, DocumentChange } from '../../../schema/diff.js';
import type { Annex, Plan } from '../../../schema/plan.js';
import { sideBySide } from '../../../text/lists.js';
import { isMisreadNumber } from '../../parts/numbering.js';
import type { Compare } from '../context.js';
import type { Pairs } from '../texts/pair-texts.js';
import { kindOf, type Paragraph, paragraphChanges } from '../texts/paragraphs.js';
import { wordChange } from '../words/word-change.js';
import { changedTexts, notTold } from './derived.js';
import { withoutOtherOrder } from './other-order.js';

/** Every value and word that differs between two versions as documents: head, annexes, lists, signature. */
export function documentOfVersions(a: Plan, b: Plan, compare: Compare): DocumentChange[] {
  const [one, other] = [a.document, b.document];
  const texts = (path: string, x: readonly string[], y: readonly string[]) =>
    lines(path, x.map(textOnly), y.map(textOnly), compare);
  const values = [
    ...words('kind', one.kind, other.kind, compare),
    ...(compare.scanned ? words : value)('number', one.number, other.number, compare),
    // The symbol is the end of the number: a change of both counts once.
    ...(one.number === other.number || one.number === null || other.number === null
      ? value('symbol', one.symbol, other.symbol)
      : []),
    ...value('date', one.date, other.date),
    ...words('place', one.place, other.place, compare),
    ...texts('issuer', one.issuer, other.issuer),
  ];
  const changes = [
    ...values,
    ...words('title', one.title, other.title, compare),
    // Most lines of a letterhead are values that are compared by themselves.
    ...(isOtherLayout(one.letterhead, other.letterhead, compare)
      ? []
      : notTold(texts('letterhead', one.letterhead, other.letterhead), values.flatMap(changedTexts), 'every')),
    ...texts('preamble', one.preamble, other.preamble),
    ...lines('glossary', a.glossary.map(entry), b.glossary.map(entry), compare),
    ...annexChanges(a.annexes, b.annexes, compare),
    ...texts('closing', one.closing, other.closing),
    ...lines('signers', one.signers.map(signer), other.signers.map(signer), compare),
    ...texts('recipients', one.recipients, other.recipients),
    ...lines('unplaced', a.unplaced, b.unplaced, compare),
  ];
  return compare.scanned && !compare.strict ? withoutOtherOrder(changes, a, b, compare) : changes;
}

/** Whether the same words of a letterhead were read in other lines, as from two columns. */
function isOtherLayout(a: readonly string[], b: readonly string[], compare: Compare): boolean {
  const words = (lines: readonly string[], { tokens }: Compare['a']) => {
    const told = lines.flatMap((line) => tokens(line).filter(({ symbol }) => !symbol));
    return told
      .map(({ key }) => key)
      .sort()
      .join(' ');
  };
  return !compare.strict && a.length !== b.length && words(a, compare.a) === words(b, compare.b);
}

const textOnly = (text: string): Paragraph => ({ text });
const entry = ({ ordinal, abbr, expansion }: Plan['glossary'][number]): Paragraph => ({
  text: `${abbr}: ${expansion}`,
  ordinal,
});
const signer = ({ name, rank, title, onBehalfOf }: Plan['document']['signers'][number]): Paragraph => ({
  text: [onBehalfOf, title, rank, name].filter((part) => part).join(', '),
});

/** A value that is either the same or not. */
export function value(path: string, a: string | number | null, b: string | number | null): DocumentChange[] {
  return a === b ? [] : [{ path, kind: kindOf(a, b), a, b }];
}

function words(path: string, a: string | null, b: string | null, compare: Compare): DocumentChange[] {
  return wordChange(path, a === null ? [] : [a], b === null ? [] : [b], compare).map(documentChange);
}

function lines(path: string, a: readonly Paragraph[], b: readonly Paragraph[], compare: Compare): DocumentChange[] {
  return paragraphChanges(path, a, b, compare).map(documentChange);
}

function documentChange({ field, kind, a, b, words: runs }: Change): DocumentChange {
  return { path: field, kind, a, b, ...(runs ? { words: runs } : {}) };
}

/** What differs in the groups of two versions: headings, numbers, counts. */
export function groupChanges(a: Plan, b: Plan, { pairs, onlyA, onlyB }: Pairs, compare: Compare): DocumentChange[] {
  const isMisread = (one: Plan['groups'][number], other: Plan['groups'][number]) =>
    compare.scanned && !compare.strict && isMisreadNumber(one.ordinal, other.ordinal);
  return [
    ...pairs.flatMap(([i, j]) => {
      const [one, other] = [a.groups[i]!, b.groups[j]!];
      return [
        ...words('groups', one.title, other.title, compare),
        ...(isMisread(one, other) ? [] : value(`groups.${one.ordinal}.ordinal`, one.ordinal, other.ordinal)),
        ...value(`groups.${one.ordinal}.declaredCount`, one.declaredCount, other.declaredCount),
      ];
    }),
    ...onlyA.flatMap((i) => value('groups', a.groups[i]!.title, null)),
    ...onlyB.flatMap((j) => value('groups', null, b.groups[j]!.title)),
  ];
}

/** Annexes in their order: what is outside of their rows. */
function annexChanges(a: readonly Annex[], b: readonly Annex[], compare: Compare): DocumentChange[] {
  return sideBySide(a, b).flatMap(([one, other], index) => {
    const path = (name: string) => `annexes.${index + 1}.${name}`;
    if (!one || !other)
      return value(`annexes.${index + 1}`, one ? (one.title ?? '') : null, other ? (other.title ?? '') : null);
    const groups = (list: Annex['groups']) =>
      list.map(
        ({ ordinal, title, declaredCount }): Paragraph => ({
          text: declaredCount === null ? title : `${title} (${declaredCount})`,
          ordinal: ordinal ?? undefined,
        }),
      );
    return [
      ...value(path('ordinal'), one.ordinal ?? null, other.ordinal ?? null),
      ...words(path('title'), one.title, other.title, compare),
      ...words(path('note'), one.note, other.note, compare),
      ...lines(path('columns'), one.columns.map(textOnly), other.columns.map(textOnly), compare),
      ...lines(
        path('columnGroups'),
        (one.columnGroups ?? []).map(textOnly),
        (other.columnGroups ?? []).map(textOnly),
        compare,
      ),
      ...lines(path('groups'), groups(one.groups), groups(other.groups), compare),
      ...lines(path('text'), one.text, other.text, compare),
    ];
  });
}
