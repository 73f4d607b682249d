import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract, read } from '../../../src/index.js';

const file = (name: string) => readFileSync(`fixtures/formats/${name}`);
const valuesOf = async (name: string) => {
  const source = await read(file(name));
  const { source: _, diagnostics: __, ...plan } = extract(source, { positions: false });
  return plan;
};

it('reads a plan with typed numbers and one with automatic ones alike', async () => {
  expect(await valuesOf('hung-chinh-auto.docx')).toEqual(await valuesOf('hung-chinh-typed.docx'));
});

it.each([
  ['hung-chinh-auto.docx', 'hung-chinh'],
  ['dong-nai-auto.docx', 'dong-nai'],
])('reads %s as the text of it', async (docx, fixture) => {
  const plan = await valuesOf(docx);
  const expected = JSON.parse(readFileSync(`fixtures/${fixture}/expected.json`, 'utf8'));
  const models = (one: typeof plan) => one.models.map(({ number, title }) => [number, title]);
  expect(models(plan)).toEqual(models(expected));
  expect(plan.sections.map(({ path }) => path)).toEqual(expected.sections.map(({ path }: { path: string }) => path));
  expect(plan.annexes.map(({ rows }) => rows.length)).toEqual(
    expected.annexes.map(({ rows }: { rows: [] }) => rows.length),
  );
  expect(plan.document.signers.map(({ name }) => name)).toEqual(
    expected.document.signers.map(({ name }: { name: string }) => name),
  );
});

it('says where each line and cell of a table stands', async () => {
  const { text, layout } = await read(file('dong-nai-auto.docx'));
  const grid = layout!.tables.find(({ kind }) => kind === 'grid')!;
  expect(grid.columns).toBe(7);
  expect(grid.headRows).toBe(2);
  const words = (row: number) =>
    grid.rows[row]!.cells.map(({ ranges }) => ranges.map(({ from, to }) => text.slice(from, to)).join(' '));
  expect(words(0)).toEqual(['TT', 'Mô hình', 'Phân công thực hiện', 'Thời gian hoàn thành', 'Nền tảng']);
  expect(words(1)).toEqual(['Chủ trì', 'Phối hợp', 'Lực lượng triển khai']);
  expect(grid.rows[0]!.cells[2]).toMatchObject({ column: 2, colSpan: 3, rowSpan: 1 });
  expect(grid.rows[0]!.cells[0]).toMatchObject({ column: 0, colSpan: 1, rowSpan: 2 });
  for (const [at, line] of layout!.lines.entries()) {
    expect(text.slice(line.from, line.to)).not.toMatch(/^\s*$/);
    expect(line.from).toBeGreaterThanOrEqual(layout!.lines[at - 1]?.to ?? 0);
  }
});

it('reports tracked changes, and reads what was inserted', async () => {
  const { text, warnings } = await read(file('hung-chinh-auto+extras.docx'));
  expect(warnings.map(({ code }) => code)).toContain('tracked-changes');
  expect(text).not.toContain('XOÁ BỎ');
});

it('keeps text boxes and notes as lines of their own kind', async () => {
  const { text, layout } = await read(file('hung-chinh-auto+extras.docx'));
  const of = (kind: string) =>
    layout!.lines.filter((line) => line.kind === kind).map(({ from, to }) => text.slice(from, to));
  expect(of('box')).toEqual(['HỎA TỐC']);
  expect(of('note')).toEqual(['1 Kế hoạch này thay thế kế hoạch năm trước.']);
});

it('keeps the number of a note out of the word that bears it', async () => {
  const source = await read(file('hung-chinh-auto+extras.docx'));
  const [mark] = source.layout!.noteMarks!;
  expect(source.text.slice(mark!.from, mark!.to)).toBe('1');
  const without = await valuesOf('hung-chinh-auto.docx');
  const withNotes = await valuesOf('hung-chinh-auto+extras.docx');
  expect(withNotes.sections.map(({ title }) => title)).toEqual(without.sections.map(({ title }) => title));
});
