import { OBJECTS, PURPOSES, SUBJECTS } from '../words/deeds.js';
import { growFields } from './fields.js';
import type { Growth } from './growth.js';
import { bodies, deed, small } from './phrases.js';
import { bullets, heading } from './points.js';
import type { Scheme } from './scheme.js';

const purposes = ({ random }: Growth, from: number) =>
  random.sample(PURPOSES, random.int(from, 3)).map((text) => `${text}.`);

/** What the plan is for: bullets, numbered sentences, or both under headings. */
export function growPurposes(growth: Growth, scheme: Scheme, path: string): void {
  const { random } = growth;
  const form = random.int(0, 3);
  if (form === 0) bullets(growth, scheme.bullet, 1, path, purposes(growth, 2));
  if (form === 1) {
    purposes(growth, 2).forEach((text, i) => {
      heading(growth, scheme, 1, i, path, null, text);
    });
  }
  if (form < 2) return;
  ['Mục đích', 'Yêu cầu'].forEach((title, i) => {
    const point = heading(growth, scheme, 1, i, path, title);
    if (form === 2) {
      bullets(growth, scheme.bullet, 2, point, purposes(growth, 1));
      return;
    }
    const text = `${random.pick(PURPOSES)}.`;
    growth.print({ kind: 'paragraph', text });
    growth.say('sections.text', point, text);
  });
}

/** When, where and for whom: sections, no tasks. */
export function growFacts(growth: Growth, scheme: Scheme, path: string): void {
  const { random, year, levelWord, place } = growth;
  const [from, to] = [random.int(3, 6), random.int(7, 9)];
  growth.say('document.period', '', `${year}-0${from}-05/${year}-0${to}-20`);
  const facts = [
    ['Thời gian', `Từ ngày 05/${from}/${year} đến ngày 20/${to}/${year}.`],
    ['Địa điểm', `Hội trường UBND ${levelWord} ${place}.`],
    ['Thành phần', 'Đại diện hộ gia đình, trưởng các thôn và cán bộ phụ trách.'],
    ['Kinh phí', 'Từ nguồn ngân sách nhà nước và các nguồn huy động hợp pháp khác.'],
  ] as const;
  facts.slice(0, random.int(2, 4)).forEach(([label, text], i) => {
    const point = heading(growth, scheme, 1, i, path, label, `${label}: ${text}`);
    growth.say('sections.text', point, text);
  });
}

/** Models, in groups or in one row. */
export function growModels(growth: Growth, scheme: Scheme, path: string): void {
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
export function growAssigned(growth: Growth, scheme: Scheme, path: string): void {
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
      growth.say('sections.responsibilities', `${point} ${body} implement`, 'yes');
      return;
    }
    const reports = random.chance(0.3);
    const [often, due] = random.pick([
      ['hàng tháng', 'trước ngày 20 hàng tháng'],
      ['hằng quý', 'trước ngày 15 tháng cuối quý'],
      ['hằng năm', 'trước ngày 10/12 hằng năm'],
    ] as const);
    const deedOf =
      reports && often === 'hàng tháng' ? `tổng hợp, báo cáo kết quả về cấp trên ${due}` : small(deed(growth));
    const point = heading(growth, scheme, 1, i, path, null, `${body} ${deedOf}.`);
    growth.say('sections.responsibilities', `${point} ${body} implement`, 'yes');
    if (reports && often === 'hàng tháng') {
      growth.say('reporting.recurrence', point, often);
      growth.say('reporting.due', point, due);
    }
  });
}
