import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { contentOf } from '../fixtures/content.js';
import { describeDifferences, differences } from '../fixtures/differences.js';
import { type Fixture, fixture, fixtures } from '../fixtures/fixtures.js';
import { VARIANTS } from './variants.js';

/** Restoring words costs far more than all the rest and looks at joined lines only: here it is left out. */
const read = ({ file }: Fixture, text: string) =>
  contentOf(extract(text, { file, positions: false, restore: 'never' }));

const changes = Object.entries(VARIANTS);

describe.each(fixtures)('$name with', (one) => {
  const expected = read(one, one.text);
  it.each(changes)('%s says the same', (_, change) => {
    const actual = read(one, change(one.text));
    if (differences(expected, actual).length > 0) expect.fail(describeDifferences(expected, actual));
  });
});

describe('the changes', () => {
  it.each(changes)('%s: it changes most plans', (_, change) => {
    const changed = fixtures.filter(({ text }) => change(text) !== text);
    expect(changed.length).toBeGreaterThan(fixtures.length / 2);
  });

  it('leave restored words as they are', () => {
    const { text, file } = fixture('cao-ngoc');
    const restored = (source: string) => contentOf(extract(source, { file, positions: false }));
    const cut = text.slice(0, text.indexOf('inh 8:'));
    const change = (source: string) => VARIANTS['CRLF line ends']!(VARIANTS['letters and marks apart (NFD)']!(source));
    const expected = restored(cut);
    if (differences(expected, restored(change(cut))).length > 0) {
      expect.fail(describeDifferences(expected, restored(change(cut))));
    }
  });
});
