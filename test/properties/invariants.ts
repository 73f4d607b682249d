import { alike } from '../../src/characters/alike.js';
import { Locator } from '../../src/read/text/index.js';
import { type Lines, readLines } from '../../src/read-document.js';
import { type Plan, type Point, type Position, planSchema } from '../../src/schema/plan.js';
import { fold } from '../../src/text/fold.js';
import { missingWords, printedWords, wordsOf } from './words.js';

/** The lines of a text as `extract` reads them. */
function linesOf(text: string, plan: Plan): Lines {
  return readLines(text, { markdown: plan.source.format === 'markdown' });
}

/** What does not hold of the plan read from a text, though it must for any text; a line each. */
export function faultsOf(plan: Plan, text: string): string[] {
  const lines = linesOf(text, plan);
  const { error } = planSchema.safeParse(plan);
  const words = lostWords(plan, text, lines).join(' ');
  return [
    ...(error ? [`not as the schema says: ${error.message}`] : []),
    ...badPlaces(plan, text),
    ...badNesting(plan),
    ...badSlices(plan, text, lines),
    ...(words === '' ? [] : [`lost words: ${words}`]),
  ];
}

/** Positions that do not lie in the source, run backwards, or whose lines and columns are not those of their offsets. */
function badPlaces(plan: Plan, text: string): string[] {
  const faults: string[] = [];
  const locator = new Locator(text);
  const isPoint = (point: Point) => {
    const { line, column } = locator.point(point.offset);
    return line === point.line && column === point.column;
  };
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null) {
      const { start, end } = value as Position;
      const isGood = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
      if (!isGood || !isPoint(start) || !isPoint(end)) faults.push(`bad place: ${path} ${JSON.stringify(value)}`);
      return;
    }
    for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`);
  };
  walk(plan, '');
  return faults;
}

/** Lists whose entries repeat words of other places and do not stand under their parent. */
const ELSEWHERE = new Set(['units', 'references', 'diagnostics', 'basis', 'reporting']);

/** Values that do not stand inside the place of the value that holds them. */
function badNesting(plan: Plan): string[] {
  const faults: string[] = [];
  const walk = (value: unknown, outer: Position | null, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const own = value as { position?: Position; titlePosition?: Position; textPositions?: Position[] };
    for (const one of [own.position, own.titlePosition, ...(own.textPositions ?? [])]) {
      if (one && outer && !isInside(one, outer)) faults.push(`outside its parent: ${path} ${at(one)} in ${at(outer)}`);
    }
    for (const [key, one] of Object.entries(value)) {
      if (!ELSEWHERE.has(key) && !/[pP]osition/.test(key)) walk(one, own.position ?? outer, `${path}/${key}`);
    }
  };
  walk(plan, null, '');
  return faults;
}

function isInside(inner: Position, outer: Position): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}

function at({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Values that are not the words at their place, once those are cleaned. */
function badSlices(plan: Plan, text: string, lines: Lines): string[] {
  const faults: string[] = [];
  const cut = cleaner(text, lines);
  // A deadline has no key for the source's own words where its field was restored, and one place for all its words,
  // though a page may cut the cell it was read from.
  const damaged = plan.source.damage > 0.1;
  const isInCell = new Set(
    plan.models.filter((model) => !model.titlePosition).flatMap((model): object[] => model.deadlines),
  );
  const same = (places: readonly Position[] | undefined, value: string | null, path: string) => {
    if (!places || value === null) return;
    if (places.includes(undefined as never)) return void faults.push(`no place: ${path} ${value}`);
    const words = bare(places.map(cut).join('\n'));
    if (words !== bare(value)) faults.push(`other words: ${path} has ${bare(value)}, its place ${words}`);
  };
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const one = value as Record<string, unknown> & { titlePosition?: Position; textPositions?: Position[] };
    const own = (key: string) => (one[`${key}Raw`] ?? one[key] ?? null) as string | null;
    if (one.titlePosition) same([one.titlePosition], own('title'), `${path}/title`);
    if (one.textPositions) same(one.textPositions, (one['raw'] ?? one['text']) as string, `${path}/text`);
    if (/(?:items|unplaced)\/\d+$/.test(path)) {
      same([one['position'] as Position], (one['raw'] ?? one['text']) as string, path);
    }
    if (!damaged && /deadlines\/\d+$/.test(path) && one['position'] && !isInCell.has(one)) {
      same([one['position'] as Position], one['raw'] as string, path);
    }
    for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
  };
  walk({ ...plan, document: null, units: [], diagnostics: [] }, '');
  const { positions = {}, ...document } = plan.document;
  const lists = document as unknown as Record<string, string | string[] | null | undefined>;
  for (const key of ['title', 'recipients', 'letterhead', 'preamble', 'closing']) {
    const value = lists[`${key}Raw`] ?? lists[key];
    const values = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    if ((positions[key]?.length ?? 0) !== values.length) faults.push(`not one place for each value: /document/${key}`);
    else for (const [i, own] of values.entries()) same([positions[key]![i]!], own, `/document/${key}/${i}`);
  }
  return faults;
}

// "<i>", "&amp;": what Markdown prints as something else
const TAG = /<\/?[a-z][^<>]*>/giu;
const REFERENCE = /&(?:[a-z]+|#\d+);/giu;

/** A piece of the source without page furniture and footnotes inside it, and without lines made of dashes. */
function cleaner(text: string, { furniture, lines }: Lines): (position: Position) => string {
  const notes = lines.filter((line) => line.zone === 'note');
  const left = [...furniture.pageNumbers, ...furniture.runningLines, ...notes].sort((a, b) => a.from - b.from);
  return ({ start, end }) => {
    let piece = '';
    let from = start.offset;
    for (const line of left) {
      if (line.from <= from || line.to > end.offset) continue;
      piece += `${text.slice(from, line.from)}\n`;
      from = line.to;
    }
    return `${piece}${text.slice(from, end.offset)}`.replace(/(?<=[\r\n])[-_=*~─—–.…|: \t]{3,}$/gmu, '');
  };
}

/** Letters, digits and punctuation, without blanks, marks of Markdown, and marks that no letter takes. */
function bare(text: string): string {
  return alike(text)
    .normalize('NFC')
    .replace(TAG, '')
    .replace(REFERENCE, (name) => (name === '&amp;' ? '&' : ''))
    .replace(/\p{M}+/gu, '')
    .replace(/[\s\p{Cc}*_\\#|\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '');
}

/** Words that say what a thing is and not what it says: the keys of the plan stand for them. */
const STRUCTURE = new Set(wordsOf('Mô hình số Nơi nhận PHỤ LỤC Phần Chương'));
// "M6 hinh 3", "Mé hinh", "Noi nhdn", "PHULUC", "KE HOACH": the same in what OCR without Vietnamese prints
const DAMAGED_STRUCTURE = /^(?:m|m\S|h[ij]nh|s\S|noi|nh\Sn|phuluc|k[eé]|hoach)$/u;

// the "6" of "M6 hinh", the "4" of "M4 hình": a misread letter and no number
const BENT_O = /(?<=(?<!\p{L})m)\d(?=\s+h[iìj]nh)/giu;
// the "và" of "Mô hình 3, 4 và 5": the numbers of the models stand for it
const BETWEEN_NUMBERS =
  /(?<=^\s*(?:\d[\d.]*\s)?mô hình (?:số )?\d{1,3}(?:, \d{1,3})* )(?:và|đến) (?=(?:mô hình )?(?:số )?\d)/gimu;
// the "MH" of "MH01. Kiosk"
const MODEL_CODE = /^(?<before>\s*(?:[\d.]+\s)?)MH(?=[ .-]?\d)/gmu;
// A hollow bullet that became a letter: \"o Biên tập 24 tin, bài\"
const BULLET_O = /^\s*o\s+(?=\p{Lu}|\d)/gmu;

/** Words of the source that stand in no value, page furniture and the words of structure aside. */
function lostWords(plan: Plan, text: string, lines: Lines = linesOf(text, plan)): string[] {
  const source = wordsOf(
    withoutFurniture(text, lines)
      .replace(TAG, ' ')
      .replace(REFERENCE, ' ')
      .replace(BENT_O, '')
      .replace(BULLET_O, '')
      .replace(MODEL_CODE, '$<before>')
      .replace(BETWEEN_NUMBERS, ''),
  );
  const heads = wordsOf(repeatedRows(text));
  // The kind of document in the spelling of the vocabulary, whatever OCR made of it.
  const kind = plan.document.positions?.['kind']?.[0];
  const printed = kind ? wordsOf(text.slice(kind.start.offset, kind.end.offset)) : [];
  const lost = missingWords(source, [...printedWords(plan), ...heads, ...printed]);
  const isStructure = (word: string) => STRUCTURE.has(word) || DAMAGED_STRUCTURE.test(word);
  return lost.filter((word) => !isStructure(word));
}

function withoutFurniture(text: string, { furniture }: Lines): string {
  let left = '';
  let at = 0;
  for (const line of [...furniture.pageNumbers, ...furniture.runningLines].sort((a, b) => a.from - b.from)) {
    left += `${text.slice(at, line.from)}\n`;
    at = line.to;
  }
  return left + text.slice(at);
}

/** The head of a table again on its next page; once is enough. */
function repeatedRows(text: string): string {
  const seen = new Set<string>();
  const rows = text.split(/[\r\n]+/).flatMap((line) => /^\|.*\|$/.exec(line.trim())?.[0] ?? []);
  const key = (row: string) => fold(row.normalize('NFC'));
  return rows.filter((row) => seen.has(key(row)) || !seen.add(key(row))).join('\n');
}
