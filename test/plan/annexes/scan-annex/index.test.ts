import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract.js';
import type { AnnexRow, Plan } from '../../../../src/schema/plan.js';
import { damage, flatten, wrap } from './flatten.js';

const KEYS = ['title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const;
const SEEDS = [1, 2, 3];
// "lIl": the number of a group, which comes out as it was meant
const NUMERAL = /^[IVXl]+$/;
const plain = (text: string) =>
  text
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/u, '');
const rowsOf = (plan: Plan): AnnexRow[] => plan.annexes.flatMap((annex) => annex.rows);

/** The plan of a fixture, and what is read of it when the cells of its annex are run together and damaged. */
function readFlat(name: string, seed: number) {
  const text = readFileSync(`fixtures/${name}/input.md`, 'utf8');
  const plan = extract(text, { file: 'plan.md' });
  const source = damage(flatten(text, plan, seed), seed);
  const annex = plan.annexes.find(({ rows }) => rows.some(({ title }) => title !== null))!;
  return { wanted: annex.rows, source, read: extract(source, { file: 'plan.txt' }) };
}

const PLANS = ['dong-nai', 'md-upper', 'annex-only'].map((name) => ({
  name,
  read: SEEDS.map((seed) => readFlat(name, seed)),
}));

describe('the cells of a flattened annex', () => {
  it.each(PLANS)('have all rows, numbered: $name', ({ read }) => {
    for (const { wanted, read: plan } of read)
      expect(rowsOf(plan).map(({ number }) => number)).toEqual(wanted.map(({ number }, i) => number ?? i + 1));
  });

  it('are right where they are given, nearly always', () => {
    let given = 0;
    const wrong: string[] = [];
    for (const { wanted, read } of PLANS.flatMap((plan) => plan.read)) {
      const rows = rowsOf(read);
      for (const [i, row] of wanted.entries()) {
        for (const key of KEYS) {
          const got = rows[i]?.[key] ?? null;
          if (got === null) continue;
          given++;
          if (plain(got) !== plain(row[key] ?? '')) wrong.push(`${key}: ${got} (${row[key]})`);
        }
      }
    }
    expect(given).toBeGreaterThan(150);
    expect(wrong.length / given, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it.each(PLANS)('stand beside all the words of their rows: $name', ({ read }) => {
    for (const { source, read: plan } of read) {
      const kept = new Set(JSON.stringify(plan.annexes).match(/[\p{L}\p{N}]+/gu));
      const table = source.slice(source.search(/^TT M/mu), source.search(/\n\n\n/u) + 1 || undefined);
      const words =
        table
          .split('\n')
          .slice(1)
          .join('\n')
          .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      expect(words.filter((word) => !kept.has(word) && !NUMERAL.test(word))).toEqual([]);
    }
  });
});

describe('the scanned plan', () => {
  const plan = extract(readFileSync('fixtures/cao-ngoc/input.txt'), { file: 'plan.txt' });
  const row = (number: number) => rowsOf(plan).find((one) => one.number === number);

  it('gives what the body and the layout make sure', () => {
    expect(row(37)).toMatchObject({
      no: 18,
      group: 'IV',
      title: 'Quản lý chương trình an sinh xã hội thông qua VNeID',
      deadline: 'Quý II/2024',
    });
    expect(row(5)).toMatchObject({ lead: 'các cơ quan, ban, ngành, đoàn thể xã', coordination: 'Công an xã' });
  });

  it('gives no cell that is cut, or that the annex words otherwise than the body', () => {
    // "…công dân số," goes on; the annex has "Công an thị trấn", the body "Công an xã"
    expect(row(24)?.title).toBeNull();
    expect(row(41)?.lead).toBeNull();
    expect(row(29)?.title).toBeNull();
  });

  it('keeps the lines of each row', () => {
    expect(row(30)?.raw).toContain('dung VNelD congdong cac cap');
  });
});

describe("the test's own wrapping", () => {
  it.each([
    ['một hai ba', 7, ['một hai', 'ba']],
    ['một', 2, ['một']],
  ])('%j', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
});
