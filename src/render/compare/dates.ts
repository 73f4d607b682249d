// "2024-33": quarters are 33 to 36 in EDTF
const QUARTER = /^(?<year>\d{4})-3(?<quarter>[3-6])$/u;
// "2023-12-30", "2024-33/..", "../2023", and a condition behind it: "2024 (sau khi …)"
const DATE = /^(?<date>(?:\d[\d-]*|\.\.)(?:\/(?:\d[\d-]*|\.\.))?)(?= \(|$)/u;

/** A value that may be a date in EDTF as a person reads it: "2024-33" → "Q1 2024", "../2023-12-30" → "by 2023-12-30". */
export function readable(value: string): string {
  return value.replace(DATE, (date) => {
    const [from = '', to] = date.split('/');
    if (to === undefined) return part(from);
    if (from === '..') return `by ${part(to)}`;
    return to === '..' ? `from ${part(from)}` : `${part(from)} to ${part(to)}`;
  });
}

function part(date: string): string {
  const quarter = QUARTER.exec(date)?.groups;
  if (quarter) return `Q${Number(quarter.quarter) - 2} ${quarter.year}`;
  return date === '..' ? 'open' : date;
}
