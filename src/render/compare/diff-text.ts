import { type CompareWords, compareWords } from '../../messages/compare/index.js';
import type { PlanDiff } from '../../schema/diff.js';
import { append } from '../../text/lists.js';
import { type Neutral, neutral } from '../../text/neutral.js';
import { clip, oneLine } from './clean.js';
import { NO_PAINT, type Paint } from './paint.js';
import { nothingInCommon } from './report/common.js';
import { type ChangeLine, documentLine, type Entry, entriesOf } from './report/entries.js';
import { leftOutLine, summaryLines } from './report/lines.js';
import { sideName, wordsFor } from './report/names.js';
import { type Block, overviewBlocks } from './report/overview.js';
import { type Context, shownRuns } from './runs.js';
import { textTable } from './text-table.js';
import { type Piece, wrap } from './wrap.js';

export interface DiffTextOptions {
  /** Columns of the terminal; 80 where it is not known. */
  readonly width?: number | undefined;
  readonly paint?: Paint | undefined;
  readonly words?: CompareWords | undefined;
  /** Every row of the tables, and model by model what differs. */
  readonly full?: boolean | undefined;
}

/** A long run of changed words is cut here; JSON and HTML have it whole. */
const MOST = 200;
const LABEL = 16;
/** Rows of each table on the first page, which takes up to two screens. */
const ROWS: Readonly<Record<string, number>> = { counts: 4, amendments: 14 };
const OTHER_ROWS = 6;
/** In narrow columns the changed words come first. */
const NARROW: Context = { before: 0, behind: 2 };

/** What differs, for reading on a terminal: one page first, and with `full` model by model, wording last. */
export function renderDiffText(diff: PlanDiff, options: DiffTextOptions = {}): string {
  const words = wordsFor(diff.view, options.words ?? compareWords('en'));
  const page = new Page(options.width ?? 80, options.paint ?? NO_PAINT, words);
  for (const side of ['a', 'b'] as const) {
    const name = `${words.text[side]}  ${sideName(diff[side], words)}`;
    page.line([{ text: name, paint: page.paint.strong }, { text: oneLine(diff[side].file ?? '') }]);
  }
  page.gap();
  for (const line of summaryLines(diff, words)) page.line([{ text: line }]);
  const isExplained = entriesOf(diff, words).some(({ why }) => why);
  const full = options.full ?? isExplained;
  // For plans with nothing in common a list of all models adds nothing to the plans themselves.
  const blocks = overviewBlocks(diff, words, NARROW).filter(
    ({ id }) => full || id !== 'missing' || !nothingInCommon(diff),
  );
  for (const block of blocks) page.block(block, full);
  if (full) {
    const versions = diff.view === 'versions' && diff.document.length > 0;
    if (versions)
      page.details(
        words.text.document,
        diff.document.map((change) => documentLine(change, words)),
      );
    for (const entry of entriesOf(diff, words)) page.entry(entry);
  }
  page.gap();
  page.line([{ text: leftOutLine(diff, words), paint: page.paint.faint }]);
  if (!full && entriesOf(diff, words).length > 0) page.line([{ text: words.say('full', {}), paint: page.paint.faint }]);
  return page.text();
}

class Page {
  readonly lines: Neutral[] = [];
  readonly paint: Paint;
  readonly #width: number;
  readonly #words: CompareWords;

  constructor(width: number, paint: Paint, words: CompareWords) {
    this.#width = Math.max(40, width);
    this.paint = paint;
    this.#words = words;
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  gap(): void {
    this.lines.push(neutral(''));
  }

  line(pieces: readonly Piece[], begin = '', indent = begin): void {
    append(this.lines, wrap(pieces, this.#width, begin, indent));
  }

  head(title: string): void {
    this.gap();
    this.line([{ text: title, paint: this.paint.strong }]);
  }

  block({ id, heading, head, rows, keep }: Block, full: boolean): void {
    const most = full ? rows.length : (ROWS[id] ?? OTHER_ROWS);
    const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
    this.head(heading);
    const [first = neutral(''), ...others] = textTable(head, shown, this.#width, { keep });
    this.lines.push(this.paint.faint(first), ...others);
    const rest = rows.length - shown.length;
    if (rest > 0) this.line([{ text: this.#words.say('andMore', { count: rest }), paint: this.paint.faint }]);
  }

  details(title: string, changes: readonly ChangeLine[]): void {
    this.head(title);
    for (const change of changes) this.change(change);
  }

  entry({ part, name, title, changes, why, similarity }: Entry): void {
    this.gap();
    const whole = `${this.#words.part[part]} ${oneLine(name)}`;
    this.line([{ text: whole, paint: this.paint.strong }, { text: clip(oneLine(title), MOST) }], '', '  ');
    if (why) {
      const told = `${Math.round(similarity * 100)}% ${this.#words.text.alike}; A+B: ${why.shared.join(' ')}; A: ${why.onlyA.join(' ') || '–'}; B: ${why.onlyB.join(' ') || '–'}`;
      this.labelled('', [{ text: oneLine(told), paint: this.paint.faint }]);
    }
    for (const change of changes) this.change(change);
  }

  change({ label, a, b, words, note, counterpart }: ChangeLine): void {
    const { added, removed, changed, faint } = this.paint;
    const show = (value: string) => clip(oneLine(value), MOST);
    const remark: Piece[] = note === '' || words ? [] : [{ text: `(${oneLine(note)})`, paint: faint }];
    if (words) {
      const runs = shownRuns(words, MOST).map((run): Piece => {
        if (run.kind === 'same') return { text: run.text };
        const isGone = run.kind === 'removed';
        return { text: isGone ? `[-${run.text}-]` : `{+${run.text}+}`, paint: isGone ? removed : added };
      });
      const told =
        note === '' || note === this.#words.text.otherWords ? [] : [{ text: `(${oneLine(note)})`, paint: faint }];
      this.labelled(label, [...runs, ...told]);
    } else if (a === null) this.labelled(label, [{ text: `+ ${show(b ?? '')}`, paint: added }, ...remark]);
    else if (b === null) this.labelled(label, [{ text: `- ${show(a)}`, paint: removed }, ...remark]);
    else if (counterpart) this.labelled(label, [{ text: `~ ${show(a)} = ${show(b)}`, paint: changed }, ...remark]);
    else if (a === b) this.labelled(label, [{ text: `~ ${show(a)}`, paint: changed }, ...remark]);
    else
      this.labelled(label, [
        { text: show(a), paint: removed },
        { text: '→' },
        { text: show(b), paint: added },
        ...remark,
      ]);
  }

  labelled(label: string, pieces: readonly Piece[]): void {
    const begin = `  ${label.padEnd(LABEL)}`;
    this.line(pieces, label.length < LABEL ? begin : `  ${label} `, ' '.repeat(LABEL + 2));
  }
}
