import type {
  Change,
  DocumentChange,
  LoneModel,
  LoneTask,
  ModelMatch,
  PlanDiff,
  TaskMatch,
} from '../../schema/diff.js';
import { clip, oneLine } from './clean.js';
import { NO_PAINT, type Paint } from './paint.js';
import { shownRuns } from './runs.js';
import { count, fieldName, nothingInCommon, pathName, shown, sideName, summaryLines } from './wording.js';
import { type Piece, wrap } from './wrap.js';

export interface DiffTextOptions {
  /** Columns of the terminal; 80 where it is not known. */
  readonly width?: number | undefined;
  readonly paint?: Paint | undefined;
}

/** A long run of changed words is cut here; JSON and HTML have it whole. */
const MOST = 200;
const LABEL = 16;

/** What differs, for reading on a terminal: the summary first, then the models in order, the unchanged ones counted. */
export function renderDiffText(diff: PlanDiff, options: DiffTextOptions = {}): string {
  const page = new Page(options.width ?? 80, options.paint ?? NO_PAINT);
  page.line([{ text: `A  ${sideName(diff.a)}`, paint: page.paint.strong }, { text: fileOf(diff.a.file) }]);
  page.line([{ text: `B  ${sideName(diff.b)}`, paint: page.paint.strong }, { text: fileOf(diff.b.file) }]);
  page.gap();
  const summary = summaryLines(diff);
  for (const line of summary.length > 0 ? summary : ['No difference.']) page.line([{ text: line }]);
  if (diff.document.length > 0) {
    page.head('Document');
    for (const change of diff.document) page.documentChange(change);
  }
  // In one line: a list of all models of both says nothing that the plans themselves do not say.
  if (nothingInCommon(diff) && !explained(diff)) return page.text();
  page.pairs('Models', 'Model', diff.models.matched, diff.models.lone);
  page.pairs('Tasks', 'Task', diff.tasks.matched, diff.tasks.lone);
  return page.text();
}

const fileOf = (file: string | null) => (file === null ? '' : oneLine(file));

/** What comes nearest to each lone model was asked for. */
function explained({ models, tasks }: PlanDiff): boolean {
  const lone = [models.lone, tasks.lone].flatMap(({ a, b }): (LoneModel | LoneTask)[] => [...a, ...b]);
  return lone.some((one) => one.nearest !== undefined);
}

class Page {
  readonly lines: string[] = [];
  readonly paint: Paint;
  readonly #width: number;

  constructor(width: number, paint: Paint) {
    this.#width = Math.max(40, width);
    this.paint = paint;
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  gap(): void {
    this.lines.push('');
  }

  line(pieces: readonly Piece[], begin = '', indent = begin): void {
    this.lines.push(...wrap(pieces, this.#width, begin, indent));
  }

  head(title: string): void {
    this.gap();
    this.lines.push(this.paint.strong(title));
  }

  documentChange({ path, kind, a, b }: DocumentChange): void {
    const show = (value: string | number | null) => clip(oneLine(shown(path, String(value))), MOST);
    const { removed, added } = this.paint;
    const values: Piece[] =
      kind === 'changed'
        ? [{ text: show(a), paint: removed }, { text: '→' }, { text: show(b), paint: added }]
        : [kind === 'added' ? { text: `+ ${show(b)}`, paint: added } : { text: `- ${show(a)}`, paint: removed }];
    this.labelled(pathName(path), values);
  }

  pairs(
    title: string,
    one: string,
    matched: readonly (ModelMatch | TaskMatch)[],
    lone: { readonly a: readonly (LoneModel | LoneTask)[]; readonly b: readonly (LoneModel | LoneTask)[] },
  ): void {
    const shown = matched.filter(({ changes, why }) => changes.length > 0 || why);
    if (shown.length > 0) this.head(title);
    for (const match of shown) this.match(one, match);
    for (const side of ['a', 'b'] as const) {
      if (lone[side].length === 0) continue;
      this.head(`Only in ${side.toUpperCase()}: ${count(lone[side].length, one.toLowerCase())}`);
      for (const entry of lone[side]) this.alone(entry, side);
    }
  }

  match(one: string, { a, b, similarity, titles, changes, why }: ModelMatch | TaskMatch): void {
    const { strong, faint } = this.paint;
    const name = a === b ? `${one} ${a}` : `${one} ${a} = ${b}`;
    this.gap();
    this.line(
      [
        { text: name, paint: strong },
        { text: clip(oneLine(titles.b), MOST), paint: strong },
      ],
      '',
      '  ',
    );
    if (why) {
      const words = (list: readonly string[]) => (list.length > 0 ? list.map(oneLine).join(' ') : 'nothing');
      this.labelled('why', [
        {
          text: `${percent(similarity)} alike (title ${percent(why.title)}${why.support === null ? '' : `, objective and tools ${percent(why.support)}`}); both have: ${words(why.shared)}; only A: ${words(why.onlyA)}; only B: ${words(why.onlyB)}`,
          paint: faint,
        },
      ]);
    }
    for (const change of changes) this.change(change);
  }

  alone({ name, title, deadline, lead, nearest }: LoneModel | LoneTask, side: 'a' | 'b'): void {
    const paint = side === 'a' ? this.paint.removed : this.paint.added;
    this.line([{ text: `${side === 'a' ? '-' : '+'} ${name}  ${clip(oneLine(title), MOST)}`, paint }], '  ', '    ');
    if (deadline !== null) this.labelled('deadline', [{ text: clip(oneLine(deadline), MOST) }]);
    if (lead !== null) this.labelled('lead', [{ text: clip(oneLine(lead), MOST) }]);
    if (nearest) {
      const text = `${nearest.name}, ${percent(nearest.similarity)} alike: ${clip(oneLine(nearest.title), MOST)}`;
      this.labelled('nearest', [{ text, paint: this.paint.faint }]);
    }
  }

  change(change: Change): void {
    this.labelled(fieldName(change.field), this.#values(change));
  }

  #values({ field, kind, a, b, summary, words, counterpart, roles }: Change): Piece[] {
    const { added, removed, changed, faint } = this.paint;
    const show = (value: string | null) => clip(oneLine(shown(field, value ?? '')), MOST);
    if (words) {
      return shownRuns(words, MOST).map((run): Piece => {
        if (run.kind === 'same') return { text: run.text };
        return run.kind === 'removed'
          ? { text: `[-${run.text}-]`, paint: removed }
          : { text: `{+${run.text}+}`, paint: added };
      });
    }
    const remark = { text: `(${oneLine(summary)})`, paint: faint };
    if (kind === 'added') return [{ text: `+ ${show(b)}`, paint: added }, ...(roles ? [remark] : [])];
    if (kind === 'removed') return [{ text: `- ${show(a)}`, paint: removed }, ...(roles ? [remark] : [])];
    if (counterpart) return [{ text: `~ ${show(a)} = ${show(b)}`, paint: changed }, remark];
    if (a === b) return [{ text: `~ ${show(a)}`, paint: changed }, remark];
    return [{ text: show(a), paint: removed }, { text: '→' }, { text: show(b), paint: added }, remark];
  }

  labelled(label: string, pieces: readonly Piece[]): void {
    const begin = `  ${label.padEnd(LABEL)}`;
    this.line(pieces, label.length < LABEL ? begin : `  ${label} `, ' '.repeat(LABEL + 2));
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
