import { deadlineOf } from '../values.js';
import { OBJECTS, TOPICS } from '../words/deeds.js';
import { dueInside } from '../words/times.js';
import { growFields } from './fields.js';
import type { Growth } from './growth.js';
import { bodies, deed, small } from './phrases.js';
import { bullets, heading } from './points.js';
import type { Scheme } from './scheme.js';

/** What is said of a task besides its text. */
type Form = 'plain' | 'fields' | 'items' | 'charged' | 'dated' | 'counted';
const FORMS: readonly Form[] = ['plain', 'fields', 'fields', 'items', 'charged', 'dated', 'counted'];

/** Points with tasks under them, all of one form. */
export function growWork(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  const form = random.pick(FORMS);
  const bulleted = form !== 'fields' && form !== 'items' && random.chance(0.4);
  random.sample(TOPICS, random.int(1, 3)).forEach((topic, i) => {
    const point = heading(growth, scheme, 1, i, path, topic);
    const last = point.split('/').at(-1)!;
    random.list(1, 3, (j) => {
      const { ordinal, marker } = bulleted
        ? { ordinal: `-${j + 1}`, marker: scheme.bullet }
        : scheme.levels[2]!(j, last);
      growTask(growth, scheme, form, `${point}/${ordinal}`, marker);
      if (bulleted) sayAsItem(growth, point, j);
    });
  });
}

/** A bullet that is a task is an item of its section as well, and so are the parts it gives. */
function sayAsItem(growth: Growth, point: string, index: number): void {
  const at = `${point}/-${index + 1}`;
  const said = growth.values.filter((one) => one.at === at || one.at.startsWith(`${at} `));
  for (const { key, at: own, value } of said) {
    if (key === 'tasks.text') growth.say('sections.items', `${point} ${index}`, value);
    const unit = `${point} ${own.slice(at.length + 1)}`;
    const isSaid = growth.values.some((one) => one.key === 'sections.responsibilities' && one.at === unit);
    if (key === 'tasks.responsibilities' && !isSaid) growth.say('sections.responsibilities', unit, value);
  }
}

function growTask(growth: Growth, scheme: Scheme, form: Form, at: string, marker: string): void {
  const { random, year } = growth;
  const task = (text: string) => {
    growth.print({ kind: 'point', depth: 2, marker, text, heading: false });
    growth.say('tasks.text', at, text);
  };
  switch (form) {
    case 'charged': {
      const [lead, one, other] = bodies(growth, 3) as [string, string, string];
      task(`Giao ${lead} chủ trì, phối hợp với ${one}, ${other} ${small(deed(growth))}.`);
      growth.say('tasks.responsibilities', `${at} ${lead} lead`, 'yes');
      growth.say('tasks.responsibilities', `${at} ${one} coordinate`, 'yes');
      growth.say('tasks.responsibilities', `${at} ${other} coordinate`, 'yes');
      return;
    }
    case 'dated': {
      const due = dueInside(random, year);
      task(`${deed(growth)}, ${due.text}.`);
      growth.say('tasks.deadlines', `${at} 0`, deadlineOf(due));
      return;
    }
    case 'counted': {
      const target = random.pick(['02 lớp tập huấn', '01 hội nghị', '03 buổi tuyên truyền', '1.500 tờ rơi']);
      task(`${target.endsWith('rơi') ? 'In' : 'Tổ chức'} ${target} về ${random.pick(OBJECTS)}.`);
      growth.say('tasks.targets', `${at} 0`, target);
      return;
    }
    default:
      task(`${deed(growth)}.`);
      if (form === 'fields') growFields(growth, scheme, 'tasks', at, 3);
      if (form === 'items')
        bullets(
          growth,
          scheme.inner,
          3,
          at,
          random.list(1, 3, () => `${deed(growth)}.`),
          'tasks.items',
        );
  }
}

/** Steps with their dates in front: "- Từ ngày 05/02/2026 đến ngày 08/02/2026: Tổ chức hội nghị thôn." */
export function growSteps(growth: Growth, scheme: Scheme, path: string): void {
  const { random, year } = growth;
  const month = random.int(3, 9);
  random.list(2, 4, (i) => {
    const [from, to] = [`0${i + 1}/${month}/${year}`, `${i + 15}/${month + 1}/${year}`];
    const iso = (date: string) =>
      date
        .split('/')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-');
    const [words, edtf] = random.pick([
      [`Từ ngày ${from} đến ngày ${to}`, `${iso(from)}/${iso(to)}`],
      [`Trước ngày ${to}`, `../${iso(to)}`],
      [`Ngày ${from}`, iso(from)],
    ] as const);
    const at = `${path}/-${i + 1}`;
    const text = `${words}: ${deed(growth)}.`;
    growth.print({ kind: 'point', depth: 1, marker: scheme.bullet, text, heading: false });
    growth.say('sections.items', `${path} ${i}`, text);
    growth.say('tasks.text', at, text);
    growth.say('tasks.deadlines', `${at} 0`, deadlineOf({ edtf, recurring: false, condition: null }));
  });
}
