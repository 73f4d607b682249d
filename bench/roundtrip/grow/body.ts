import { CHAPTERS, OBJECTS, PURPOSES, SUBJECTS, TOPICS } from '../words/deeds.js';
import { growFields } from './fields.js';
import type { Growth } from './growth.js';
import { bodies, deed, small } from './phrases.js';
import type { Scheme } from './scheme.js';

/** All chapters. */
export function growBody(growth: Growth, scheme: Scheme): void {
  const models = growth.random.chance(0.5);
  type Chapter = readonly [titles: readonly string[], grow: (growth: Growth, scheme: Scheme, path: string) => void];
  const chapters: readonly Chapter[] = [
    [CHAPTERS.purpose, growPurposes],
    models ? [CHAPTERS.models, growModels] : [CHAPTERS.work, growWork],
    [CHAPTERS.assign, growAssigned],
  ];
  chapters.forEach(([titles, grow], index) => {
    grow(growth, scheme, heading(growth, scheme, 0, index, '', growth.random.pick(titles)));
  });
}

/** Prints a heading and says it; the path of what it heads. */
function heading(
  growth: Growth,
  scheme: Scheme,
  depth: number,
  index: number,
  above: string,
  title: string | null,
  text = title ?? '',
): string {
  const { ordinal, marker } = scheme.levels[depth]!(index, above.split('/').at(-1)!);
  const path = above === '' ? ordinal : `${above}/${ordinal}`;
  growth.print({ kind: 'point', depth, marker, text, heading: title !== null });
  growth.say('sections.title', path, title ?? '—');
  if (title === null) growth.say('sections.text', path, text);
  return path;
}

function bullets(growth: Growth, marker: string, depth: number, path: string, texts: readonly string[]): void {
  texts.forEach((text, i) => {
    growth.print({ kind: 'point', depth, marker, text, heading: false });
    growth.say('sections.items', `${path} ${i}`, text);
  });
}

const purposes = ({ random }: Growth, from: number) =>
  random.sample(PURPOSES, random.int(from, 3)).map((text) => `${text}.`);

function growPurposes(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  const form = random.int(0, 2);
  if (form === 0) bullets(growth, scheme.bullet, 1, path, purposes(growth, 2));
  if (form === 1) {
    purposes(growth, 2).forEach((text, i) => {
      heading(growth, scheme, 1, i, path, null, text);
    });
  }
  if (form < 2) return;
  ['Mục đích', 'Yêu cầu'].forEach((title, i) => {
    bullets(growth, scheme.bullet, 2, heading(growth, scheme, 1, i, path, title), purposes(growth, 1));
  });
}

function growWork(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  random.sample(TOPICS, random.int(1, 3)).forEach((topic, i) => {
    const point = heading(growth, scheme, 1, i, path, topic);
    const fields = random.chance(0.5);
    random.list(1, 3, (j) => {
      const { ordinal, marker } = scheme.levels[2]!(j, point.split('/').at(-1)!);
      const at = `${point}/${ordinal}`;
      const text = `${deed(growth)}.`;
      growth.print({ kind: 'point', depth: 2, marker, text, heading: false });
      growth.say('tasks.text', at, text);
      if (fields) growFields(growth, scheme, 'tasks', at, 3);
    });
  });
}

function growModels(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  let number = 0;
  const grow = (group: string | null, depth: number) => {
    number++;
    const title = `${random.pick(['Quản lý', 'Giám sát', 'Đăng ký', 'Theo dõi'])} ${random.pick(OBJECTS)}${random.pick([' qua ứng dụng VNeID', ' bằng mã QR', ' trên nền tảng số', ''])}`;
    growth.print({ kind: 'point', depth, marker: `Mô hình ${number}:`, text: title, heading: true });
    growth.say('models.title', String(number), title);
    if (group !== null) growth.say('models.group', String(number), group);
    growFields(growth, scheme, 'models', String(number), depth + 1);
    return number;
  };
  if (random.chance(0.5)) {
    random.list(1, 4, () => grow(null, 1));
    return;
  }
  random.sample(SUBJECTS, random.int(1, 3)).forEach((subject, i) => {
    const count = random.int(1, 3);
    const title = `Nhóm mô hình phục vụ ${subject}`;
    const counted = random.chance(0.5) ? ` (0${count} mô hình)` : '';
    const point = heading(growth, scheme, 1, i, path, `${title}${counted}`);
    const ordinal = point.split('/').at(-1)!;
    growth.say('groups.title', ordinal, title);
    if (counted !== '') growth.say('groups.declaredCount', ordinal, String(count));
    growth.say('groups.models', ordinal, random.list(count, count, () => grow(ordinal, 2)).join());
  });
}

/** Who has to do what: by bodies with bullets below them, or a sentence for each. */
function growAssigned(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  const named = random.chance(0.5);
  bodies(growth, random.int(2, 4)).forEach((body, i) => {
    if (named) {
      const point = heading(growth, scheme, 1, i, path, body);
      bullets(
        growth,
        scheme.bullet,
        2,
        point,
        random.list(1, 3, () => `${deed(growth)}.`),
      );
      growth.say('sections.responsibilities', `${point} ${body}`, 'implement');
      return;
    }
    const point = heading(growth, scheme, 1, i, path, null, `${body} ${small(deed(growth))}.`);
    growth.say('sections.responsibilities', `${point} ${body}`, 'implement');
  });
}
