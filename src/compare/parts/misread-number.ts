// "III", "1", "HI"
const STROKES = /^[IVXL1lHT|!]+$/u;

/**
 * Whether a printed number may be another one in a scan: the same strokes but for one, which OCR loses or takes for
 * another letter ("III" and "II", "HI" or "1" and "I").
 */
export function isMisreadNumber(a: string, b: string): boolean {
  if (!STROKES.test(a) || !STROKES.test(b)) return false;
  const [one, other] = [strokes(a), strokes(b)];
  const bare = (text: string) => text.replaceAll('I', '');
  return bare(one) === bare(other) && Math.abs(one.length - other.length) <= 1;
}

const strokes = (number: string) => number.replaceAll('H', 'II').replace(/[1lT|!]/gu, 'I');
