import type { CompareWords } from '../../../messages/compare/index.js';
import type { MatrixCell, PlanMatrix } from '../../../schema/matrix.js';
import { groupBy } from '../../../text/lists.js';
import { type Content, h } from './page.js';
import { dayOf, monthOf, type Scale } from './scale.js';

const DAY = 86_400_000;
/** Room at both ends of a lane, in percent, so that no mark is cut off. */
const MARGIN = 3;

/** A lane for each plan with a mark for each month with deadlines, sized by their number. */
export function timeline({ plans, rows }: PlanMatrix, scale: Scale, words: CompareWords): Content {
  if (scale.first === null || scale.last === null) return h`<p>${words.text.noDates}</p>`;
  const place = placer(scale.first, scale.last);
  const ticks = ticksOf(scale.first, scale.last, place);
  const lanes = plans.map(({ name }, index) =>
    lane(
      name,
      rows.flatMap((row) => row.cells[index] ?? []),
      { place, ticks, scale, words },
    ),
  );
  return h`<div class="timeline">${axis(ticks)}${lanes}${axis(ticks)}</div>`;
}

type Place = (date: string) => number;

/** Where a day is between the first and the last, in percent of the width. */
function placer(first: string, last: string): Place {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const length = Math.max(DAY, to - from);
  return (date) => round(MARGIN + ((Date.parse(date) - from) / length) * (100 - 2 * MARGIN));
}

const round = (value: number) => Math.round(value * 100) / 100;

/** How marks are placed, coloured and called. */
interface Look {
  readonly place: Place;
  readonly ticks: readonly Tick[];
  readonly scale: Scale;
  readonly words: CompareWords;
}

const NAMES = { open: 'openEnd', recurring: 'recurring', conditional: 'conditional', unstated: 'unstated' } as const;

function lane(name: string, cells: readonly MatrixCell[], look: Look): Content {
  const { words } = look;
  const dated = cells.filter((cell) => cell.date && !cell.doubtful);
  const months = groupBy(dated, (cell) => cell.date!.slice(0, 7));
  const others = (['open', 'recurring', 'conditional', 'unstated'] as const).flatMap((timing) => {
    const number = cells.filter((cell) => cell.timing === timing).length;
    return number > 0 ? [`${number} ${words.text[NAMES[timing]]}`] : [];
  });
  const marks = [...months].sort().map(([, some]) => mark(name, some, look));
  return h`<div class="lane"><p><span lang="vi">${name}</span><br><small>${[words.say('dated', { count: dated.length }), ...others].join(', ')}</small></p><svg role="group" aria-label="${words.text.deadlines}: ${name}"><line class="tick" x1="0" x2="100%" y1="50%" y2="50%"/>${look.ticks.map(({ x, year }) => h`<line class="${year ? 'tick first' : 'tick'}" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`)}${marks}</svg></div>`;
}

function mark(name: string, cells: readonly MatrixCell[], { place, scale, words }: Look): Content {
  const [first] = [...cells].sort((x, y) => (x.date! < y.date! ? -1 : 1));
  const x = place(first!.date!);
  const step = scale.step(first!.date!);
  const radius = Math.min(20, round(6 + 2.4 * Math.sqrt(cells.length)));
  const lines = cells.map(
    (cell) => `${dayOf(cell.date!)}: ${words.part.model.toLowerCase()} ${cell.number}, ${cell.title}`,
  );
  const info = [`${name}, ${monthOf(first!.date!)}: ${words.say('toBeDone', { count: cells.length })}`, ...lines].join(
    '\n',
  );
  return h`<g tabindex="0" role="button" data-info="${info}"><title>${info}</title><circle class="t${step}" cx="${x}%" cy="50%" r="${radius}"/><text class="${step < 3 ? 'light' : 'dark'}" x="${x}%" y="50%" dy=".35em" text-anchor="middle">${cells.length}</text></g>`;
}

/** A line across the lanes, and what is written above and below it. */
interface Tick {
  readonly x: number;
  readonly text: string;
  /** A year begins here: written on narrow pages too. */
  readonly year: boolean;
}

/** For at most this many years, quarters are shown. */
const QUARTERS_OF = 4;

/** The beginnings of the years, and of the quarters if these are few; the first and last month if none begins. */
function ticksOf(first: string, last: string, place: Place): Tick[] {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const step = Math.ceil(years / 8);
  const ticks: Tick[] = [];
  for (let at = 0; at < years; at++) {
    const year = Number(first.slice(0, 4)) + at;
    for (const month of years <= QUARTERS_OF ? ['01', '04', '07', '10'] : ['01']) {
      const date = `${year}-${month}-01`;
      const begins = month === '01';
      if (date < first || date > last || (begins && at % step > 0)) continue;
      ticks.push({ x: place(date), text: begins ? String(year) : monthOf(date), year: begins });
    }
  }
  if (ticks.some(({ year }) => year)) return ticks;
  return [first, last].map((date) => ({ x: place(date), text: monthOf(date), year: true }));
}

function axis(ticks: readonly Tick[]): Content {
  const labels = ticks.map(({ x, text, year }) => {
    const anchor = x < 6 ? 'start' : x > 94 ? 'end' : 'middle';
    return h`<text class="${year ? 'year' : 'year quarter'}" x="${x}%" y="1em" text-anchor="${anchor}">${text}</text>`;
  });
  return h`<div class="lane axis"><p></p><svg aria-hidden="true">${labels}</svg></div>`;
}
