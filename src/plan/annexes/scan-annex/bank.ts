import type { Field, FieldKey, Model } from '../../../schema/plan.js';
import { latin } from '../../../text/latin.js';
import { isSyllable } from '../../../text/syllable.js';
import { ANNEX_PHRASES } from '../../../vocabulary/words/annex-phrases.js';
import { classOf, DASH, type Lexicon, skeletonOf } from './lexicon.js';
import type { Cell } from './memory.js';
import { rolesIn } from './roles.js';
import { cutWords } from './words.js';

/** A word of a phrase, ready to be looked for in what OCR made of it. */
export interface PhraseWord {
  readonly text: string;
  readonly skeleton: string;
  readonly word: number;
  /** Years, dates and quarters are compared by their digits; 0 for words. */
  readonly kind: number;
  /** Whether the phrase leaves open which year, date or quarter stands here. */
  readonly isOpen: boolean;
  /** A dash stands before it. */
  readonly isBehindDash: boolean;
  /** "và": a phrase with it is another than the one without. */
  readonly isJoint: boolean;
  readonly before: string;
  readonly after: string;
}

/** A phrase that cells are made of. */
export interface Phrase {
  readonly key: string;
  readonly words: readonly PhraseWord[];
  /** How many letters it has. */
  readonly size: number;
}

/** Who says that a phrase stands in a column: the same model's own text, other rows or the vocabulary, anyone else. */
export type Witness = 'own' | 'column' | 'plan';

const LONGEST = 24;
const USUAL = 2;
/** Longer lists of phrases would take too long to look for. */
const MOST_PHRASES = 2000;
const MOST_OF_BODY = 14;
const OPEN = '#';
const JOINT = 'và';

/** The words of a text as a phrase; "#" stands for a year, a date or a quarter. */
export function phraseOf(text: string, lexicon: Lexicon): Phrase {
  const words: PhraseWord[] = [];
  let isBehindDash = false;
  // "Trong năm # và thường xuyên"
  for (const word of cutWords(text.replaceAll(OPEN, '2000'))) {
    const kind = classOf(word.text);
    if (kind === DASH) {
      isBehindDash = words.length > 0;
      continue;
    }
    const isOpen = kind > 0 && text.includes(OPEN);
    const { before, after } = word;
    const skeleton = kind > 0 ? word.text : skeletonOf(word.text);
    words.push({
      text: word.text,
      skeleton,
      word: lexicon.add(word.text),
      kind,
      isOpen,
      isBehindDash,
      isJoint: word.text === JOINT,
      before,
      after,
    });
    isBehindDash = false;
  }
  const key = words.map((word) => (word.isOpen ? OPEN : word.skeleton)).join(' ');
  return { key, words, size: words.reduce((sum, word) => sum + word.skeleton.length, 0) };
}

interface Known {
  readonly phrase: Phrase;
  readonly columns: Set<Cell>;
  /** The models whose own text says so, by column. */
  readonly models: Map<Cell, Set<number>>;
  /** The columns where a cell begins and ends with it. */
  readonly begins: Set<Cell>;
  /** How often it is a whole cell; the vocabulary and the body count as often. */
  readonly wholes: Map<Cell, number>;
  readonly ends: Set<Cell>;
}

/** The phrases that the cells of a table may be made of, and who says so. */
export class Bank {
  readonly #known = new Map<string, Known>();
  readonly #lexicon: Lexicon;

  constructor(models: readonly Model[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const [cell, phrases] of Object.entries(ANNEX_PHRASES) as [Cell, readonly string[]][])
      for (const phrase of phrases) this.add(cell, phrase, null, USUAL);
    for (const model of models) this.#learn(model);
  }

