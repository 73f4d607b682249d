import { type Letters, lettersOf, type Word } from '../../../../src/plan/annexes/scan-annex/words.js';

/** The words of some lines that read as they are printed. */
export function lettersOfLines(lines: readonly string[]): Letters {
  const words: Word[] = [];
  const word: Word[] = [];
  const place: number[] = [];
  const starts: boolean[] = [];
  const begins = [0];
  let text = '';
  for (const [line, content] of lines.entries()) {
    for (const { 0: printed, index } of content.matchAll(/\S+/g)) {
      const letters = lettersOf(printed);
      const [from, to] = [text.length, text.length + letters.length];
      const one: Word = {
        line,
        start: index,
        end: index + printed.length,
        printed,
        reading: printed,
        certainty: 1,
        from,
        to,
      };
      for (let i = 0; i < letters.length; i++) {
        word.push(one);
        place.push(index + i);
        starts.push(i === 0 || /\p{Ll}\p{Lu}/u.test(printed.slice(i - 1, i + 1)));
      }
      words.push(one);
      text += letters;
    }
    begins.push(text.length);
  }
  return { words, text, word, place, starts, lines: begins };
}
