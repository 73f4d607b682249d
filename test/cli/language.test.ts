import { afterAll, describe, expect, it } from 'vitest';
import { PLAN, plan06, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

describe('the language of the command line', () => {
  place.file('plan06.config.yaml', 'lang: vi\n');
  const FAULT = { vi: 'không có tệp này', en: 'no such file' };

  it.each([
    ['the option before all', ['extract', 'none.md', '--lang', 'en'], { LC_ALL: 'vi_VN.UTF-8' }, 'en'],
    ['LC_ALL before LANG', ['extract', 'none.md'], { LC_ALL: 'en_US.UTF-8', LANG: 'vi_VN.UTF-8' }, 'en'],
    [
      'LANG before the configuration',
      ['extract', 'none.md'],
      { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' },
      'en',
    ],
    ['the configuration at last', ['extract', 'none.md'], { LC_ALL: 'C' }, 'vi'],
    ['an option before the command', ['--lang', 'en', 'extract', 'none.md'], { LC_ALL: 'C' }, 'en'],
  ] as const)('is that of %s', (_name, args, env, language) => {
    expect(plan06(args, { cwd: place.dir, env }).err).toContain(FAULT[language]);
  });

  it.each([
    [['--help', '--lang', 'vi'], /^Cách dùng: plan06 \[tùy chọn\] \[lệnh\]/],
    [['table', '--help', '--lang', 'vi'], /Tùy chọn của mọi lệnh:[\s\S]*Ví dụ:/],
  ])('is that of the help: %j', (args, says) => {
    expect(plan06(args).out).toMatch(says);
  });

  it.each([
    [['extrct'], 'plan06: không có lệnh “extrct”; có phải extract?\n'],
    [['help', 'tabel'], 'plan06: không có lệnh “tabel”; có phải table?\n'],
    [['extract', '--fromat', 'json', 'x'], 'plan06: không có tùy chọn “--fromat”; có phải --format?\n'],
    [['extract'], 'plan06: thiếu tham số “tệp”; xem plan06 extract --help\n'],
    [
      ['extract', '-f', 'csv', 'x'],
      'plan06: tùy chọn “-f, --format <định-dạng>” không nhận “csv”: chọn json, yaml, ndjson; csv: plan06 table\n',
    ],
    [['extract', 'empty.md'], 'plan06: empty.md: tệp rỗng; dùng văn bản kế hoạch\n'],
  ])('is that of errors, with what to do: %j', (args, told) => {
    place.file('empty.md', '');
    expect(plan06(args, { cwd: place.dir, env: { LC_ALL: 'vi_VN.UTF-8' } }).err).toBe(told);
  });

  it('leaves what scripts read as it is', () => {
    const [vi, en] = [plan06(['extract', PLAN, '--lang', 'vi']), plan06(['extract', PLAN, '--lang', 'en'])];
    expect(vi.out).toBe(en.out);
  });
});

describe('--errors json', () => {
  it('tells an error as an object on a line', () => {
    const { err } = plan06(['extract', 'none.md', 'other.md', '--errors', 'json']);
    const told = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told).toEqual(
      ['none.md', 'other.md'].map((file) => ({
        ...{ level: 'error', code: 'no-such-file', file },
        ...{ message: 'no such file', cure: 'check the name' },
      })),
    );
  });

  it('tells so what is wrong with a call too', () => {
    const { err } = plan06(['extrct', '--errors=json']);
    expect(JSON.parse(err)).toMatchObject({ code: 'unknown-command', cure: 'did you mean extract?' });
  });
});
