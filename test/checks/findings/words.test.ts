import { describe, expect, it } from 'vitest';
import { expandWith } from '../../../src/checks/findings/expand.js';
import { shorten, shortenDeadline } from '../../../src/checks/findings/shorten.js';

describe('words for a message', () => {
  it.each([
    ['Công an xã chủ trì phối hợp', 'Công an xã chủ trì…'],
    ['Công an  xã\nchủ trì', 'Công an xã chủ trì'],
    ['Công an xã', 'Công an xã'],
    ['', ''],
  ])('%j: %j', (text, short) => expect(shorten(text, 20)).toBe(short));

  it.each([
    ['trước ngày 30/11/2022', 'trước ngày 30/11/2022'],
    [
      'Sở Tư pháp rà soát các văn bản quy phạm pháp luật có liên quan, xong trước ngày 30/11/2022',
      'xong trước ngày 30/11/2022',
    ],
  ])('a deadline: %j', (raw, short) => expect(shortenDeadline(raw)).toBe(short));
});

describe('abbreviations of the plan', () => {
  const expand = expandWith([
    { abbr: 'CAX', expansion: 'Công an xã' },
    { abbr: 'CAX06', expansion: 'Tổ 06' },
  ]);

  it.each([
    ['CAX chủ trì', 'Công an xã chủ trì'],
    ['CAX06 chủ trì', 'Tổ 06 chủ trì'],
    ['tổ CAX, TYT', 'tổ Công an xã, TYT'],
  ])('%j: %j', (text, whole) => expect(expand(text)).toBe(whole));

  it.each(['CAXX', 'cax', 'TYT', ''])('%j stays', (text) => expect(expand(text)).toBe(text));
});
