import { afterAll, describe, expect, it } from 'vitest';
import { plan06, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const run = (args: string[]) => plan06(args, { cwd: place.dir, env: { LC_ALL: 'C' } });

place.file('plan.md', 'KẾ HOẠCH\nTriển khai\n\nMô hình 1: Tuyên truyền\n- Mục tiêu: Có.\n- Hạn xử lý: 30/12/2023\n');
place.file('own.yaml', 'vocabulary:\n  labels:\n    deadline: ["Hạn xử lý"]\n');
place.file('misprint.yaml', 'vocabulary:\n  labels:\n    deadlne: ["Hạn xử lý"]\n');

describe('words of one’s own in a configuration', () => {
  it.each([
    ['extract', ['extract', 'plan.md', '--compact']],
    ['diff', ['diff', 'plan.md', 'plan.md', '-f', 'json']],
    ['normalize', ['normalize', 'plan.md']],
    ['check', ['check', 'plan.md', '--fail-on', 'never']],
  ])('are taken by %s', (_name, args) => {
    expect(run([...args, '--config', 'own.yaml'])).toMatchObject({ err: '' });
    expect(run([...args, '--config', 'misprint.yaml'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(
        /^plan06: \S*misprint\.yaml: vocabulary\.labels\.deadlne: a vocabulary has no part deadlne; did you mean deadline\?\n$/,
      ),
    });
  });

  it('change what extract reads, and its source.vocabulary', () => {
    const deadlines = (...flags: string[]) => {
      const { source, models } = JSON.parse(run(['extract', 'plan.md', ...flags]).out);
      return [source.vocabulary, models[0].deadlines.length];
    };
    expect(deadlines('--config', 'own.yaml')).toEqual([expect.stringMatching(/^[\da-f]{16}$/), 1]);
    expect(deadlines('--no-config')).toEqual([null, 0]);
  });

  it('are part of what batch keeps results by', () => {
    const batch = (...flags: string[]) => run(['batch', 'plan.md', '-d', 'out', ...flags]).err;
    expect(batch()).not.toContain('unchanged');
    expect(batch('--config', 'own.yaml')).not.toContain('unchanged');
    expect(batch('--config', 'own.yaml')).toContain('1 unchanged');
  });
});

describe('plan06 explain label', () => {
  it('says what a label is taken for, and where that is written', () => {
    expect(run(['explain', 'label', 'Đơn vị thực hiện']).out).toBe(
      '“Đơn vị thực hiện” is a label of implementers.\n' +
        'Above a column of a table it is implementers.\n' +
        'The bodies that it names have the part “implement”.\n' +
        'It is written in src/vocabulary/labels.ts, with the words of the program.\n',
    );
    expect(run(['explain', 'label', 'Hạn', 'xử', 'lý', '-c', 'own.yaml']).out).toMatch(
      /is a label of deadline\.\n.*\nIt is written in \S*own\.yaml, under vocabulary\.labels\.deadline\[0\]\.\n$/,
    );
  });

  it.each([
    ['Hạn xử lý', 'No label is known that reads “Hạn xử lý”.'],
    ['Mô tả', '“Mô tả” is a label that no field stands for'],
    ['Thời gian triển khi', '“Thời gian triển khi” is read as “Thời gian triển khai”, a label of deadline.'],
  ])('%j', (words, start) => {
    expect(run(['explain', 'label', words]).out.startsWith(start)).toBe(true);
  });

  it('wants a label', () => {
    expect(run(['explain', 'label', '\u001b[31mHạn ##[error]x']).out).toContain('[31mHạn # #[error]x”');
    expect(run(['explain', 'label'])).toMatchObject({
      status: 2,
      err: 'plan06: no label named; write it after: plan06 explain label "…"\n',
    });
  });
});
