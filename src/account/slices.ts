import { alike } from '../characters/alike.js';
import type { Plan, Position } from '../schema/plan.js';
import type { Accounted } from './accounted.js';
import { withoutMarkup } from './markup.js';

// "gi&acirc;y", "$100\\%$", "{.underline}", "----- Start of picture text -----", "](https://"
const MARKED = /&#?\w{1,40};|[${}\u00ad]|\]\(|picture text/;

// the second of "< \n- \nMô hình 12": a bullet without words
const LONE = /^[-+•–] *$/gmu;

/** Values that are not the words at their place, once those are cleaned. */
export function badSlices(plan: Plan, text: string, lines: Accounted): string[] {
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
    const printed = places.map(cut).join('\n');
    const [own, words] = [bare(value), bare(printed)];
    const isSame = words === own || bare(printed.replace(LONE, '')) === own;
    // Markup in place of words is covered by the tests of its readers.
    if (!isSame && !MARKED.test(printed)) faults.push(`other words: ${path} has ${own}, its place ${words}`);
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
    if (!damaged && /deadlines\/\d+$/.test(path) && one['position'] && isOwn(one['match']) && !isInCell.has(one)) {
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

/** A piece of the source without page furniture and footnotes inside it, and without lines made of dashes. */
function cleaner(text: string, { printed: { furniture }, lines }: Accounted): (position: Position) => string {
  const notes = lines.filter((line) => line.zone === 'note');
  const left = [...furniture.pageNumbers, ...furniture.runningLines, ...furniture.noteMarks, ...notes].sort(
    (a, b) => a.from - b.from,
  );
  const cut = ({ start, end }: Pick<Position, 'start' | 'end'>) => {
    let piece = '';
    let from = start.offset;
    for (const line of left) {
      if (line.from <= from || line.to > end.offset) continue;
      piece += `${text.slice(from, line.from)}\n`;
      from = line.to;
    }
    return `${piece}${text.slice(from, end.offset)}`.replace(/(?<=[\r\n])[-_=*~─—–.…|: \t]{3,}$/gmu, '');
  };
  return (position) => (position.parts ?? [position]).map(cut).join('\n');
}

/** A value is one of several words that its place holds, or another spelling of them. */
const isOwn = (match: unknown) => match === undefined || match === 'exact' || match === 'cleaned';

/**
 * Letters, digits and punctuation, without spaces, marks of Markdown, and without combining marks that are on no
 * letter.
 */
function bare(text: string): string {
  return alike(withoutMarkup(text))
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s\p{Cc}*_\\#|$[\]\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '');
}
