import { describe, expect, it } from 'vitest';
import { align } from '../../../../src/plan/annexes/scan-annex/align.js';
import { phraseOf } from '../../../../src/plan/annexes/scan-annex/letters.js';
import { lettersOfLines } from './rows.js';

const found = (phrase: string, lines: string[], isInFront = false, isAtEnd = false, most = 3) => {
  const row = lettersOfLines(lines);
  const at = align(phraseOf(phrase), row, new Uint8Array(row.text.length), { isInFront, isAtEnd, most });
  return at && [...at].map((letter) => row.text[letter] ?? '-').join('');
};

describe('a phrase among the letters of a row', () => {
  it.each([
    ['Cong an xa', ['VNeID Cong an xa Nam 2023'], 'conganxa'],
    ['Cong an xa', ['phai Cong an 2023', 'bo xa'], 'conganxa'],
    ['Cong an xa', ['phaiCongan xa'], 'conganxa'],
    ['Cong an xa', ['Cong n xa'], 'cong-nxa'],
    ['Cong an xa', ['Cang an xa'], 'canganxa'],
  ])('%j in %j', (phrase, lines, letters) => expect(found(phrase, lines)).toBe(letters));

  it.each([
    ['other words', 'Cong an xa', ['Tram y te huyen'], false, false, 3],
    ['the second part too far below', 'Cong an xa', ['Cong an', 'Tram y te', 'Tram y te', 'xa'], false, false, 1.5],
    ['not at the front', 'Cong an xa', ['Truong hoc Cong an xa'], true, false, 3],
    ['not at the end', 'Cong an xa', ['Cong an xa Truong hoc'], false, true, 3],
  ] as const)('is not found: %s', (_, phrase, lines, isInFront, isAtEnd, most) =>
    expect(found(phrase, [...lines], isInFront, isAtEnd, most)).toBeNull(),
  );

  it('passes over no letter that is taken', () => {
    const row = lettersOfLines(['Cong bo an xa']);
    const taken = new Uint8Array(row.text.length).fill(1, 4, 6);
    const limits = { isInFront: false, isAtEnd: false, most: 2.5 };
    expect(align(phraseOf('Cong an xa'), row, taken, limits)).toBeNull();
    expect(align(phraseOf('Cong an xa'), row, new Uint8Array(row.text.length), limits)).not.toBeNull();
  });
});
