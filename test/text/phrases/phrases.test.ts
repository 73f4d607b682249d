import { describe, expect, test } from 'vitest';
import { bitsByName, PhraseLists } from '../../../src/text/phrases/phrase-lists.js';
import { phrases } from '../../../src/text/phrases/phrases.js';
import { wordsOf } from '../../../src/text/words.js';

describe('phrases', () => {
  const found = phrases(['Kế hoạch', 'Kế hoạch phối hợp', 'Tài chính - Kế toán']);
  const at = (text: string, from = 0) => found.at(text, wordsOf(text), from)?.value;
  test('the longest wins', () => expect(at('kế hoạch phối hợp số 1')).toBe('Kế hoạch phối hợp'));
  test('marks between words do not count', () => expect(at('Tài chính, Kế toán')).toBe('Tài chính - Kế toán'));
  test('a stop does', () => expect(at('Kế. hoạch')).toBeUndefined());
  test('backwards', () => {
    const text = 'theo Kế hoạch phối hợp';
    expect(found.before(text, wordsOf(text), 5)?.from).toBe(1);
  });
  test('without the marks that the text lost', () => {
    const text = 'ke hoach phoi hop';
    expect(found.at(text, wordsOf(text), 0, 'folded')?.to).toBe(4);
    expect(found.at(text, wordsOf(text), 0, 'exact')).toBeUndefined();
  });
  test('with letters confused', () => {
    const text = 'k€ hoach';
    expect(found.at('ké h0ach', wordsOf('ké h0ach'), 0, 'fuzzy')?.value).toBe('Kế hoạch');
    expect(found.at(text, wordsOf(text), 0, 'folded')).toBeUndefined();
  });
  test('a phrase without words is never found', () => {
    const empty = phrases(['…', '']);
    expect(empty.at('… a', wordsOf('… a'), 0)).toBeUndefined();
    expect([...empty.firstWords('exact')]).toEqual([]);
  });
});

describe('lists of phrases', () => {
  const ofName = bitsByName(['kind', 'body']);
  const lists = new PhraseLists(
    { kind: phrases(['Kế hoạch', 'Công văn']), body: phrases(['Công an', 'Sở Y tế']) },
    ofName,
  );
  const words = wordsOf('Công an xã theo Kế hoạch');
  const bits = [...lists.bitsOf(words, 'exact')];
  test('each word says which lists have a phrase that begins with it', () => {
    const has = (name: 'kind' | 'body') => bits.map((one) => (one & ofName[name]) !== 0);
    expect(has('kind')).toEqual([true, false, false, false, true, false]);
    expect(has('body')).toEqual([true, false, false, false, false, false]);
  });
});
