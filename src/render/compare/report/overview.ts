import { partsOf } from '../../../compare/overview/flat.js';
import type { CompareWords } from '../../../messages/compare/index.js';
import type { LoneModel, LoneTask, PlanDiff } from '../../../schema/diff.js';
import type { Counts } from '../../../schema/diff-overview.js';
import { clip, oneLine } from '../clean.js';
import type { Context } from '../runs.js';
import { amendments } from './amendments.js';
import { pathName, placeName, shown } from './names.js';

/** A part of the first page: a table with a head. */
export interface Block {
  readonly id: string;
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that is cut last. */
  readonly keep?: number;
}

/** Words of a title in a table. */
const TITLE = 90;

/** The first page of a comparison, as tables: what is in common, deadlines, leads, bodies, missing. */
export function overviewBlocks(diff: PlanDiff, words: CompareWords, context?: Context): Block[] {
  const { text } = words;
  const { overview } = diff;
  const blocks: Block[] = [
    {
      id: 'counts',
      heading: text.inCommon,
      head: ['', text.inA, text.inB, text.paired, text.changed, text.unchanged, text.onlyA, text.onlyB],
      rows: (['models', 'tasks', 'sections', 'rows'] as const)
        .filter((part) => overview[part].a + overview[part].b > 0)
        .map((part) => [text[part], ...numbers(overview[part])]),
    },
    ...(diff.view === 'versions' ? [amendmentBlock(diff, words, context)] : []),
    {
      id: 'deadlines',
      heading: text.deadlines,
      head: [text.place, text.title, text.a, text.b, text.difference],
      keep: 4,
      rows: overview.deadlines.map((one) => [
        placeName(one, words),
        clip(oneLine(one.title), TITLE),
        one.from === null ? '–' : oneLine(shown('deadline', one.from, words)),
        one.to === null ? '–' : oneLine(shown('deadline', one.to, words)),
        [relation(one, words), ...(one.doubtful ? [text.doubtful] : [])].join(', '),
      ]),
    },
    {
      id: 'leads',
      heading: text.leads,
      head: [text.place, text.title, text.a, text.b],
      rows: overview.leads.map((one) => [
        placeName(one, words),
        clip(oneLine(one.title), TITLE),
        one.from.map(oneLine).join('; ') || '–',
        one.to.map(oneLine).join('; ') || '–',
      ]),
    },
    {
      id: 'bodies',
      heading: text.bodies,
      head: [text.body, text.inA, text.inB, text.instead],
      rows: overview.bodies.map(({ name, a, b, instead }) => [
        oneLine(name),
        String(a),
        String(b),
        instead ? words.say('bodyInstead', { name: oneLine(instead.name), count: instead.count }) : '',
      ]),
    },
    {
      id: 'joined',
      heading: text.joined,
      head: [text.place, text.content],
      rows: overview.joined.map(({ side, one, title, many }) => [
        `${side.toUpperCase()} ${one} ${clip(oneLine(title), TITLE)}`,
        `${side === 'a' ? text.b : text.a} ${many.map(({ name, title: its }) => `${name} ${clip(oneLine(its), TITLE)}`).join('; ')}`,
      ]),
    },
    {
      id: 'missing',
      heading: text.missing,
      head: ['', text.place, text.title, text.nearest],
      rows: missing(diff, words),
    },
    ...(diff.view === 'localities' && diff.document.length > 0
      ? [
          {
            id: 'document',
            heading: text.document,
            head: [text.place, text.a, text.b],
            rows: diff.document.map(({ path, a, b }) => [
              pathName(path, words),
              a === null ? '–' : oneLine(shown(path, a, words)),
              b === null ? '–' : oneLine(shown(path, b, words)),
            ]),
          },
        ]
      : []),
  ];
  return blocks.filter(({ rows }) => rows.length > 0);
}

function amendmentBlock(diff: PlanDiff, words: CompareWords, context: Context | undefined): Block {
  const { text } = words;
  return {
    id: 'amendments',
    heading: text.amendments,
    head: [text.place, text.old, text.new, text.content],
    rows: amendments(diff, words, context),
  };
}

const numbers = ({ a, b, paired, changed, same, onlyA, onlyB }: Counts) =>
  [a, b, paired, changed, same, onlyA, onlyB].map(String);

function relation(one: PlanDiff['overview']['deadlines'][number], words: CompareWords): string {
  if (one.from === null || one.to === null) return words.relation(one.from === null ? 'added' : 'removed', null, null);
  if (one.days !== null && (one.relation === 'later' || one.relation === 'earlier')) {
    const days = words.count(Math.abs(one.days), 'day');
    return words.say(one.relation === 'later' ? 'daysLater' : 'daysEarlier', { days });
  }
  return one.relation ? words.relation(one.relation, one.days, null) : words.text.otherWords;
}

/** Models and tasks of one plan only; sections and rows too where versions are compared. */
function missing(diff: PlanDiff, words: CompareWords): string[][] {
  const parts = partsOf(diff).filter(([part]) => diff.view === 'versions' || part === 'model' || part === 'task');
  return parts.flatMap(([part, { lone }]) =>
    (['a', 'b'] as const).flatMap((side) =>
      lone[side].map((one: LoneModel | LoneTask) => [
        side === 'a' ? words.text.onlyA : words.text.onlyB,
        `${words.part[part]} ${oneLine(String(one.name))}`,
        clip(oneLine(one.title), TITLE),
        nearest(one),
      ]),
    ),
  );
}

function nearest({ nearest: near, within }: LoneModel | LoneTask): string {
  if (within && within.length > 0) return `⊂ ${within.join(', ')}`;
  return near ? `${oneLine(String(near.name))} (${Math.round(near.similarity * 100)}%)` : '';
}
