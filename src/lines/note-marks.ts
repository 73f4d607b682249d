import { latin } from '../text/latin.js';
import { matchesOf } from '../text/matches.js';

/** Text whose marks of notes are masked, at the same length, and where the notes themselves are. */
export interface NotedText {
  readonly shown: string;
  /** Where each note is, from the first on. */
  readonly notes: readonly { readonly from: number; readonly to: number }[];
  /** Where the masked marks are, in order. */
  readonly hidden: readonly { readonly from: number; readonly to: number }[];
  /** Where the marks are, by their numbers: the first of each. */
  readonly marks: ReadonlyMap<number, number>;
}

/** A form of note numbers that no other number has. */
interface Spelling {
  readonly name: string;
  /** A sentence with such a mark. */
  readonly sample: string;
  /** What shows that a text has such marks at all. */
  readonly sign: string | RegExp;
  /** The mark; its number is the group `id`. */
  readonly mark: RegExp;
  /** What follows the number at the head of the note, beside a space. */
  readonly colon?: true;
  /** It marks a note wherever it is. */
  readonly isSure?: true;
}

const SPELLINGS: readonly Spelling[] = [
  {
    name: 'markdown',
    sample: 'bản sao điện tử[^1],',
    sign: '[^',
    mark: /\[\^(?<id>[\w-]{1,30})\]/g,
    colon: true,
    isSure: true,
  },
  {
    name: 'word-link',
    sample: 'bản sao điện tử[[1]](#_ftn1),',
    sign: '_ftn',
    mark: /\[\\?\[(?<id>\d{1,2})\\?\]\]\([^()\s]{0,60}_ftn[^()\s]{0,60}\)/g,
    isSure: true,
  },
  {
    name: 'superscript-tag',
    sample: 'bản sao điện tử<sup>1</sup>,',
    sign: '<sup>',
    mark: /<sup>\s?[([]?(?<id>\d{1,2}|\*{1,3})[)\]]?\s?<\/sup>/gi,
  },
  { name: 'superscript-carets', sample: 'bản sao điện tử^1^,', sign: '^', mark: /\^[([]?(?<id>\d{1,2})[)\]]?\^/g },
  {
    name: 'superscript-formula',
    sample: 'bản sao điện tử$^{1}$,',
    sign: '$',
    mark: /\$(?:\{\})?\^\{?[([]?(?<id>\d{1,2})[)\]]?\}?\$/g,
  },
  { name: 'superscript-letters', sample: 'bản sao điện tử¹,', sign: /[¹²³⁴-⁹]/, mark: /(?<id>[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)/g },
  { name: 'brackets', sample: 'bản sao điện tử[1],', sign: /\[\d/, mark: /\\?\[(?<id>\d{1,2})\\?\](?!\()/g },
];

// "<sup>1</sup> Theo …", "[^1]: Mẫu …": what follows the number of a note at the head of a line
const NOTE_BEGINS = latin(/^[ \t]*(?=[\p{Lu}“"(]|https?:)/u);
const DEFINED = /^:/;
// "bản sao điện tử", "“sạch”": what a mark follows
const WORD_BEFORE = latin(/\p{L}{2}[”"’)*_.,;:]{0,4}$/u);
// "12 m", "1.000 km": a unit, whose power is no mark
const UNIT_BEFORE = /(?:^|[\s\d(])(?:[kcdmh]?m|ha)$/;
// "ngày 11/02/2024", "năm 2024": of a year there is no power
const DATE_BEFORE = /[/ ](?:19|20)\d\d$/;
const MASK = '\u2060';
/** How far before a mark to look. */
const BEFORE = 12;

interface Mark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly spelling: Spelling;
}

/**
 * Finds the notes of a text by the marks that stand for them in sentences and at their own heads: pandoc's, raised
 * numbers, numbers in brackets. A raised number after a unit is a power; a number in brackets marks a note only where
 * the note is found.
 */
export function findNotes(text: string): NotedText {
  const marks = SPELLINGS.filter(({ sign }) =>
    typeof sign === 'string' ? text.includes(sign) : sign.test(text),
  ).flatMap((spelling) => marksOf(text, spelling));
  if (marks.length === 0) return { shown: text, notes: [], hidden: [], marks: new Map() };
  const isDefinition = new Set(marks.filter((mark) => opensNote(text, mark)));
  const inText = marks.filter((mark) => !isDefinition.has(mark) && standsBehindWord(text, mark));
  const referred = new Set(inText.map(keyOf));
  const notes = [...isDefinition].filter((mark) => mark.spelling.colon || referred.has(keyOf(mark)));
  const defined = new Set(notes.map(keyOf));
  const hidden = inText
    .filter((mark) => mark.spelling.name !== 'brackets' || defined.has(keyOf(mark)))
    .sort((a, b) => a.from - b.from);
  const heads = notes.map(({ from }) => from).sort((a, b) => a - b);
  return {
    shown: masked(text, hidden),
    hidden,
    marks: new Map(hidden.toReversed().map(({ id, from }) => [numberOf(id), from])),
    notes: heads.map((from, i) => ({ from, to: noteEnd(text, from, heads[i + 1] ?? text.length) })),
  };
}

function numberOf(id: string): number {
  return Number(id.normalize('NFKC'));
}

function keyOf({ id, spelling }: Mark): string {
  return `${spelling.name} ${id}`;
}

function marksOf(text: string, spelling: Spelling): Mark[] {
  return Array.from(matchesOf(text, spelling.mark), ({ 0: whole, index, groups }) => {
    return { id: groups!.id!, from: index, to: index + whole.length, spelling };
  });
}

/** Whether a mark is at the head of a line, before the words of its note. */
function opensNote(text: string, { from, to, spelling }: Mark): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  if (/[^\s*_>]/.test(before.slice(before.lastIndexOf('\n') + 1))) return false;
  const behind = text.slice(to, to + BEFORE);
  return spelling.colon ? DEFINED.test(behind) : NOTE_BEGINS.test(behind);
}

function standsBehindWord(text: string, { from, spelling }: Mark): boolean {
  if (spelling.isSure) return true;
  const before = text.slice(Math.max(0, from - BEFORE), from).replace(/ $/, '');
  return (WORD_BEFORE.test(before) && !UNIT_BEFORE.test(before)) || DATE_BEFORE.test(before);
}

// a blank line, after which no indented line goes on with the note; a new page
const END = /\n[ \t]*\r?\n(?! {4}|\t)|\f/;

/** No note has more letters. */
const LONGEST = 4000;

function noteEnd(text: string, from: number, next: number): number {
  const end = END.exec(text.slice(from, Math.min(next, from + LONGEST)))?.index;
  return end === undefined ? next : from + end;
}

function masked(text: string, marks: readonly Mark[]): string {
  let shown = '';
  let done = 0;
  for (const { from, to } of marks) {
    if (from < done) continue;
    shown += text.slice(done, from) + MASK.repeat(to - from);
    done = to;
  }
  return shown + text.slice(done);
}
