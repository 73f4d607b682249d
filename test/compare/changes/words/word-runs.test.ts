import { describe, expect, it } from 'vitest';
import type { Compare } from '../../../../src/compare/changes/context.js';
import { textRuns } from '../../../../src/compare/changes/texts/texts.js';
import { differ, wordRuns } from '../../../../src/compare/changes/words/word-runs.js';
import { tokenizerOf } from '../../../../src/compare/words/plan-tokenizer.js';
import { fieldOf, modelOf, planOf } from '../../plans.js';

function compareOf(parts: Partial<Compare> = {}): Compare {
  const tokenizer = tokenizerOf(planOf());
  const view = 'localities';
  return {
    a: tokenizer,
    b: tokenizer,
    view,
    scanned: false,
    fuzzy: false,
    strict: false,
    bodies: false,
    deadlines: false,
    ...parts,
  };
}

const keys = (text: string) =>
  tokenizerOf(planOf())
    .tokens(text)
    .map((token) => token.key);

describe('reading words', () => {
  it.each([
    ['TTHC', 'thủ tục hành chính'],
    ['hoá', 'hóa'],
    ['kỹ', 'kĩ'],
    ['CSDLQG về DC', 'cơ sở dữ liệu quốc gia về dân cư'],
    ['VneID, VNNeID', 'VNeID, VNeID'],
    ['thủ tục hành chính (TTHC)', 'thủ tục hành chính'],
    ['UBND', 'Ủy ban nhân dân'],
    ['chíp', 'chip'],
  ])('takes %s for %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it.each([
    ['dn', 'doanh nghiệp'],
    ['cat', 'Công an tỉnh'],
    ['bán', 'bàn'],
    ['50', '53'],
  ])('does not take %s for %s', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });

  it('takes a plan’s own definitions before the usual ones', () => {
    const text = 'Trung tâm trực tuyến (TTTT) làm đầu mối.';
    const plan = planOf({ models: [modelOf(1, 'Một', { fields: { objective: fieldOf(text) } })] });
    const own = planOf({ glossary: [{ abbr: 'TTHC', expansion: 'trung tâm hội chợ' }] });
    expect(tokenizerOf(plan).tokens('TTTT')).toHaveLength(4);
    expect(
      tokenizerOf(own)
        .tokens('TTHC')
        .map((token) => token.key),
    ).toEqual(['trung', 'tâm', 'hội', 'chợ']);
  });
});

describe('comparing words', () => {
  it.each([
    ['Rà soát TTHC, trên địa bàn.', 'Rà soát thủ tục hành chính trên địa bàn'],
    ['Số hoá hồ sơ', 'Số hóa hồ sơ;'],
    ['Người dân dùng VNNeID', 'người dân dùng VneID'],
  ])('finds no difference between “%s” and “%s”', (one, other) => {
    expect(differ(wordRuns(one, other, compareOf()))).toBe(false);
    expect(textRuns([one], [other], compareOf())).toBeNull();
  });

  it.each([
    ['Triền khai ngay', 'Triển khai ngay'],
    ['cấp phát thẻ', 'cập phát thẻ'],
  ])('finds a difference of marks between “%s” and “%s”', (one, other) =>
    expect(differ(wordRuns(one, other, compareOf()))).toBe(true),
  );

  it('shows them where every difference counts', () => {
    const runs = textRuns(['Số hoá  hồ sơ'], ['Số hóa hồ sơ'], compareOf({ strict: true }));
    expect(runs?.filter((run) => run.kind !== 'same')).toEqual([
      { kind: 'removed', a: 'hoá  ' },
      { kind: 'added', b: 'hóa ' },
    ]);
  });

  it('tells what was put in the place of what', () => {
    expect(wordRuns('Người dân sử dụng dịch vụ công', 'Người dân tiến hành DVC', compareOf())).toEqual([
      { kind: 'same', a: 'Người dân ', b: 'Người dân ' },
      { kind: 'removed', a: 'sử dụng ' },
      { kind: 'added', b: 'tiến hành ' },
      { kind: 'same', a: 'dịch vụ công', b: 'DVC' },
    ]);
  });

  it.each([
    ['không thu phí', 'thu phí'],
    ['trước 30 ngày', 'trước 80 ngày'],
    ['cấp 100% hồ sơ', 'cấp 50% hồ sơ'],
    ['tỉnh chủ trì', 'xã chủ trì'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(differ(wordRuns(one, other, compareOf()))).toBe(true);
    expect(differ(wordRuns(one, other, compareOf({ fuzzy: true })))).toBe(true);
  });

  it('takes words read badly for the same, but no numbers', () => {
    const damaged = compareOf({ fuzzy: true });
    expect(differ(wordRuns('Hé thong thong tin ctia B6 phan', 'Hệ thống thông tin của Bộ phận', damaged))).toBe(false);
    expect(differ(wordRuns('trién khai 53 DVC', 'triển khai 63 DVC', damaged))).toBe(true);
  });

  it('gives back each text whole', () => {
    const [one, other] = ['Sở TTTT; Công an tỉnh (CAT) chủ trì.', 'UBND tỉnh giao Sở TTTT chủ trì, phối hợp.'];
    const runs = wordRuns(one, other, compareOf());
    expect(runs.map((run) => run.a ?? '').join('')).toBe(one);
    expect(runs.map((run) => run.b ?? '').join('')).toBe(other);
  });

  it('does not mind the order of items, but a new one', () => {
    const items = ['Rà soát hồ sơ hộ tịch', 'Lắp đặt máy quét', 'Tập huấn cán bộ xã'];
    expect(textRuns(items, [...items].reverse(), compareOf())).toBeNull();
    const runs = textRuns(items, [...items, 'Báo cáo hằng quý'], compareOf());
    expect(runs?.filter((run) => run.kind !== 'same')).toEqual([{ kind: 'added', b: 'Báo cáo hằng quý' }]);
  });

  it('ends on long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ');
    const runs = wordRuns(long('a'), long('b'), compareOf());
    expect(runs.map((run) => run.kind)).toEqual(['removed', 'added']);
  });
});
