import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type Plan } from '../../../src/index.js';
import { excelGuard, formulaGuard } from '../../../src/render/csv/csv-excel.js';
import { separatorOfLocale } from '../../../src/render/csv/csv-locale.js';
import { type CsvOptions, entriesCsv, entriesCsvHeads } from '../../../src/render/table/entries-csv.js';
import { clean } from '../../../src/text/neutral.js';
import { bundledPlans } from '../../batch/variants.js';

const plain: CsvOptions = { preset: 'rfc4180', separator: ',' };
const excel: CsvOptions = { preset: 'excel', separator: ';' };
const [dongNai, hungChinh, locHa] = bundledPlans().map(({ name, text }) => extract(text, { file: `${name}.md` }));

const AT = { models: 0, tasks: 1 };
const read = (table: 'models' | 'tasks', plan: Plan, options: CsvOptions): Record<string, string>[] =>
  parse(entriesCsvHeads(options)[AT[table]]! + entriesCsv(plan, options)[AT[table]]!, {
    bom: true,
    columns: true,
    delimiter: options.separator,
    record_delimiter: '\r\n',
  });

/** A plan of one model whose title and objective are given. */
function planOf(title: string, objective = ''): Plan {
  const plan = structuredClone(hungChinh!);
  const [model] = plan.models;
  model!.title = title;
  model!.fields = { objective: { label: 'Mục tiêu', text: objective, items: [] } };
  return { ...plan, models: [model!] };
}

describe('a row for each model', () => {
  it.each([plain, excel, { preset: 'rfc4180', separator: '\t' } as const])(
    'with preset and separator %o',
    (options) => {
      for (const plan of [dongNai!, hungChinh!]) {
        const rows = read('models', plan, options);
        expect(rows.length).toBe(plan.models.length);
        for (const [at, model] of plan.models.entries()) {
          const row = rows[at]!;
          expect(row).toMatchObject({
            locality: plan.document.locality?.name,
            number: `${model.number}`,
            group: model.group ?? '',
            title: model.title,
            file: plan.source.file,
            line: `${model.position!.start.line}`,
          });
          for (const key of [
            'objective',
            'assignment',
            'organisation',
            'lead',
            'deadline',
            'support',
            'tools',
          ] as const) {
            const field = model.fields[key];
            if (!field) continue;
            const words = [field.text, ...field.items.map((item) => item.text)]
              .filter((text) => text !== '')
              .join('\n');
            if (words !== '') expect(row[key]!.replace(/^\t/, '')).toBe(words);
          }
        }
      }
    },
  );

  it('names the units that were found beside the words of the fields', () => {
    const plan = planOf('x');
    plan.models[0]!.responsibilities = [
      { unit: 'Công an xã', role: 'lead' },
      { unit: 'Trường học', role: 'coordinate' },
      { unit: 'Trạm y tế', role: 'coordinate' },
    ];
    expect(read('models', plan, plain)[0]).toMatchObject({
      lead: '',
      bodyLead: 'Công an xã',
      bodyCoordinate: 'Trường học; Trạm y tế',
    });
  });

  it('has one start and end for each deadline', () => {
    const plan = planOf('x');
    const one = { raw: 'a', edtf: null, condition: null, position: undefined };
    plan.models[0]!.deadlines = [
      { ...one, start: null, end: '2023-12-30', recurring: false },
      { ...one, start: null, end: null, recurring: true },
    ];
    expect(read('models', plan, excel)[0]).toMatchObject({ start: '', end: '2023-12-30; ', recurring: 'true' });
  });
});

it('gives a row for each task, with the path of what it is under', () => {
  const rows = read('tasks', locHa!, plain);
  expect(rows.length).toBe(locHa!.tasks.length);
  for (const [at, task] of locHa!.tasks.entries()) {
    expect(rows[at]).toMatchObject({
      ordinal: task.ordinal,
      section: task.path.split('/').slice(0, -1).join('/'),
      title: [task.text, ...task.items.map((item) => item.text)].filter((text) => text !== '').join('\n'),
      targets: task.targets.join('; '),
      line: `${task.position!.start.line}`,
    });
  }
  expect(read('tasks', hungChinh!, plain)).toEqual([]);
});

