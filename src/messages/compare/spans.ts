/** Words for lengths of time, for one and for more. */
export interface SpanWords {
  readonly day: readonly [one: string, more: string];
  readonly month: readonly [one: string, more: string];
  readonly year: readonly [one: string, more: string];
}

/** 92 → "3 months (92 days)" */
export function spanOf(days: number, words: SpanWords): string {
  const count = (n: number, [one, more]: readonly [string, string]) => `${n} ${n === 1 ? one : more}`;
  const all = Math.abs(days);
  if (all < 45) return count(all, words.day);
  const months = Math.round(all / 30.44);
  const years = Math.floor(months / 12);
  const parts = [
    ...(years ? [count(years, words.year)] : []),
    ...(months % 12 ? [count(months % 12, words.month)] : []),
  ];
  return `${parts.join(' ')} (${count(all, words.day)})`;
}

/** A sentence with its values in place of `{name}`. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
