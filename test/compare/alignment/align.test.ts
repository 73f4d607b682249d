import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/compare/alignment/align.js';
import { subjectsOfModels } from '../../../src/compare/alignment/subjects.js';
import { tokenizerOf } from '../../../src/compare/words/plan-tokenizer.js';
import { diff, extract, type Plan } from '../../../src/index.js';
import { damage } from '../damage.js';
import { FIXTURES, fixture, modelOf, planOf, UNRESTORED } from '../plans.js';

/** "a=b" for each number of the one plan and its like in the other, as a person reads the plans. */
const read = (text: string) => text.trim().split(/\s+/);
const run = (from: number, to: number, by: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}=${from + at + by}`);

const HUNG_CHINH_DONG_NAI = [
  ...run(1, 9, 0),
  ...read('10=11 11=13 12=15 13=16 14=17 15=18'),
  ...run(16, 18, 4),
  ...run(19, 38, 4),
];
const CAO_NGOC_DONG_NAI = [
  ...read('1=1 3=3 5=5 6=6 11=11 18=18 24=23'),
  ...run(26, 32, -1),
  ...run(34, 37, -1),
  ...read('41=40 44=43'),
];
/** Through Đồng Nai: what both have in common with it. */
const CAO_NGOC_HUNG_CHINH = CAO_NGOC_DONG_NAI.flatMap((pair) => {
  const [cao, dong] = pair.split('=');
  const hung = HUNG_CHINH_DONG_NAI.find((one) => one.endsWith(`=${dong}`))?.split('=')[0];
  return hung ? [`${cao}=${hung}`] : [];
});

/** The pairs alone, without what differs between them. */
function pairs(a: Plan, b: Plan): string[] {
  const numbers = { a: a.models.map((model) => model.number), b: b.models.map((model) => model.number) };
  const [left, right] = [subjectsOfModels(a.models, tokenizerOf(a)), subjectsOfModels(b.models, tokenizerOf(b))];
  const { matches } = align(left, right, numbers);
  return matches.map((match) => `${numbers.a[match.a]}=${numbers.b[match.b]}`);
}

const GOLD: [string, string, string[]][] = [
  ['hung-chinh', 'dong-nai', HUNG_CHINH_DONG_NAI],
  ['cao-ngoc', 'dong-nai', CAO_NGOC_DONG_NAI],
  ['cao-ngoc', 'hung-chinh', CAO_NGOC_HUNG_CHINH],
  [UNRESTORED, 'dong-nai', CAO_NGOC_DONG_NAI],
  [UNRESTORED, 'hung-chinh', CAO_NGOC_HUNG_CHINH],
];

/** The models in another order, the same each time. */
function shuffled(plan: Plan, seed: number): Plan {
  const key = (number: number) => (number * 7919 * (seed + 1)) % 101;
  return { ...plan, models: [...plan.models].sort((x, y) => key(x.number) - key(y.number)) };
}

/** Every string of the models damaged, as of a text that was never restored. */
function damaged(plan: Plan, seed: number): Plan {
  const strike = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'role' || key === 'edtf' ? value : damage(value, seed + value.length);
    if (Array.isArray(value)) return value.map((one) => strike(one));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strike(one, name)]));
  };
  return { ...plan, models: strike(plan.models) as Plan['models'], glossary: [] };
}

describe.each(GOLD)('%s against %s', (a, b, gold) => {
  it('is paired as a person reads them', () => {
    expect(pairs(fixture(a), fixture(b))).toEqual(gold);
  });

  it('is paired the same from the other side', () => {
    const turned = pairs(fixture(b), fixture(a)).map((pair) => pair.split('=').reverse().join('='));
    expect(turned.sort()).toEqual([...gold].sort());
  });

  it.each([1, 2, 3])('is paired the same with the models in another order (%i)', (seed) => {
    expect(pairs(shuffled(fixture(a), seed), fixture(b)).sort()).toEqual([...gold].sort());
    expect(pairs(fixture(a), shuffled(fixture(b), seed)).sort()).toEqual([...gold].sort());
  });

  it.each([1, 2, 3, 4, 5])('is paired the same where one side is damaged as OCR does (%i)', (seed) => {
    // What is damaged already is not damaged once more.
    if (a !== UNRESTORED) expect(pairs(damaged(fixture(a), seed), fixture(b))).toEqual(gold);
    expect(pairs(fixture(a), damaged(fixture(b), seed))).toEqual(gold);
  });

  it('leaves a model alone whose like is taken away, rather than pair it wrongly', () => {
    const [one, other] = [fixture(a), fixture(b)];
    const wrong = gold.flatMap((pair) => {
      const models = other.models.filter((model) => model.number !== Number(pair.split('=')[1]));
      return pairs(one, { ...other, models }).filter((found) => !gold.includes(found));
    });
    // Hưng Chính 24 is the MOOC of Đồng Nai 28 and the training of 43 in one: without 28 it is paired with 43.
    // Without its words restored, a title of cao-ngoc is as near to a neighbour's as to its own like.
    const known: Readonly<Record<string, readonly string[]>> = { 'hung-chinh': ['24=43'], [UNRESTORED]: ['41=33'] };
    expect(wrong.filter((pair) => !known[a]?.includes(pair))).toEqual([]);
  });
});

describe('a text damaged before it was extracted', () => {
  const text = (name: string) => readFileSync(new URL(`../../../fixtures/${name}/input.md`, import.meta.url), 'utf8');
  it.each([
    [1, 'auto'],
    [2, 'auto'],
    [1, 'never'],
    [2, 'never'],
  ] as const)('is paired the same (%i, restored: %s)', (seed, restore) => {
    const broken = (name: string) => extract(damage(text(name), seed), { restore, positions: false });
    expect(pairs(broken('hung-chinh'), fixture('dong-nai'))).toEqual(HUNG_CHINH_DONG_NAI);
    expect(pairs(fixture('hung-chinh'), broken('dong-nai'))).toEqual(HUNG_CHINH_DONG_NAI);
  });
});

describe('models without a like', () => {
  it('are those of Đồng Nai that Hưng Chính does not have', () => {
    const { onlyInA, onlyInB, lone } = diff(fixture('hung-chinh'), fixture('dong-nai')).models;
    expect(onlyInA).toEqual([]);
    expect(onlyInB).toEqual([10, 12, 14, 19, 43]);
    expect(lone.b.map((one) => one.name)).toEqual(onlyInB);
  });

  it.each(FIXTURES)('do not come from %s taken apart: without one model the rest stays paired', (name) => {
    const plan = fixture(name);
    for (const gone of plan.models) {
      const models = plan.models.filter((model) => model !== gone);
      expect(pairs(plan, { ...plan, models })).toEqual(models.map(({ number }) => `${number}=${number}`));
    }
  });

  it('are all there are in plans about different matters', () => {
    const a = planOf({ models: [modelOf(1, 'Thu gom rác thải tại nguồn'), modelOf(2, 'Trồng cây xanh đô thị')] });
    const { matched, onlyInA, onlyInB } = diff(a, fixture('dong-nai')).models;
    expect(matched).toEqual([]);
    expect(onlyInA).toEqual([1, 2]);
    expect(onlyInB).toHaveLength(43);
  });
});

describe('titles that say one thing in other words', () => {
  const CASES: [string, string, boolean][] = [
    ['Cải cách TTHC trên VNeID', 'Cải cách thủ tục hành chính trên VNNeID', true],
    ['Kiosk tại bộ phận một cửa xã', 'Ki-ốt tại Trung tâm phục vụ hành chính công tỉnh', true],
    ['TRUYEN THONG NOI BO CHO CAN BO', 'Truyền thông nội bộ cho cán bộ', true],
    ['Phân tích tình hình dân cư', 'Phân tích tình hình lao động', false],
    ['Camera AI tại Nhà ga đường sắt', 'Camera AI tại Khu công nghiệp', false],
    ['Quản lý lưu trú tại nhà trọ', 'Quản lý lưu trú trên xe khách đường dài', false],
    ['Triển khai thực hiện', 'Tổ chức triển khai', false],
  ];
  it.each(CASES)('%s / %s: %s', (one, other, same) => {
    const around = [modelOf(8, 'Số hóa hộ tịch'), modelOf(9, 'Cho vay tín chấp hộ nghèo')];
    const a = planOf({ models: [modelOf(1, one), ...around] });
    const b = planOf({ models: [modelOf(5, other), ...around] });
    const found = diff(a, b, { as: 'localities' }).models.matched.some((match) => match.a === 1 && match.b === 5);
    expect(found).toBe(same);
  });

  it('are told apart by objective and tools where they are the same', () => {
    const model = (number: number, objective: string) =>
      modelOf(number, 'Xây dựng nền tảng dùng chung', {
        fields: { objective: { label: 'Mục tiêu', text: objective, items: [] } },
      });
    const schools = 'Quản lý điểm, học phí của học sinh trong trường học';
    const clinics = 'Quản lý bệnh án, lịch khám của bệnh nhân tại bệnh viện';
    const a = planOf({ models: [model(1, schools), model(2, clinics)] });
    const b = planOf({ models: [model(1, clinics), model(2, schools)] });
    expect(pairs(a, b)).toEqual(['1=2', '2=1']);
  });

  it('are read with the plan’s own abbreviations first', () => {
    const a = planOf({
      glossary: [{ abbr: 'NTDC', expansion: 'nền tảng dùng chung' }],
      models: [modelOf(1, 'Vận hành NTDC cấp xã')],
    });
    const b = planOf({ models: [modelOf(7, 'Vận hành nền tảng dùng chung cấp tỉnh')] });
    expect(pairs(a, b)).toEqual(['1=7']);
    expect(pairs({ ...a, glossary: [] }, b)).toEqual([]);
  });
});

describe('explaining', () => {
  it('says which words two titles share, and what comes nearest to a lone model', () => {
    const { matched, lone } = diff(fixture('hung-chinh'), fixture('dong-nai'), { explain: true }).models;
    expect(matched[1]?.why).toMatchObject({ title: expect.closeTo(0.98, 1), onlyB: [] });
    expect(matched[1]?.why?.shared).toContain('kiosk');
    expect(lone.b[2]?.nearest).toMatchObject({ name: 12, title: expect.stringContaining('Nhà ga đường sắt') });
    expect(matched[0]?.why?.onlyA).toEqual([]);
  });

  it('says nothing of words where it was not asked to, and what comes near to a lone model always', () => {
    const { matched, lone } = diff(fixture('hung-chinh'), fixture('dong-nai')).models;
    expect(matched.some((match) => 'why' in match)).toBe(false);
    expect(lone.b.find((one) => one.name === 14)?.nearest?.name).toBe(12);
  });
});
