import { describe, expect, it } from 'vitest';
import { misspeltNames } from '../../src/lexicon/system-names.js';

const found = (text: string) => misspeltNames(text).map(({ written, name, start }) => [written, name, start]);

describe('names of systems that a text misspells', () => {
  it.each([
    ['bằng VNelD', 'VNelD', 'VNeID', 5],
    ['VNNeID trên điện thoại', 'VNNeID', 'VNeID', 0],
    ['dùng VNEID', 'VNEID', 'VNeID', 5],
    ['qua CallCentrer', 'CallCentrer', 'Call Center', 4],
    ['qua Call Centrer của xã', 'Call Centrer', 'Call Center', 4],
  ])('%s', (text, written, name, start) => expect(found(text)).toEqual([[written, name, start]]));

  it.each([
    'bằng VNeID',
    'qua Call Center',
    'một call center của tỉnh',
    'VNPT, VNPAY và VNIS',
    'các cán bộ, công chức',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));
});

describe('many words', () => {
  it('are each looked at once', () => {
    expect(misspeltNames('VNelD '.repeat(300))).toHaveLength(300);
  });
});
