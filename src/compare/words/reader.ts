import type { Plan } from '../../schema/plan.js';
import { lostMarks } from '../../text/words.js';
import { ownAbbreviations } from './abbreviation-table.js';
import type { Token } from './token.js';
import { type Units, unitsOf } from './units.js';
import { wordLists } from './word-lists.js';

/** Reads the texts of one plan into words that can be compared with those of another plan. */
export interface Reader {
  /** Whether the plan's words lost letters or marks, so that they are compared without marks and laxly. */
  readonly damaged: boolean;
  /** Whether the source was damaged, even where its words were restored: some may be restored wrongly. */
  readonly doubtful: boolean;
  /** Whether the words were read from a picture: most are right, some have a letter or mark misread. */
  readonly scanned: boolean;
  /** The words of a text, abbreviations written out and spellings made one. */
  tokens(text: string): Token[];
  /** The same, different words for one matter made one, and words that tell nothing marked as light. */
  subject(text: string): Token[];
  /** Which words belong together, so that a person would not part them. */
  readonly units: Units;
}

/** Share of broken words from which a plan counts as damaged. */
const DAMAGED_FROM = 0.05;

const readers = new WeakMap<Plan, Reader>();

/** A reader for a plan: its own list of abbreviations and definitions go before the common vocabulary. Made once. */
export function readerOf(plan: Plan): Reader {
  let reader = readers.get(plan);
  if (!reader) {
    reader = makeReader(plan);
    readers.set(plan, reader);
  }
  return reader;
}

function makeReader(plan: Plan): Reader {
  const damaged = isDamaged(plan);
  const doubtful = damaged || plan.source.damage >= DAMAGED_FROM;
  const { tokens, subject } = wordLists(ownAbbreviations(plan), { damaged, doubtful });
  let units: Units | undefined;
  return {
    damaged,
    doubtful,
    scanned: doubtful || plan.source.format === 'image',
    tokens,
    subject,
    get units() {
      units ??= unitsOf(plan, tokens);
      return units;
    },
  };
}

function isDamaged(plan: Plan): boolean {
  const texts = [...plan.models.map((model) => model.title), ...plan.tasks.map((task) => task.text)];
  const lost = texts.filter((text) => lostMarks(text)).length;
  return lost > 0 && lost >= texts.length / 3;
}
