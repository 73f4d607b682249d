import type { CompareWords } from '../../../messages/compare/index.js';
import type { Change, DiffSide, DocumentChange, PlanDiff } from '../../../schema/diff.js';
import type { Overview } from '../../../schema/diff-overview.js';
import { oneLine } from '../clean.js';

/**
 * The words for a view: two localities' plans are both in force, so that nothing is amended, added or repealed between
 * them, and none is the old one.
 */
export function wordsFor(view: PlanDiff['view'], words: CompareWords): CompareWords {
  if (view === 'versions') return words;
  const { text } = words;
  const own = {
    added: text.onlyB,
    removed: text.onlyA,
    amended: text.different,
    changed: text.different,
    unchanged: text.equal,
    changes: text.differences,
    amendments: text.allDifferences,
    otherWords: text.otherWording,
    old: text.a,
    new: text.b,
    content: text.difference,
  };
  return { ...words, text: { ...text, ...own } };
}

/** What a field is called: by its key, or by the label of the plan. */
export function fieldName(field: string, { field: names }: CompareWords): string {
  return names[field] ?? oneLine(field);
}

export function pathName(path: string, { path: names }: CompareWords): string {
  // "groups.2.declaredCount", "annexes.1.title"
  const [first = '', ...rest] = path.split('.');
  return names[path] ?? oneLine([names[first] ?? first, ...rest.map((key) => names[key] ?? key)].join(' '));
}

// "Quyết định, 06/QĐ-TTg, 2022-01-06, Thủ tướng Chính phủ"
const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/gu;

/** The value of a field or path as a person reads it. */
export function shown(field: string, value: string | number, words: CompareWords): string {
  const isDate = field === 'deadline' || field === 'date' || field.startsWith('period.');
  if (isDate) return words.date(String(value));
  if (field === 'renumbered') {
    // "model 3 – 5"
    return String(value).replace(/^\w+/u, (part) => words.part[part as 'model']?.toLowerCase() ?? part);
  }
  const isCited = field === 'basis' || field === 'references';
  return isCited ? String(value).replace(ISO_DAY, (date) => words.date(date)) : String(value);
}

/** "Hưng Chính (commune), 12/KH-UBND, 2023-11-03", or the file's name where no locality is known. */
export function sideName({ locality, file, number, date }: DiffSide, words: CompareWords): string {
  const place = locality ? `${oneLine(locality.name)} (${words.level[locality.level]})` : file ? oneLine(file) : '?';
  return [place, number ? oneLine(number) : '', date ? words.date(oneLine(date)) : ''].filter(Boolean).join(', ');
}

/** "Model 17 = 21", "Task II/3" */
export function placeName(place: Pick<Overview['deadlines'][number], 'part' | 'a' | 'b'>, words: CompareWords): string {
  const { part, a, b } = place;
  const name = a === null || b === null ? String(a ?? b) : a === b ? String(a) : `${a} = ${b}`;
  return `${words.part[part]} ${oneLine(name)}`;
}

/** What a change means, in the language of the report; in English it is the summary of the JSON. */
export function noteOf(change: Omit<Change, 'values'>, words: CompareWords): string {
  const { field, kind, relation, days, times, doubtful, roles, counterpart, summary } = change;
  const { text } = words;
  const parts: string[] = [];
  if (field === 'deadline' && (relation || kind !== 'changed')) {
    parts.push(words.relation(relation ?? (kind === 'added' ? 'added' : 'removed'), days ?? null, times ?? null));
  } else if (roles) {
    const list = (all: readonly string[]) => all.map((role) => words.role[role] ?? role).join(', ');
    if (counterpart) parts.push(text.sameWork);
    if (kind === 'added') parts.push(list(roles.b));
    else if (kind === 'removed') parts.push(list(roles.a));
    else if (roles.a.join() !== roles.b.join()) parts.push(`${list(roles.a)} → ${list(roles.b)}`);
    else if (change.a !== change.b && !counterpart) parts.push(text.otherBody);
  } else if (field === 'group') parts.push(text.anotherGroup);
  else if (field === 'targets' && kind === 'changed') parts.push(text.anotherTarget);
  else if (field === 'place' || summary === 'moved') parts.push(text.moved);
  else if (field === 'number' || summary === 'renumbered') parts.push(text.renumbered);
  else if (change.spelling) parts.push(text.spelling);
  else if (kind !== 'changed') parts.push(text[kind]);
  else parts.push(change.words || words.lang !== 'en' ? text.otherWords : oneLine(summary));
  if (doubtful) parts.push(text.doubtful);
  return parts.join(', ');
}

/** What changed words mean for a value: "deadline: 92 days later", "Công an xã: lead → coordinate". */
export function valueNote(value: Omit<Change, 'values'>, words: CompareWords): string {
  const { field, roles, kind, a, b } = value;
  const note = noteOf(value, words);
  if (!roles) return `${fieldName(field, words)}: ${note}`;
  const [from, to] = [oneLine(a ?? ''), oneLine(b ?? '')];
  if (kind === 'changed') return `${from === to ? from : `${from} → ${to}`}: ${note}`;
  return kind === 'added' ? `+ ${to}: ${note}` : `− ${from}: ${note}`;
}

/** The official term for a change: amended, added, repealed, moved. */
export function actOf(
  change: Pick<Change | DocumentChange, 'kind'> & { field?: string; path?: string },
  words: CompareWords,
): string {
  const name = change.field ?? change.path ?? '';
  if (name === 'place') return words.text.moved;
  // The number of a document is another one; that of a model may have moved on.
  if (change.field === 'number' || name === 'renumbered') return words.text.renumbered;
  return change.kind === 'changed' ? words.text.amended : words.text[change.kind];
}
