import { alike } from '../characters/alike.js';
import { isBlank } from '../characters/blank.js';
import { hasOf, INVISIBLE, isOf } from '../characters/kinds.js';
import type { Field, Item, Plan } from '../schema/plan.js';
import { append, countEach, countUp } from '../text/lists.js';
import { strokesOf } from '../text/roman.js';

// "hoàn", "12", "**Mô** hình", "\\_": a run of letters or of digits; marks of emphasis do not part it
const WORD = /\p{N}+(?:[*_\\]+\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:[*_\\]+[\p{L}\p{M}]+)*/gu;
const EMPHASIS = /[*_\\]+/g;
const NOUGHTS = /^0+(?=\d)/;

/** A word of a text as it is counted (lower case, NFC, without zeros before a number), and where it is there. */
export interface CountedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A text with the mark of emphasis for each character that is not seen, so that neither parts a word; of the same length. */
function seen(text: string): string {
  if (!hasOf(text, INVISIBLE)) return text;
  return Array.from(text, (one) =>
    one.length === 1 && isOf(one, 0, INVISIBLE) && !isBlank(one.charCodeAt(0)) ? '*' : one,
  ).join('');
}

/** The words and numbers of a text in order. */
export function placedWordsOf(text: string): CountedWord[] {
  return Array.from(seen(alike(text)).matchAll(WORD), ({ 0: printed, index }) => ({
    word: printed.replace(EMPHASIS, '').normalize('NFC').toLowerCase().replace(NOUGHTS, ''),
    from: index,
    to: index + printed.length,
  }));
}

/** The words and numbers of a text, without their places. */
export function wordsOf(text: string): string[] {
  return placedWordsOf(text).map(({ word }) => word);
}

/**
 * The source's own words in a plan, a text each, each once: values that only repeat words (deadlines, responsibilities, units,
 * references, groups) or infer them (issuer, locality, period) are left out.
 */
export function printedTexts(plan: Plan): string[] {
  const texts: (string | null | undefined)[] = [];
  const item = ({ ordinal, raw, text }: Item) => texts.push(ordinal, raw ?? text);
  const field = (one: Field) => {
    texts.push(one.ordinal, one.labelRaw ?? one.label, one.raw ?? one.text);
    one.items.forEach(item);
  };
  const { document } = plan;
  texts.push(document.kind, document.titleRaw ?? document.title);
  for (const key of ['letterhead', 'preamble', 'closing', 'recipients'] as const) {
    append(texts, document[`${key}Raw`] ?? document[key]);
  }
  append(texts, document.signatureNotes ?? []);
  for (const [i, { rank, ownOffice, ...signer }] of document.signers.entries()) {
    const { name, title, onBehalfOf } = document.signersRaw?.[i] ?? signer;
    texts.push(name, rank, title, onBehalfOf, ownOffice);
  }
  for (const section of plan.sections) {
    texts.push(section.ordinalWord, section.ordinal, section.titleRaw ?? section.title, section.raw ?? section.text);
    section.items.forEach(item);
  }
  const starts = new Set(plan.sections.map(({ position }) => position?.start.offset));
  for (const { ordinal, title, titleRaw, declaredCount, position } of plan.groups) {
    // Most groups are sections too.
    if (!starts.has(position?.start.offset)) texts.push(ordinal, titleRaw ?? title, number(declaredCount));
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
    texts.push(annex.ordinal, annex.titleRaw ?? annex.title, annex.noteRaw ?? annex.note);
    append(texts, annex.columnsRaw ?? annex.columns);
    append(texts, annex.columnGroups ?? []);
    for (const group of annex.groups) texts.push(group.ordinal, group.titleRaw ?? group.title, count(group));
    for (const row of annex.rows) {
      if (row.raw) append(texts, row.raw);
      const { lead, coordination, support, deadline, platform } = row;
      texts.push(number(row.no), number(row.number), row.title, lead, coordination, support, deadline, platform);
      for (const { column, text } of row.other ?? []) texts.push(column, text);
    }
    annex.text.forEach(item);
  }
  for (const { ordinal, abbr, expansion } of plan.glossary) texts.push(ordinal, abbr, expansion);
  plan.unplaced.forEach(item);
  return texts.filter((text) => typeof text === 'string');
}

function number(value: number | null): string | null {
  return value === null ? null : String(value);
}

function count({ declaredCount }: { declaredCount: number | null }): string | null {
  return number(declaredCount);
}

/**
 * How often each word of `source` is missing in `found`; words that are not are left out. Words that the source glued
 * together ("DÂNCHỦ") are there where their parts are more often found than printed.
 */
export function missingWords(source: readonly CountedWord[], found: readonly string[]): Map<string, number> {
  const counts = countEach(source.map(({ word }) => word));
  for (const text of found) for (const word of wordsOf(text)) countUp(counts, word, -1);
  const surplus = new Map([...counts].filter(([, count]) => count < 0).map(([word, count]) => [word, -count]));
  for (const [word, count] of counts)
    if (count <= 0 || isGlued(word, count, surplus) || isMisreadNumeral(word, count, surplus)) counts.delete(word);
  return counts;
}

// "ill", "h", "iih": strokes of a Roman numeral, as OCR read them
const STROKES = /^[iIlhtìíị]{1,4}$/;

/** Whether a word is a numeral that OCR misread, which is left over as it was meant: "Ill" is III; takes it off what is left. */
function isMisreadNumeral(word: string, times: number, surplus: Map<string, number>): boolean {
  if (!STROKES.test(word)) return false;
  const { length } = strokesOf(word.toUpperCase());
  const meant = [length, length - 1, length + 1].map((strokes) => 'i'.repeat(strokes));
  const found = meant.find((numeral) => (surplus.get(numeral) ?? 0) >= times);
  if (found !== undefined) surplus.set(found, surplus.get(found)! - times);
  return found !== undefined;
}

/** A longer word is not two or three words run together. */
const LONGEST_GLUED = 30;

/** Whether a word is two or three left-over words run together, `times` each; takes them off what is left. */
function isGlued(word: string, times: number, surplus: Map<string, number>): boolean {
  if (word.length > LONGEST_GLUED) return false;
  const parts = partsOf(word, times, surplus, 3);
  for (const part of parts ?? []) surplus.set(part, surplus.get(part)! - times);
  return parts !== null;
}

function partsOf(word: string, times: number, surplus: ReadonlyMap<string, number>, most: number): string[] | null {
  if ((surplus.get(word) ?? 0) >= times) return [word];
  if (most === 1) return null;
  for (let at = 1; at < word.length; at++) {
    if ((surplus.get(word.slice(0, at)) ?? 0) < times) continue;
    const rest = partsOf(word.slice(at), times, surplus, most - 1);
    if (rest) return [word.slice(0, at), ...rest];
  }
  return null;
}
