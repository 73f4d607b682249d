import type { Plan } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { lostMarks, wordsOf } from '../../text/words.js';
import { findDefinitions } from '../../values/bodies/definitions.js';
import { STANDARD_ABBREVIATIONS } from '../../vocabulary/abbreviations.js';
import { LIGHT_WORDS, SAME_SUBJECT } from '../../vocabulary/same-subject.js';
import { SPELLINGS } from '../../vocabulary/spellings.js';
import { TEXT_ABBREVIATIONS } from '../../vocabulary/text-abbreviations.js';
import { PhraseTable } from './phrase-table.js';
import type { Token } from './token.js';
import { tokenKey } from './token-key.js';

/** Reads the texts of one plan into words that can be compared with those of another plan. */
export interface Reader {
  /** Whether the plan's words lost letters or marks, so that they are compared without marks and laxly. */
  readonly damaged: boolean;
  /** Whether the source was damaged, even where its words were restored: some may be restored wrongly. */
  readonly doubtful: boolean;
  /** The words of a text, abbreviations written out and spellings made one. */
  tokens(text: string): Token[];
  /** The same, different words for one matter made one, and words that tell nothing marked as light. */
  subject(text: string): Token[];
}

/** Share of broken words from which a plan counts as damaged. */
const DAMAGED_FROM = 0.05;

const subjects = subjectTable();
const lights = lightTable();

/** A reader for a plan: its own list of abbreviations and definitions go before the common vocabulary. */
export function readerOf(plan: Plan): Reader {
  const table = abbreviationTable(plan);
  const damaged = isDamaged(plan);
  const known = new Map<string, Token[]>();
  const tokens = (text: string): Token[] => {
    let read = known.get(text);
    if (!read) {
      read = table.replace(text, plainTokens(text));
      known.set(text, read);
    }
    return read;
  };
  const doubtful = damaged || plan.source.damage >= DAMAGED_FROM;
  const subject = (text: string): Token[] => {
    const named = subjects.replace(text, tokens(text), doubtful);
    // Without marks "so" may be a light word or half of "hồ sơ": what is light is then known from the other plan's word.
    return damaged ? named : lights.lighten(text, named);
  };
  return { damaged, doubtful, tokens, subject };
}

/** The words of a text as printed, without any vocabulary. */
function plainTokens(text: string): Token[] {
  return wordsOf(text).map(({ text: printed, start, end }) => {
    const key = tokenKey(printed);
    return { key, folded: fold(key), start, end };
  });
}

function abbreviationTable(plan: Plan): PhraseTable {
  const table = new PhraseTable();
  for (const [main, ...others] of SPELLINGS) for (const other of others) table.add(other, main!);
  for (const list of [STANDARD_ABBREVIATIONS, TEXT_ABBREVIATIONS]) {
    for (const [abbr, stands] of Object.entries(list)) table.add(abbr, stands, true);
  }
  for (const text of textsOf(plan)) {
    for (const { abbr, expansion } of findDefinitions(text)) table.add(abbr, expansion, true);
  }
  for (const { abbr, expansion } of plan.glossary) if (isShorter(abbr, expansion)) table.add(abbr, expansion, true);
  return table;
}

/** A list of abbreviations may hold misread rows; one that makes nothing longer is none. */
function isShorter(abbr: string, expansion: string): boolean {
  return wordsOf(abbr).length > 0 && abbr.length < expansion.length;
}

function subjectTable(): PhraseTable {
  const table = new PhraseTable();
  for (const [main, ...others] of SAME_SUBJECT) {
    for (const other of others) table.add(other, main!);
    table.add(main!, main!);
  }
  return table;
}

function lightTable(): PhraseTable {
  const table = new PhraseTable();
  for (const phrase of LIGHT_WORDS) table.add(phrase, phrase);
  return table;
}

function* textsOf(plan: Plan): Generator<string> {
  yield* plan.document.preamble;
  for (const section of plan.sections) {
    yield section.text;
    for (const item of section.items) yield item.text;
  }
  for (const model of plan.models) {
    yield model.title;
    const { other = [], ...fields } = model.fields;
    for (const field of [...Object.values(fields), ...other]) {
      if (!field) continue;
      yield field.text;
      for (const item of field.items) yield item.text;
    }
  }
  for (const task of plan.tasks) yield task.text;
}

function isDamaged(plan: Plan): boolean {
  const texts = [...plan.models.map((model) => model.title), ...plan.tasks.map((task) => task.text)];
  const lost = texts.filter((text) => lostMarks(text)).length;
  return lost > 0 && lost >= texts.length / 3;
}
