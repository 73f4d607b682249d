// "1", "(12)", "[3]", "2)": raised: the number of a note or a power
const NUMBER = /^\s*[([]?(?<number>\d{1,2})[)\]]?\s*$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number that is printed raised, in raised digits, so that it does not merge with the word before it; null for other
 * words.
 */
export function raisedNumber(words: string): string | null {
  const number = NUMBER.exec(words)?.groups?.number;
  return number === undefined ? null : [...number].map((digit) => RAISED[Number(digit)]).join('');
}
