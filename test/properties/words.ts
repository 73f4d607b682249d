import { alike } from '../../src/characters/alike.js';
import type { Field, Item, Plan } from '../../src/schema/plan.js';

/** The words and numbers of a text: runs of letters or of digits, lower case, in NFC; marks of emphasis do not part a word. */
export function wordsOf(text: string): string[] {
  const letters = alike(text)
    .replace(/[*_\\]+/g, '')
    .normalize('NFC')
    .toLowerCase();
  return letters.match(/\p{N}+|\p{L}[\p{L}\p{M}]*/gu)?.map((word) => word.replace(/^0+(?=\d)/, '')) ?? [];
}

/**
 * The source's own words in a plan, once each: values that only repeat words (deadlines, responsibilities, units,
 * references, groups) or infer them (issuer, locality, period) are left out.
 */
export function printedWords(plan: Plan): string[] {
  const texts: (string | null | undefined)[] = [];
  const item = ({ ordinal, raw, text }: Item) => texts.push(ordinal, raw ?? text);
  const field = (one: Field) => {
    texts.push(one.ordinal, one.labelRaw ?? one.label, one.raw ?? one.text);
    one.items.forEach(item);
  };
  const { document } = plan;
  texts.push(document.kind, document.titleRaw ?? document.title);
  for (const key of ['letterhead', 'preamble', 'closing', 'recipients'] as const) {
    texts.push(...(document[`${key}Raw`] ?? document[key]));
  }
  for (const { name, rank, title, onBehalfOf } of document.signers) texts.push(name, rank, title, onBehalfOf);
  for (const section of plan.sections) {
    texts.push(section.ordinalWord, section.ordinal, section.titleRaw ?? section.title, section.raw ?? section.text);
    section.items.forEach(item);
  }
  for (const model of plan.models) {
    texts.push(model.ordinal, String(model.number), model.titleRaw ?? model.title);
    texts.push(model.descriptionRaw ?? model.description);
    for (const one of Object.values(model.fields).flat()) if (one) field(one);
  }
  for (const task of plan.tasks) {
    texts.push(task.ordinalWord, task.ordinal, task.raw ?? task.text);
    task.items.forEach(item);
    for (const one of Object.values(task.fields).flat()) if (one) field(one);
  }
  for (const annex of plan.annexes) {
    texts.push(
      annex.ordinal,
      annex.titleRaw ?? annex.title,
      annex.note,
      ...annex.columns,
      ...(annex.columnGroups ?? []),
    );
    for (const group of annex.groups) texts.push(group.ordinal, group.titleRaw ?? group.title, count(group));
    for (const row of annex.rows) {
      if (row.raw) texts.push(...row.raw);
      const { lead, coordination, support, deadline, platform } = row;
      texts.push(number(row.no), number(row.number), row.title, lead, coordination, support, deadline, platform);
      for (const { column, text } of row.other ?? []) texts.push(column, text);
    }
    annex.text.forEach(item);
  }
  for (const { ordinal, abbr, expansion } of plan.glossary) texts.push(ordinal, abbr, expansion);
  plan.unplaced.forEach(item);
  return texts.flatMap((text) => (text ? wordsOf(text) : []));
}

function number(value: number | null): string | null {
  return value === null ? null : String(value);
}

function count({ declaredCount }: { declaredCount: number | null }): string | null {
  return number(declaredCount);
}

/** The words of `source` that are missing in `found`, each as often as it is missing. */
export function missingWords(source: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
