// "2024-33": quarters are 33 to 36 in EDTF
const QUARTER = /^(?<year>\d{4})-3(?<quarter>[3-6])$/u;
// "2023-12-30", "2024-33/..", "../2023", and a condition after it: "2024 (sau khi …)"; not "30/9", "24/7", as plans print
const DATE = /^(?:\d{4}(?:-\d{2}){0,2}|\.\.)(?:\/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?(?= \(|$)/u;

export interface DateWords {
  readonly by: string;
  readonly from: string;
  readonly onwards: string;
  readonly to: string;
  readonly open: string;
  quarter(number: number, year: string): string;
  day(date: string): string;
}

/** A value that may be a date in EDTF as a person reads it: "2024-33" → "Q1 2024", "../2023-12-30" → "by 2023-12-30". */
export function readableDate(value: string, words: DateWords): string {
  const part = (date: string): string => {
    const quarter = QUARTER.exec(date)?.groups;
    if (quarter) return words.quarter(Number(quarter.quarter) - 2, quarter.year!);
    return date === '..' ? words.open : words.day(date);
  };
  return value.replace(DATE, (date) => {
    const [from = '', to] = date.split('/');
    if (to === undefined) return part(from);
    if (from === '..') return `${words.by} ${part(to)}`;
    return to === '..' ? `${words.from} ${part(from)}${words.onwards}` : `${part(from)} ${words.to} ${part(to)}`;
  });
}
