import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../../src/plan/annexes/scan-annex/known.js';
import { modelOf } from './rows.js';

const MODELS = [
  modelOf(1, 'Nền tảng số', { lead: 'Công an xã', deadline: 'Quý II/2024', tools: 'VNeID, Camera AI: xác thực' }),
  modelOf(2, 'Trạm thông minh', { lead: 'Trạm y tế xã', tools: 'Phần mềm khám bệnh' }),
];
const known = (number: number | null, lines: string[] = []) =>
  knownOf(MODELS)(number, lines).map(
    ({ phrase, kind, isOwn, leads }) => `${kind}${isOwn ? '' : '?'}${leads ? '!' : ''} ${phrase.text}`,
  );

describe('the phrases to look for in a row', () => {
  it.each([
    'title Nền tảng số',
    'body! Công an xã',
    'deadline Quý II/2024',
    'platform VNeID, Camera AI',
    'platform VNeID',
    'body? Trạm y tế xã',
    'platform? Phần mềm khám bệnh',
  ])('%s', (phrase) => expect(known(1)).toContain(phrase));

  it.each(['title Trạm thông minh', 'body? Công an xã', 'platform? VNeID', 'platform xác thực'])('not %s', (phrase) =>
    expect(known(1)).not.toContain(phrase),
  );

  it('are for a row of no model those of all', () => expect(known(null)).toContain('body? Công an xã'));

  it('are the times that its lines name, with what goes on after them', () => {
    expect(known(2, ['Công an xã năm 2023'])).toEqual(
      expect.arrayContaining(['deadline năm 2023', 'deadline trong năm 2023']),
    );
    expect(known(2, ['Công an xã']).filter((phrase) => phrase.startsWith('deadline'))).toEqual([]);
  });

  it('tell a text that is a time and nothing else', () => {
    const times = knownOf([
      modelOf(1, 'a', { deadline: 'Quý II/2024.' }),
      modelOf(2, 'b', { deadline: 'Theo tiến độ năm 2024' }),
    ]);
    const isTime = (number: number) => times(number, []).find(({ kind }) => kind === 'deadline')!.isTime;
    expect([isTime(1), isTime(2)]).toEqual([true, false]);
  });
});
