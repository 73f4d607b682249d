import { readableDate } from './dates.js';
import { fillIn, spanOf } from './spans.js';
import { FIELDS, KINDS, LEFT, PATHS } from './vi-names.js';
import { SAYS, TEXTS } from './vi-texts.js';
import type { CompareWords } from './words.js';

const SPANS = { day: ['ngày', 'ngày'], month: ['tháng', 'tháng'], year: ['năm', 'năm'] } as const;
const TIMES = {
  day: 'ngày cụ thể',
  span: 'khoảng thời gian',
  until: 'hạn cuối',
  open: 'không có thời điểm kết thúc',
  recurring: 'định kỳ',
  conditional: 'theo điều kiện',
  undated: 'không nêu ngày',
};
const COUNTS = {
  day: 'ngày',
  model: 'mô hình',
  task: 'nhiệm vụ',
  section: 'mục',
  row: 'dòng phụ lục',
  plan: 'kế hoạch',
  change: 'thay đổi',
  body: 'đơn vị',
  deadline: 'thời hạn',
  pair: 'cặp',
} as const;
const DATES = {
  by: 'đến hết',
  from: 'từ',
  onwards: ' trở đi',
  to: 'đến',
  open: 'không xác định',
  quarter: (number: number, year: string) => `quý ${['I', 'II', 'III', 'IV'][number - 1] ?? number}/${year}`,
  day: (date: string) => date.split('-').reverse().join('/'),
};

/** The wording of comparisons in Vietnamese, in the terms of an official. */
export const vi: CompareWords = {
  lang: 'vi',
  relation(relation, days, times) {
    const span = days === null ? '' : ` ${spanOf(days, SPANS)}`;
    switch (relation) {
      case 'later':
        return `muộn hơn${span}`;
      case 'earlier':
        return `sớm hơn${span}`;
      case 'begins':
        if (days === null) return 'bắt đầu vào thời điểm khác';
        return `bắt đầu ${days > 0 ? 'muộn' : 'sớm'} hơn${span}`;
      case 'kind':
        return times ? `${TIMES[times.a]} → ${TIMES[times.b]}` : 'khác loại thời hạn';
      case 'narrower':
        return 'khoảng thời gian hẹp hơn';
      case 'wider':
        return 'khoảng thời gian rộng hơn';
      case 'frequency':
        return 'định kỳ khác';
      case 'condition':
        return 'điều kiện khác';
      case 'words':
        return 'cách viết khác, cùng thời hạn';
      case 'added':
        return 'chỉ nêu ở B';
      case 'removed':
        return 'chỉ nêu ở A';
    }
  },
  field: FIELDS,
  path: PATHS,
  kind: KINDS,
  left: LEFT,
  role: {
    lead: 'chủ trì',
    coordinate: 'phối hợp',
    implement: 'thực hiện',
    support: 'hỗ trợ',
    guide: 'chỉ đạo, hướng dẫn',
  },
  level: { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
  part: { model: 'Mô hình', task: 'Nhiệm vụ', section: 'Mục', row: 'Phụ lục, dòng' },
  count: (n, what) => `${n} ${COUNTS[what]}`,
  text: TEXTS,
  say: (name, values) => fillIn(SAYS[name], values),
  date: (value) => readableDate(value, DATES),
};
