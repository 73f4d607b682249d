/** The value of a Roman numeral up to XXXIX; 0 if the letters are not one. */
export function romanValue(ordinal: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(ordinal) || ordinal === '') return 0;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10 };
  let value = 0;
  for (let i = 0; i < ordinal.length; i++) {
    const here = digits[ordinal[i]!]!;
    value += here < (digits[ordinal[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

export function toRoman(value: number): string {
  const digits: [string, number][] = [
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ];
  let rest = value;
  return digits
    .map(([letters, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return letters.repeat(times);
    })
    .join('');
}