  get phrases(): Phrase[] {
    return [...this.#known.values()].map(({ phrase }) => phrase);
  }

  /** A cell as other rows have it, and what its semicolons, commas and "và" part it into. */
  add(cell: Cell, text: string, model: number | null = null, times = model === null ? 1 : USUAL): void {
    const parts = partsOf(text).filter(
      (part) => !BODIES.includes(cell) || (model === null && part === text) || NAME.test(part),
    );
    for (const [i, part] of parts.entries()) {
      const phrase = phraseOf(part, this.#lexicon);
      if (phrase.size < 4 || phrase.words.length > LONGEST || (model !== null && !isBodyPhrase(phrase))) continue;
      let known = this.#known.get(phrase.key);
      if (known === undefined) {
        if (this.#known.size >= MOST_PHRASES) continue;
        known = {
          phrase,
          columns: new Set(),
          models: new Map(),
          begins: new Set(),
          wholes: new Map(),
          ends: new Set(),
        };
        this.#known.set(phrase.key, known);
      }
      if (part === text || model !== null) known.wholes.set(cell, (known.wholes.get(cell) ?? 0) + times);
      // A part of a sentence of the body may be a cell; a part of a cell is none.
      if (i <= 1 || (model !== null && BODIES.includes(cell))) known.begins.add(cell);
      if (i === 0 || i === parts.length - 1 || (model !== null && BODIES.includes(cell))) known.ends.add(cell);
      if (model === null) known.columns.add(cell);
      else known.models.set(cell, (known.models.get(cell) ?? new Set<number>()).add(model));
    }
  }

  /** Who says that a phrase may stand in a column of a model's row; null where nobody does. */
  witness(phrase: Phrase, cell: Cell, model: number | null): Witness | null {
    const known = this.#known.get(phrase.key);
    if (known === undefined) return null;
    const models = known.models.get(cell);
    if (model !== null && models?.has(model)) return 'own';
    if (known.columns.has(cell)) return 'column';
    if ((models?.size ?? 0) > 1) return 'plan';
    const isBody = BODIES.includes(cell);
    return isBody && BODIES.some((one) => known.columns.has(one) || (known.models.get(one)?.size ?? 0) > 1)
      ? 'plan'
      : null;
  }

  /** Whether a cell of a column may begin with one phrase and end with another. */
  spans(first: Phrase, last: Phrase, cell: Cell): boolean {
    if (first.words[0]?.isJoint) return false;
    const begins = this.#known.get(first.key)?.begins;
    const ends = this.#known.get(last.key)?.ends;
    const isIn = (columns: ReadonlySet<Cell> | undefined) =>
      columns?.has(cell) || (BODIES.includes(cell) && BODIES.some((one) => columns?.has(one)));
    return Boolean(isIn(begins) && isIn(ends));
  }

  /** Whether more than one row, the body or the vocabulary has a phrase as a whole in a column, or among bodies. */
  isUsual(phrase: Phrase, cell: Cell): boolean {
    const wholes = this.#known.get(phrase.key)?.wholes;
    const cells = BODIES.includes(cell) ? BODIES : [cell];
    return cells.reduce((sum, one) => sum + (wholes?.get(one) ?? 0), 0) >= USUAL;
  }

  #learn(model: Model): void {
    const { number } = model;
    for (const value of Object.entries(model.fields)) {
      const [key, fields] = value as [FieldKey, Field | Field[]];
      for (const field of Array.isArray(fields) ? fields : [fields]) {
        const texts = [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '');
        const { lead, coordination } = rolesIn(key, field);
        for (const text of lead) this.add('lead', text, number);
        for (const text of coordination) this.add('coordination', text, number);
        if (key === 'support') for (const text of texts) this.add('support', text, number);
        if (key === 'deadline') for (const text of texts) this.add('deadline', text, number);
        if (key === 'tools') for (const text of texts) this.add('platform', text, number);
      }
    }
  }
}

// "Công an xã", "các ban, ngành", but not "triển khai"
const NAME = latin(/^(?:và\s)?(?:\p{Lu}|các\s)/u);

/** Whether a part of a body's sentence can be a phrase of a cell: short, and each word whole. */
function isBodyPhrase({ words }: Phrase): boolean {
  return (
    words.length <= MOST_OF_BODY &&
    words.every(({ text, kind }) => kind > 0 || WHOLE.test(text) || isSyllable(text.toLowerCase()))
  );
}

// "VNeID", "06", "GD&ĐT", but not "P"
const WHOLE = latin(/^\d+$|^\p{Lu}[\p{L}\d]+(?:&\p{L}+)?$/u);

/** Columns that name bodies. */
const BODIES: readonly Cell[] = ['lead', 'coordination', 'support'];

// "Công an xã; Các ban, ngành", "Tổ công tác Đề án 06 và Tổ công nghệ số", but not "các ban, ngành"
const BREAK = latin(/(?<=[;.])\s+|(?<=,)\s+(?=[^\s,;]+\s[^\s,;])|\s+(?=và\s\p{Lu})/u);

/** The whole text and each part of it that may stand alone. */
export function partsOf(text: string): string[] {
  const parts = text.split(BREAK).filter((part) => part !== text);
  return [text, ...parts.flatMap((part) => (part.startsWith(`${JOINT} `) ? [part, part.slice(3)] : [part]))];
}