it('has the columns that are asked for, with heads in the language of the run', () => {
  const asked = { ...plain, language: 'vi', columns: ['title', 'number'] } as const;
  expect(entriesCsvHeads(asked)[0]).toBe('Nội dung,Số\r\n');
  expect(entriesCsv(planOf('x'), asked)).toEqual([`x,${hungChinh!.models[0]!.number}\r\n`, '']);
});

it('any text comes back as it was, a tab before formulas aside', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ế', ',', ';', '"', '\n', '\r', '\t', ' ', "'", '-', '=', '\u{1f600}'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (title, objective) => {
      const rows = read('models', planOf(title, objective), plain);
      expect(rows.map((row) => [row.title, row.objective])).toEqual([[formulaGuard(title), formulaGuard(objective)]]);
      const guarded = read('models', planOf(title, objective), excel);
      expect(guarded.map((row) => [row.title, row.objective])).toEqual([[excelGuard(title), excelGuard(objective)]]);
    }),
    { seed: 6, numRuns: 200 },
  );
});

it('gives no cell that steers a terminal', () => {
  const rows = read('models', planOf('\u001b[31mđỏ\u202e', 'a\u0007\nb'), plain);
  expect(rows.map((row) => [row.title, row.objective])).toEqual([[' [31mđỏ ', 'a \nb']]);
});

describe('what Excel gets', () => {
  it('begins with a byte order mark, once', () => {
    expect(entriesCsvHeads(excel).map((head) => head.codePointAt(0))).toEqual([0xfeff, 0xfeff]);
    expect(entriesCsvHeads(plain)[0]!.startsWith('locality,number')).toBe(true);
    expect(entriesCsv(hungChinh!, excel)[0]).not.toContain('\ufeff');
  });

  it.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '@SUM(A1)',
    '+1+1',
    "-2+3+cmd|' /C calc'!A0",
    '  =1+1',
    '\t=1+1',
    '＝1+1',
    '- gạch đầu dòng',
    '-gạch',
    '--5',
    '-5 triệu',
    '+84 912 345 678',
    '01/02/2023',
    '1.1',
    '3-4',
    '0912345678',
    '1E5',
    '12:30',
    '1234567890123456',
    '31/13/2023',
  ])('keeps %j as text, by a tab that is not seen', (text) => {
    expect(excelGuard(text)).toBe(`\t${clean(text)}`);
    expect(excelGuard(text).trimStart()).toBe(text.trimStart());
  });

  it.each([
    '-5',
    '-5,5',
    '-1.000.000',
    '-5%',
    '5',
    '0',
    '100%',
    '30/12/2023',
    'Quý I/2024',
    'trước 30/12/2023',
    'a = b',
    '“=1”',
    'người dân - doanh nghiệp',
    '',
  ])('leaves %j as it is', (text) => {
    expect(excelGuard(text)).toBe(text);
  });

  it('cuts a text that would spill out of its cell, and shows that', () => {
    expect(excelGuard('a'.repeat(32_766))).toBe('a'.repeat(32_766));
    const cut = excelGuard('a'.repeat(40_000));
    expect([cut.length, cut.endsWith('a…')]).toEqual([32_766, true]);
  });
});

describe('the separator of a locale', () => {
  it.each([
    [{ LANG: 'vi_VN.UTF-8' }, ';'],
    [{ LANG: 'de_DE@euro' }, ';'],
    [{ LANG: 'fr_FR.UTF-8' }, ';'],
    [{ LANG: 'en_US.UTF-8' }, ','],
    [{ LANG: 'en_GB' }, ','],
    [{ LANG: 'ja_JP.UTF-8' }, ','],
    [{ LANG: 'C' }, ','],
    [{ LANG: 'C.UTF-8' }, ','],
    [{ LANG: 'en_US.UTF-8', LC_NUMERIC: 'vi_VN.UTF-8' }, ';'],
    [{ LANG: 'vi_VN.UTF-8', LC_NUMERIC: 'vi_VN', LC_ALL: 'C' }, ','],
    [{ LANG: '!!' }, ','],
  ])('%o: %s', (environment, separator) => {
    expect(separatorOfLocale(environment)).toBe(separator);
  });
});
