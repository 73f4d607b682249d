import type { Field, FieldKey, Model } from '../../../schema/plan.js';
import { ANNEX_PHRASES } from '../../../vocabulary/words/annex-phrases.js';
import { type Lexicon, QUARTER, YEAR } from './lexicon.js';
import { type Cell, Pairs } from './memory.js';
import { rolesIn } from './roles.js';
import { Shared, type Source, Steps } from './steps.js';
import { Style } from './style.js';
import { cutWords } from './words.js';

export const CELLS: readonly Cell[] = ['title', 'lead', 'coordination', 'support', 'deadline', 'platform'];

/** The fields of a model that speak of what a column of the annex says. */
const FIELDS_OF: Readonly<Record<Cell, readonly FieldKey[]>> = {
  title: [],
  lead: ['implementers', 'assignment', 'lead', 'organisation', 'coordination', 'support'],
  coordination: ['implementers', 'assignment', 'coordination', 'organisation', 'lead', 'support'],
  support: ['implementers', 'assignment', 'support', 'coordination', 'organisation'],
  deadline: ['deadline'],
  platform: ['tools', 'note'],
};

/** What a whole plan says of what stands in the columns of its annex. */
export class Knowledge {
  readonly lexicon: Lexicon;
  readonly style: Style;
  readonly #whole = new Pairs();
  readonly #byCell = new Map<Cell, Pairs>();
  readonly #phrases = new Map<Cell, Pairs>();
  readonly #byModel = new Map<number, Map<Cell, Pairs>>();
  readonly #anyOf = new Map<number, Pairs>();
  readonly #shared = new Map<string, Shared>();

  constructor(models: readonly Model[], lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.style = new Style(lexicon);
    for (const cell of CELLS) {
      this.#byCell.set(cell, new Pairs());
      const phrases = new Pairs();
      for (const phrase of ANNEX_PHRASES[cell] ?? []) {
        const words = phrase
          .split(' ')
          .flatMap((word) => (word.startsWith('#') ? [YEAR] : cutWords(word).map((one) => lexicon.add(one.text))));
        phrases.add(words);
        if (words.includes(YEAR))
          phrases.add(
            words.map((word) => (word === YEAR ? QUARTER : word)),
            0.5,
          );
      }
      this.#phrases.set(cell, phrases);
    }
    for (const model of models) this.#learn(model);
  }

  /**
   * Words that stand side by side on more than one line of the annex are of one cell; what they are like is read from
   * the lines as a whole. Words that no other text of the plan has are learned where `isWord` says they are words.
   */
  learnLines(texts: readonly string[], isWord: (text: string) => boolean): void {
    const seen = new Map<string, number>();
    for (const text of texts) for (const pair of pairsOf(text)) seen.set(pair.key, (seen.get(pair.key) ?? 0) + 1);
    const acronyms = repeatedAcronyms(texts);
    for (const text of texts) {
      for (const word of cutWords(text)) if (isWord(word.text) || acronyms.has(word.text)) this.lexicon.add(word.text);
      for (const pair of pairsOf(text))
        if (seen.get(pair.key)! > 1)
          this.#whole.add([this.lexicon.add(pair.left), this.lexicon.add(pair.right)], 0.5, 0);
    }
  }

  #learn(model: Model): void {
    const own = new Map<Cell, Pairs>();
    if (!this.#byModel.has(model.number)) this.#byModel.set(model.number, own);
    const title = new Pairs();
    this.#read(model.title, [title, this.#whole]);
    title.add(runsOf(model.title, this.lexicon).flatMap((run) => run.words));
    own.set('title', title);
    for (const cell of CELLS.slice(1)) own.set(cell, new Pairs());
    const any = new Pairs();
    this.#anyOf.set(model.number, any);
    for (const [key, value] of Object.entries(model.fields) as [FieldKey, Field | Field[]][]) {
      for (const field of Array.isArray(value) ? value : [value]) {
        const cells = CELLS.filter((cell) => FIELDS_OF[cell].includes(key));
        const into = cells.flatMap((cell) => [own.get(cell)!, this.#byCell.get(cell)!]);
        const { lead, coordination } = rolesIn(key, field);
        for (const text of lead) this.#read(text, [own.get('lead')!]);
        for (const text of coordination) this.#read(text, [own.get('coordination')!]);
        for (const text of [field.text, ...field.items.map((item) => item.text)])
          this.#read(text, [...into, any, this.#whole]);
      }
    }
  }

  #read(text: string, into: readonly Pairs[]): void {
    this.style.learn(text);
    for (const run of runsOf(text, this.lexicon)) {
      for (const pairs of into) {
        pairs.add(run.words, 1, 1, run.parted);
        for (const part of run.parts) pairs.addEdges(part, 0.5);
      }
    }
  }

  /** What speaks for the words of a cell in the row of this model; `learned` is what the other rows of the table say. */
  stepsOf(cell: Cell, model: number | null, learned: readonly Source[]): Steps {
    const own = model === null ? undefined : this.#byModel.get(model)?.get(cell);
    if (cell === 'title') {
      const whole = this.#sharedOf(cell, own ? 0.01 : 0.4);
      return new Steps(whole, own ? [{ pairs: own, weight: 0.85 }] : []);
    }
    const any = model === null ? undefined : this.#anyOf.get(model);
    return new Steps(this.#sharedOf(cell, 0.1), [
      ...(any ? [{ pairs: any, weight: 0.05 }] : []),
      ...(own ? [{ pairs: own, weight: 0.35 }] : []),
      ...learned,
    ]);
  }

  /** What speaks for a column in all rows. */
  #sharedOf(cell: Cell, weight: number): Shared {
    const key = `${cell} ${weight}`;
    let shared = this.#shared.get(key);
    if (shared === undefined) {
      const whole = { pairs: this.#whole, weight };
      const column = [
        { pairs: this.#byCell.get(cell)!, weight: 0.15 },
        { pairs: this.#phrases.get(cell)!, weight: 0.15 },
      ];
      shared = new Shared(cell === 'title' ? [whole] : [...column, whole]);
      this.#shared.set(key, shared);
    }
    return shared;
  }
}

interface Run {
  readonly words: number[];
  /** Whether a comma or semicolon stands behind each of them. */
  readonly parted: boolean[];
  /** What commas and words of a role part it into. */
  readonly parts: number[][];
}

/** The words between the stops of a text. */
function runsOf(text: string, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  let run: Run = { words: [], parted: [], parts: [[]] };
  for (const word of cutWords(text)) {
    const number = lexicon.add(word.text);
    run.words.push(number);
    run.parted.push(/[,;]/.test(word.after));
    run.parts[run.parts.length - 1]!.push(number);
    if (/[:.]/.test(word.after)) {
      runs.push(run);
      run = { words: [], parted: [], parts: [[]] };
    } else if (/[,;]/.test(word.after)) {
      run.parts.push([]);
    }
  }
  if (run.words.length > 0) runs.push(run);
  return runs;
}

function pairsOf(text: string): { key: string; left: string; right: string }[] {
  const words = cutWords(text);
  return words.slice(1).map((word, i) => {
    const left = words[i]!.text;
    return { key: `${left} ${word.text}`.toLowerCase(), left, right: word.text };
  });
}

/** Words in capitals ("CAT", "GD&ĐT") that more than one line has. */
function repeatedAcronyms(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) {
    for (const word of new Set(cutWords(text).map((one) => one.text))) {
      if (!/^\p{Lu}[\p{Lu}\d&]{1,8}$/u.test(word)) continue;
      if (seen.has(word)) repeated.add(word);
      seen.add(word);
    }
  }
  return repeated;
}
