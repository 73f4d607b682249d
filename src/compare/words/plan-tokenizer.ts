import type { Plan } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { lostMarks } from '../../text/words.js';
import { type Spelling, spellingOf } from '../alignment/words-alike.js';
import { ownAbbreviations } from './abbreviation-table.js';
import { type RawWords, rawWordsOf } from './raw-words.js';
import type { Token } from './token.js';
import { type WordGroups, wordGroupsOf } from './word-groups.js';
import { wordLists } from './word-lists.js';

/** Splits the texts of one plan into words that can be compared with those of another plan. */
export interface PlanTokenizer {
  /** Whether the plan's words lost letters or marks, so that they are compared without marks and fuzzily. */
  readonly fuzzy: boolean;
  /** Whether the source was damaged, even where its words were restored: some may be restored wrongly. */
  readonly doubtful: boolean;
  /** Whether the words were read from a picture: most are right, some have a letter or mark misread. */
  readonly scanned: boolean;
  /** The words of a text, abbreviations written out and spellings made one. */
  tokens(text: string): Token[];
  /** The same as spellings, with what OCR read where a word was restored. */
  spellings(text: string): readonly Spelling[];
  /** The same, different words for one matter made one, and words that tell nothing marked as light. */
  subject(text: string): Token[];
  /** Which words belong together, so that a person would not split them. */
  readonly groups: WordGroups;
}

/** Share of broken words from which a plan counts as damaged. */
const DAMAGED_FROM = 0.05;

/** What is reported of a file whose pages were read by OCR, whatever its format. */
const BY_OCR = 'source-read-by-ocr';

const tokenizers = new WeakMap<Plan, PlanTokenizer>();

/**
 * A tokenizer for a plan: its own list of abbreviations and definitions take precedence over the common vocabulary.
 * Made once.
 */
export function tokenizerOf(plan: Plan): PlanTokenizer {
  let tokenizer = tokenizers.get(plan);
  if (!tokenizer) {
    tokenizer = makeTokenizer(plan);
    tokenizers.set(plan, tokenizer);
  }
  return tokenizer;
}

function makeTokenizer(plan: Plan): PlanTokenizer {
  const fuzzy = isDamaged(plan);
  const doubtful = fuzzy || plan.source.damage >= DAMAGED_FROM;
  const { tokens, subject } = wordLists(ownAbbreviations(plan), { fuzzy, doubtful });
  let groups: WordGroups | undefined;
  const isRead = plan.source.format === 'image' || plan.diagnostics.some(({ rule }) => rule === BY_OCR);
  const scanned = doubtful || isRead;
  let raws: RawWords | undefined;
  const spelt = new Map<string, readonly Spelling[]>();
  const spellings = (text: string) => {
    let found = spelt.get(text);
    if (!found) {
      if (doubtful) raws ??= rawWordsOf(plan);
      found = scanned ? readSpellings(text, tokens(text), raws) : tokens(text).map((token) => spellingOf(token));
      spelt.set(text, found);
    }
    return found;
  };
  return {
    fuzzy,
    doubtful,
    scanned,
    tokens,
    spellings,
    subject,
    get groups() {
      groups ??= wordGroupsOf(plan, tokens);
      return groups;
    },
  };
}

/** Of a text that was read by OCR; what was written out of an abbreviation was not read as such. */
function readSpellings(text: string, tokens: readonly Token[], raws: RawWords | undefined): Spelling[] {
  const words = raws ? [...text.matchAll(/\S+/gu)] : [];
  let at = 0;
  return tokens.map((token, index) => {
    while (at + 1 < words.length && words[at + 1]!.index <= token.start) at++;
    const isPart = tokens[index - 1]?.start === token.start || tokens[index + 1]?.start === token.start;
    const [word = '', before = '', behind = ''] = [words[at]?.[0], words[at - 1]?.[0], words[at + 1]?.[0]];
    const raw = isPart ? undefined : raws?.(before, word, behind);
    const own = partsOf(word).findIndex((part) => text.startsWith(part, token.start));
    const reads = partsOf(raw ?? '');
    const read = reads.length === partsOf(word).length ? reads[own] : undefined;
    return spellingOf(token, read === undefined ? token.folded : fold(read.toLowerCase()));
  });
}

// "06/CP," "(VNeID)": what parts the words of one run of characters
const PARTS = /[/\-–.,;:()“”"]+/u;
const partsOf = (word: string) => word.split(PARTS).filter((part) => part !== '');

function isDamaged(plan: Plan): boolean {
  const texts = [...plan.models.map((model) => model.title), ...plan.tasks.map((task) => task.text)];
  const lost = texts.filter((text) => lostMarks(text)).length;
  return lost > 0 && lost >= texts.length / 3;
}
