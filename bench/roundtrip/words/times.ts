import type { Random } from '../random.js';

/** A point in time as a deadline states it, and what it means. */
export interface Due {
  readonly text: string;
  readonly edtf: string | null;
  readonly recurring: boolean;
  readonly condition: string | null;
}

const two = (n: number) => String(n).padStart(2, '0');
const due = (text: string, edtf: string | null): Due => ({ text, edtf, recurring: false, condition: null });

/** Each makes one: the year is that of the plan. */
const FORMS: readonly ((random: Random, year: number) => Due)[] = [
  (r, y) => onDay(r, y, (d, m) => [`Trước ngày ${d}/${m}/${y}`, '../']),
  (r, y) => onDay(r, y, (d, m) => [`${d}/${m}/${y}`, '']),
  (r, y) => onDay(r, y, (d, m) => [`Chậm nhất ngày ${d}/${m}/${y}`, '../']),
  (r, y) => onDay(r, y, (d, m) => [`Hoàn thành trước ngày ${d} tháng ${m} năm ${y}`, '../']),
  (r, y) => inMonth(r, (m) => due(`Tháng ${m}/${y}`, `${y}-${two(m)}`)),
  (r, y) => inMonth(r, (m) => due(`Hoàn thành trong tháng ${m} năm ${y}`, `${y}-${two(m)}`)),
  (r, y) => inQuarter(r, (roman, q) => due(`Quý ${roman}/${y}`, `${y}-${32 + q}`)),
  (r, y) => inQuarter(r, (roman, q) => due(`Quý ${roman} năm ${y}`, `${y}-${32 + q}`)),
  (_, y) => due(`Trong năm ${y}`, `${y}`),
  (_, y) => due(`Giai đoạn ${y} - ${y + 4}`, `${y}/${y + 4}`),
  (_, y) => due(`Năm ${y} và những năm tiếp theo`, `${y}/..`),
  (r, y) => inMonth(r, (m) => due(`Từ tháng ${two(m)}/${y} đến tháng 12/${y}`, `${y}-${two(m)}/${y}-12`)),
  (r) => ({ ...due(r.pick(['Thường xuyên', 'Hằng năm', 'Hàng tháng', 'Hằng quý']), null), recurring: true }),
  (r) => {
    const text = r.pick([
      'Sau khi có hướng dẫn của Bộ Nội vụ',
      'Sau khi được bố trí kinh phí',
      'Theo tiến độ của chủ đầu tư',
    ]);
    return { ...due(text, null), condition: text };
  },
];

function onDay(random: Random, year: number, say: (day: string, month: string) => [text: string, before: string]): Due {
  const [day, month] = [random.int(1, 28), random.int(1, 12)];
  const [text, before] = say(two(day), two(month));
  return due(text, `${before}${year}-${two(month)}-${two(day)}`);
}

const inMonth = (random: Random, say: (month: number) => Due) => say(random.int(3, 11));
const inQuarter = (random: Random, say: (roman: string, quarter: number) => Due) => {
  const quarter = random.int(1, 4);
  return say(['I', 'II', 'III', 'IV'][quarter - 1]!, quarter);
};

export const dueTime = (random: Random, year: number): Due => random.pick(FORMS)(random, year);

const INSIDE: readonly ((random: Random, year: number) => Due)[] = [
  (r, y) => onDay(r, y, (d, m) => [`hoàn thành trước ngày ${d}/${m}/${y}`, '../']),
  (r, y) => onDay(r, y, (d, m) => [`xong trước ngày ${d} tháng ${m} năm ${y}`, '../']),
  (r, y) => inMonth(r, (m) => due(`hoàn thành trong tháng ${m}/${y}`, `${y}-${two(m)}`)),
  (r, y) => inQuarter(r, (roman, q) => due(`hoàn thành trong quý ${roman}/${y}`, `${y}-${32 + q}`)),
];

/** A point in time as the end of a sentence states it. */
export const dueInside = (random: Random, year: number): Due => random.pick(INSIDE)(random, year);

/** A day as documents print it, and as it is meant. */
export function day(
  random: Random,
  year: number,
): { readonly printed: string; readonly long: string; readonly iso: string } {
  const [d, m] = [random.int(1, 28), random.int(1, 12)];
  // Days below ten, and January and February, are printed with a zero.
  const month = m < 3 ? two(m) : String(m);
  return {
    printed: `${two(d)}/${m < 3 || random.chance(0.5) ? two(m) : m}/${year}`,
    long: `ngày ${two(d)} tháng ${month} năm ${year}`,
    iso: `${year}-${two(m)}-${two(d)}`,
  };
}
