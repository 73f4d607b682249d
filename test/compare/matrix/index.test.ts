import { describe, expect, it } from 'vitest';
import { matrix, matrixSchema, type Plan } from '../../../src/index.js';
import { deadlineOf, fixture, modelOf, planOf } from '../plans.js';

const named = (name: string, models: Plan['models']) =>
  planOf({
    source: { ...planOf().source, file: `${name}.md` },
    document: { ...planOf().document, locality: { name, level: 'commune' } },
    models,
  });

describe('a matrix', () => {
  it('has the union of all models, in the order of the fullest plan', () => {
    const result = matrix(['cao-ngoc', 'hung-chinh', 'dong-nai'].map(fixture));
    expect(matrixSchema.parse(result)).toEqual(result);
    expect(result.plans.map((plan) => plan.models)).toEqual([20, 38, 43]);
    expect(result.rows.map((row) => row.cells[2]?.number)).toEqual(fixture('dong-nai').models.map((one) => one.number));
    expect(result.rows[20]?.cells.map((cell) => cell?.number ?? null)).toEqual([null, 17, 21]);
    expect(result.rows[22]?.cells.map((cell) => cell?.number ?? null)).toEqual([24, 19, 23]);
    expect(result.rows.filter((row) => row.cells[1] === null).map((row) => row.cells[2]?.number)).toEqual([
      10, 12, 14, 19, 43,
    ]);
  });

  it('holds each model of each plan once', () => {
    const names = ['cao-ngoc', 'md-upper', 'models-list', 'dong-nai', 'annex-only'];
    const result = matrix(names.map(fixture));
    for (const [column, name] of names.entries()) {
      const numbers = result.rows.flatMap((row) => (row.cells[column] ? [row.cells[column].number] : []));
      expect(numbers.sort((x, y) => x - y)).toEqual(
        fixture(name)
          .models.map((one) => one.number)
          .sort((x, y) => x - y),
      );
    }
  });

  it('says by when, who leads and with what', () => {
    const cell = matrix([fixture('dong-nai')]).rows[20]?.cells[0];
    expect(cell).toMatchObject({
      number: 21,
      timing: 'dated',
      date: '2023-09-30',
      edtf: '2023-09-30',
      deadline: '30/9/2023',
      tools: 'CCCD gắn chíp điện tử.',
    });
    expect(cell?.lead).toContain('Sở Giáo dục và Đào tạo');
  });

  it('tells the kinds of deadline apart', () => {
    const models = [
      modelOf(1, 'Số hóa hộ tịch', { deadlines: [deadlineOf('2024-06-30'), deadlineOf('2023-12-30')] }),
      modelOf(2, 'Trồng cây xanh', { deadlines: [deadlineOf(null, { recurring: true })] }),
      modelOf(3, 'Cho vay tín chấp', { deadlines: [deadlineOf(null, { condition: 'khi có hướng dẫn' })] }),
      modelOf(4, 'Khám chữa bệnh'),
    ];
    const { rows } = matrix([named('A', models)]);
    expect(rows.map((row) => [row.cells[0]?.timing, row.cells[0]?.date])).toEqual([
      ['dated', '2023-12-30'],
      ['recurring', null],
      ['conditional', null],
      ['unstated', null],
    ]);
  });

  it('puts a model of a smaller plan after the one that it follows there', () => {
    const a = named('A', [modelOf(1, 'Số hóa hộ tịch'), modelOf(2, 'Trồng cây xanh'), modelOf(3, 'Khám chữa bệnh')]);
    const b = named('B', [modelOf(1, 'Số hóa hộ tịch'), modelOf(2, 'Thu gom rác thải')]);
    const { rows } = matrix([b, a]);
    expect(rows.map((row) => row.title)).toEqual([
      'Số hóa hộ tịch',
      'Thu gom rác thải',
      'Trồng cây xanh',
      'Khám chữa bệnh',
    ]);
  });

  it('takes no plan at all, and plans without models', () => {
    expect(matrix([])).toEqual({ schemaVersion: '1', plans: [], rows: [] });
    expect(matrix([fixture('loc-ha')]).rows).toEqual([]);
  });
});
