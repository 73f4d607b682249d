import { letterBullets, readOddBullet } from '../characters/bullets.js';
import { clean } from '../characters/clean.js';
import { stripMarks } from '../characters/markdown/emphasis.js';
import { maskMarkup } from '../characters/markdown/mask-markup.js';
import type { Range } from '../characters/span/range.js';
import { isBlank, type Span, slice, textOffset } from '../characters/span/span.js';
import type { SourceTable } from '../read/source.js';
import { LineEnds } from '../text/line-ends.js';
import { gapsIn } from './columns.js';
import { withWholeWords } from './parted-words.js';
import type { Gap, PhysicalLine } from './physical-line.js';
import { printedWidth } from './printed-columns.js';
import { HtmlTables, readTableAt } from './tables/index.js';
import { withPlainBorders } from './tables/markup/borders.js';
import { readGiven } from './tables/markup/given.js';

// "## II. NHIỆM VỤ"
const HASHES = /^(?<hashes>#{1,6})\s+/;
// "-----", "_____", "* * *", "=====", "──────", "¯¯¯¯¯", "· · ·", "---o0o---", "_____<br>"
const RULE = /^[-_=*~─—–.…¯·•\s]{3,}(?:(?:[o0]{2,3}|[ox●◆❖])[-_=*~─—–.…¯·•\s]{3,})?(?:<br\s?\/?>)?$/i;

export interface PhysicalOptions {
  readonly markdown: boolean;
  /** The tables that the file itself knows, in the order of the text. */
  readonly tables?: readonly SourceTable[];
}

/**
 * Cuts the decoded text into printed lines. Lines end at \r\n, \n or \r; a form feed ends a page. Each row of a table
 * is a line. Lines without words (blank ones, rules made of dashes) are counted as blank and not returned.
 */
export function physicalLines(source: string, { markdown, tables = [] }: PhysicalOptions): readonly PhysicalLine[] {
  const text = markdown ? maskMarkup(source) : source;
  const reader = new LineSplitter(text, markdown);
  const ends = new LineEnds(text);
  const bordered = { text: withPlainBorders(text), markdown };
  const html = new HtmlTables(bordered);
  const given = tables.filter(({ kind }) => kind === 'grid');
  let nextGiven = 0;
  for (let at = 0; at <= text.length; ) {
    const end = ends.endOf(at);
    while (given[nextGiven] && given[nextGiven]!.from < at) nextGiven++;
    const known = given[nextGiven];
    const own = known && known.from <= end ? readGiven(text, known) : readTableAt(bordered, at, end);
    const table = own ?? html.between(at, end);
    if (!table) {
      reader.read(at, end, false);
      at = ends.behind(end);
      continue;
    }
    if (table.from > at) reader.read(at, table.from, true);
    reader.add(table.rows);
    const behind = ends.endOf(table.to);
    at = text.slice(table.to, behind).trim() === '' ? ends.behind(behind) : table.to;
  }
  return reader.done();
}

/** Reads one line after the other, paragraph by paragraph: marks of emphasis may go over several lines. */
class LineSplitter {
  readonly #text: string;
  readonly #markdown: boolean;
  readonly #letters: ReadonlySet<string>;
  readonly #lines: PhysicalLine[] = [];
  #paragraph: Cleaned[] = [];
  #blanks = 0;
  #newPage = false;

  constructor(text: string, markdown: boolean) {
    this.#text = text;
    this.#markdown = markdown;
    this.#letters = letterBullets(text);
  }

  /** Takes the line between two offsets; `isCut` where a table goes on after it. */
  read(at: number, end: number, isCut: boolean): void {
    const text = this.#text;
    let from = at;
    let to = end;
    for (
      let code = text.charCodeAt(from);
      from < to && (isBlank(code) || code === MASK);
      code = text.charCodeAt(from)
    ) {
      if (code === 12) this.#newPage = true;
      from++;
    }
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    // A hard line break of Markdown
    if (this.#markdown && text[to - 1] === '\\' && text[to - 2] !== '\\')
      while (--to > from && isBlank(text.charCodeAt(to - 1)));
    const content = text.slice(from, to);
    if (content === '' || RULE.test(this.#markdown ? content.replaceAll('\\', '') : content)) {
      this.#flush();
      if (!isCut) this.#blanks++;
      return;
    }
    const indent = printedWidth(text.slice(at, from).replace(NO_COLUMN, ''), 0);
    this.#paragraph.push({
      from,
      to,
      span: clean(text, from, to, readOddBullet(content, this.#letters)),
      bold: [],
      blanks: this.#blanks,
      newPage: this.#newPage,
      indent,
      isTabbed: text.slice(at, from).includes('\t'),
      stretch: stretchOf(content),
      gaps: gapsIn(content, from, indent),
    });
    this.#blanks = 0;
    this.#newPage = text.slice(to, end).includes('\f');
  }

  add(rows: readonly PhysicalLine[]): void {
    this.#flush();
    for (const [i, row] of rows.entries())
      this.#lines.push(i === 0 ? { ...row, blanks: this.#blanks, newPage: this.#newPage } : row);
    if (rows.length === 0) {
      this.#blanks++;
      return;
    }
    this.#blanks = 0;
    this.#newPage = false;
  }

  done(): readonly PhysicalLine[] {
    this.#flush();
    return withWholeWords(this.#text, this.#lines);
  }

  #flush(): void {
    for (const line of this.#markdown ? stripMarks(this.#paragraph) : this.#paragraph) {
      const finished = finish(line);
      if (finished) this.#lines.push(finished);
    }
    this.#paragraph = [];
  }
}

const MASK = 0x2060;
// form feeds, and markup that was removed
const NO_COLUMN = /[\f\u2060]/g;

/** A line before its marks of emphasis are removed. */
interface Cleaned extends Pick<PhysicalLine, 'from' | 'to' | 'blanks' | 'newPage' | 'indent' | 'stretch'> {
  span: Span;
  bold: Range[];
  readonly isTabbed: boolean;
  /** Where in the source a second column may begin. */
  readonly gaps: readonly Gap[];
}

/** The blanks of a line that the cleaned text leaves out. */
function stretchOf(content: string): number {
  let extra = 0;
  for (let at = content.indexOf('  '); at >= 0; at = content.indexOf('  ', at + 1)) extra++;
  return extra;
}

function finish(line: Cleaned): PhysicalLine | null {
  const hashes = line.span.text[0] === '#' ? HASHES.exec(line.span.text) : null;
  const cut = hashes?.[0].length ?? line.span.text.length - line.span.text.trimStart().length;
  const span = slice(line.span, cut);
  const width = span.text.length;
  if (width === 0) return null;
  const shown = ({ start, end }: Range) => ({ start: Math.max(0, start - cut), end: Math.min(width, end - cut) });
  return {
    from: line.from,
    to: line.to,
    span,
    bold: line.bold.length === 0 ? line.bold : line.bold.map(shown),
    blanks: line.blanks,
    newPage: line.newPage,
    indent: line.indent,
    isTabbed: line.isTabbed,
    width,
    isRow: false,
    row: null,
    hashes: hashes?.groups?.hashes?.length ?? 0,
    stretch: line.stretch,
    gaps: line.gaps.length === 0 ? line.gaps : line.gaps.map((gap) => ({ ...gap, at: textOffset(span, gap.at) })),
  };
}
