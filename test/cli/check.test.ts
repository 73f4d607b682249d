import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plan06, root, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const ENGLISH = { LC_ALL: 'C' };
const run = (args: string[], settings: Parameters<typeof plan06>[1] = {}) =>
  plan06(['check', ...args], { cwd: place.dir, ...settings, env: { ...ENGLISH, ...settings.env } });

const WRONG = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Mô hình 1: Khám bệnh bằng VNelD\n- Thời gian hoàn thành: 31/02/2023.\n';
const WARNED = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Mô hình 1: Khám bệnh bằng VNelD\n';
const CLEAN = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Mô hình 1: Khám bệnh bằng VNeID\n';
place.file('wrong.md', WRONG);
place.file('warned.md', WARNED);
place.file('clean.md', CLEAN);

describe('plan06 check', () => {
  it('prints findings with their place, line and caret, and exits 1 for an error', () => {
    const { status, out, err } = run(['wrong.md']);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('wrong.md:4:25 error “31/02/2023” is not in the calendar');
    expect(out).toContain('  4 | - Thời gian hoàn thành: 31/02/2023.\n    |                         ^^^^^^^^^^\n');
    expect(out.endsWith('1 error, 1 warning in 1 plan\n')).toBe(true);
  });

  it.each([
    ['clean.md', [], 0],
    ['warned.md', [], 0],
    ['warned.md', ['--fail-on', 'warning'], 1],
    ['warned.md', ['--rule', 'name-variant=info', '--fail-on', 'info'], 1],
    ['wrong.md', ['--fail-on', 'never'], 0],
    ['wrong.md', ['--rule', 'deadline-impossible=off'], 0],
    ['wrong.md', ['--rule', 'deadline-impossible=warning'], 0],
    ['warned.md', ['--rule', 'name-variant=error'], 1],
    ['warned.md', ['--rule', 'name-variant=info', '--fail-on', 'warning'], 0],
  ])('%s %j exits %i', (file, flags, status) => {
    expect(run([file, ...flags])).toMatchObject({ status, err: '' });
  });

  it('reads standard input', () => {
    const { status, out } = run(['-', '-r', 'unix'], { input: WRONG });
    expect(status).toBe(1);
    expect(out).toMatch(/^standard input:3:30: warning: /u);
  });

  it('checks several plans, and the others where one cannot be read', () => {
    const { status, out, err } = run(['wrong.md', 'none.md', 'clean.md', '-r', 'json']);
    expect(status).toBe(2);
    expect(err).toBe('plan06: none.md: no such file; check the name\n');
    expect(JSON.parse(out).plans.map((one: { file: string }) => one.file)).toEqual(['wrong.md', 'clean.md']);
  });

  it('tells an empty folder from a name that is not there', () => {
    mkdirSync(join(place.dir, 'empty'));
    expect(run(['empty'])).toMatchObject({
      status: 2,
      err: 'plan06: empty: a folder without plans; name another folder, or a quoted glob\n',
    });
  });

  it('writes the report to a file', () => {
    expect(run(['wrong.md', '-r', 'sarif', '-o', 'out.sarif'])).toMatchObject({ status: 1, out: '' });
    const report = JSON.parse(readFileSync(join(place.dir, 'out.sarif'), 'utf8'));
    expect(report).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'plan06' } } }] });
    expect(report.runs[0].tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/u);
    expect(run(['wrong.md', '-o', 'wrong.md']).status).toBe(2);
    expect(readFileSync(join(place.dir, 'wrong.md'), 'utf8')).toBe(WRONG);
  });

  it('tells where the numbers of a real plan have gaps', () => {
    const { status, out } = run([TASKS, '-r', 'unix']);
    expect(status).toBe(0);
    expect(out).toContain(':87:1: warning: Point (1) is followed by (3) (II/3/3.4/(3)), not by (2)');
    expect(out).toContain(':107:1: warning: Point 3 is followed by 5 (II/5), not by 4');
  });
});

describe('the language of the messages', () => {
  const vietnamese = 'viết đúng là “VNeID”';
  it.each<[string, string[], Record<string, string>, boolean]>([
    ['--lang vi', ['--lang', 'vi'], {}, true],
    ['LC_ALL', [], { LC_ALL: 'vi_VN.UTF-8' }, true],
    ['LANG', [], { LC_ALL: '', LC_MESSAGES: '', LANG: 'vi_VN' }, true],
    ['--lang en before the locale', ['--lang', 'en'], { LC_ALL: 'vi_VN.UTF-8' }, false],
    ['LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'vi_VN' }, false],
  ])('%s', (_, flags, env, isVietnamese) => {
    const { out } = run(['warned.md', ...flags], { env });
    expect(out.includes(vietnamese)).toBe(isVietnamese);
  });
});

describe('plans as JSON', () => {
  const json = plan06(['extract', 'wrong.md'], { cwd: place.dir }).out;
  place.file('wrong.json', json);

  it('shows the line where the text lies beside it and is the same', () => {
    const { status, out } = run(['wrong.json']);
    expect(status).toBe(1);
    expect(out).toContain('wrong.md:4:25 error');
    expect(out).toContain('  4 | - Thời gian hoàn thành: 31/02/2023.');
  });

  it('shows it, too, where the text is where it was, and none where it is not there or was changed', () => {
    const other = join(place.dir, 'other');
    mkdirSync(other);
    copyFileSync(join(place.dir, 'wrong.json'), join(other, 'wrong.json'));
    expect(run([join(other, 'wrong.json')]).out).toContain('  4 | - Thời gian hoàn thành: 31/02/2023.');
    renameSync(join(place.dir, 'wrong.md'), join(place.dir, 'renamed.md'));
    expect(run([join(other, 'wrong.json')]).out).toContain('wrong.md:4:25 error');
    expect(run([join(other, 'wrong.json')]).out).not.toContain(' | ');
    renameSync(join(place.dir, 'renamed.md'), join(place.dir, 'wrong.md'));
    place.file('wrong.md', `${WRONG} `);
    expect(run([join(other, 'wrong.json')]).out).not.toContain(' | ');
    place.file('other/wrong.md', `${WRONG} `);
    expect(run([join(other, 'wrong.json')]).out).not.toContain(' | ');
    place.file('wrong.md', WRONG);
  });

  it('looks at no file outside of the folder that it runs in, whatever the data name', () => {
    const inner = join(place.dir, 'inner');
    mkdirSync(inner);
    for (const named of ['../wrong.md', join(place.dir, 'wrong.md')]) {
      place.file('inner/wrong.json', json.replace('"file": "wrong.md"', `"file": ${JSON.stringify(named)}`));
      expect(run(['wrong.json'], { cwd: inner }).out).not.toContain(' | ');
      expect(run(['inner/wrong.json'], { cwd: place.dir }).out.includes(' | ')).toBe(named !== '../wrong.md');
    }
  });

  it('finds the same as in the text, also on standard input and in an array', () => {
    const told = (args: string[], input?: string) =>
      JSON.parse(run([...args, '-r', 'json'], input === undefined ? {} : { input }).out).plans.map(
        (one: { findings: { rule: string }[] }) => one.findings.map(({ rule }) => rule),
      );
    const [text] = told(['wrong.md']);
    expect(told(['wrong.json'])).toEqual([text]);
    expect(told(['-'], json)).toEqual([text]);
    expect(told(['-'], `[${json},${json}]`)).toEqual([text, text]);
  });

  it.each([
    ['a key that is wrong', json.replace('"schemaVersion": "1"', '"schemaVersion": "2"'), /schemaVersion/u],
    ['a value that is wrong', json.replace('"number": 1,', '"number": "one",'), /models\[0\]\.number/u],
    ['a key too many', json.replace('"schemaVersion"', '"extra": 1,\n"schemaVersion"'), /"extra"/u],
    ['something else', '{"a": 1}', /no plan of schema version 1/u],
    ['an empty list', '[]', /JSON without a plan/u],
    ['no JSON', '{"a": ', /JSON broken at line 1, column 7: a value is expected here/u],
  ])('refuses %s and says what', (_, input, message) => {
    const { status, out, err } = run(['-'], { input });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('takes a text that begins with a bracket for a text', () => {
    expect(run(['-'], { input: `[Bản dự thảo]\n\n${CLEAN}` }).status).toBe(0);
  });
});

describe('the configuration file', () => {
  const inside = (name: string, config: string, ...path: string[]) => {
    const dir = join(place.dir, `${name}-${Math.abs(hash(name + config))}`);
    mkdirSync(join(dir, ...path), { recursive: true });
    place.file(join(dir.slice(place.dir.length + 1), name), config);
    return join(dir, ...path);
  };

  it.each([
    ['plan06.config.yaml', 'rules:\n  name-variant: error\n', 1],
    ['plan06.config.yml', 'failOn: warning\n', 1],
    ['plan06.config.json', '{"rules": {"name-variant": "off"}, "failOn": "warning"}', 0],
    ['.plan06rc.yaml', 'failOn: never\nrules: {name-variant: error}\n', 0],
    ['.plan06rc.json', '{"failOn": "warning"}', 1],
    ['plan06.config.yaml', '', 0],
    ['plan06.config.yaml', '# nothing yet\n', 0],
  ])('%s with %j', (name, config, status) => {
    const cwd = inside(name, config, 'a', 'b');
    expect(run([join(place.dir, 'warned.md')], { cwd })).toMatchObject({ status, err: '' });
  });

  it('gives way to options, and is left out where asked to', () => {
    const cwd = inside('plan06.config.yaml', 'failOn: warning\nreporter: unix\nlang: vi\n');
    const file = join(place.dir, 'warned.md');
    expect(run([file], { cwd })).toMatchObject({ status: 1, out: expect.stringContaining('viết đúng') });
    expect(run([file, '--fail-on', 'error', '--lang', 'en'], { cwd })).toMatchObject({
      status: 0,
      out: expect.stringMatching(/warned\.md:3:30: warning: “/u),
    });
    expect(run([file, '--no-config'], { cwd }).status).toBe(0);
    expect(run([file, '--config', join(cwd, 'plan06.config.yaml')]).status).toBe(1);
  });

  it.each([
    ['plan06.config.yaml', 'rules:\n  name-varriant: off\n', /name-varriant/u],
    ['plan06.config.yaml', 'rules:\n  name-variant: loud\n', /rules\.name-variant|rules\["name-variant"\]/u],
    ['plan06.config.yaml', 'failon: never\n', /failon/u],
    ['plan06.config.yaml', 'rules: [\n', /not YAML/u],
    ['plan06.config.json', '{"failOn": ', /not JSON/u],
    ['plan06.config.json', '[]', /plan06\.config\.json/u],
  ])('refuses %s with %j', (name, config, message) => {
    const { status, out, err } = run([join(place.dir, 'clean.md')], { cwd: inside(name, config) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a file that is not there', () => {
    const { status, err } = run(['clean.md', '--config', 'none.yaml']);
    expect(status).toBe(2);
    expect(err).toContain('none.yaml: no such file');
  });
});

describe('what cannot be run', () => {
  it.each([
    [['clean.md', '--rule', 'name-varian=off'], 'there is no rule name-varian; did you mean name-variant?'],
    [['clean.md', '--rule', 'name-variant'], 'unknown level; write name-variant=off, info, warning or error'],
    [['clean.md', '--rule', 'name-variant=on'], 'unknown level'],
    [['clean.md', '--rule', 'nothing-like-it=off'], 'there is no rule nothing-like-it; see plan06 explain'],
    [['clean.md', '--reporter', 'xml'], "'xml' is invalid"],
    [['clean.md', '--fail-on', 'note'], "'note' is invalid"],
    [['-', '-'], 'standard input (-) is named twice'],
    [[], "missing required argument 'patterns'"],
  ])('%j', (args, message) => {
    const { status, out, err } = run(args, { input: CLEAN });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says of a text that is no plan what it is', () => {
    expect(run(['-'], { input: 'Lorem ipsum dolor sit amet.' })).toMatchObject({ status: 2, out: '' });
  });
});

describe('plan06 explain', () => {
  const explain = (args: string[], env: Record<string, string> = ENGLISH) => plan06(['explain', ...args], { env });

  it('prints the page of a rule', () => {
    const { status, out, err } = explain(['annex-lead-differs']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(readFileSync(join(root, 'docs/rules/annex-lead-differs.md'), 'utf8'));
  });

  it('prints it in Vietnamese where asked to, or by the locale', () => {
    const page = readFileSync(join(root, 'docs/rules/vi/annex-lead-differs.md'), 'utf8');
    expect(explain(['annex-lead-differs', '--lang', 'vi']).out).toBe(page);
    expect(explain(['annex-lead-differs'], { LC_ALL: 'vi_VN.UTF-8' }).out).toBe(page);
  });

  it('lists the rules', () => {
    const lines = explain([]).out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(27);
    expect(lines[0]).toMatch(/^model-count-mismatch +The plan states how many models it has/u);
  });

  it('refuses a rule that is none', () => {
    expect(explain(['lead-mising'])).toEqual({
      status: 2,
      out: '',
      err: 'plan06: there is no rule lead-mising; did you mean lead-missing?\n',
    });
  });
});

/** A small number that tells two texts apart. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

describe('reports for one purpose', () => {
  const DOUBLED = 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Phối hợp với với Công an xã.\n';
  place.file('doubled.md', DOUBLED);

  it('--summary prints one line for each plan', () => {
    expect(run(['doubled.md', 'clean.md', '--summary']).out).toBe('doubled.md: 1 warning\nclean.md: nothing found\n');
  });

  it('--baseline leaves out what was found before, and the status with it', () => {
    run(['doubled.md', '-r', 'json', '-o', 'before.json']);
    const args = ['doubled.md', '--baseline', 'before.json', '--fail-on', 'warning'];
    expect(run(args)).toMatchObject({ status: 0, out: 'nothing found in 1 plan\n' });
    place.file('no.json', '[1]');
    expect(run(['doubled.md', '--baseline', 'no.json'])).toMatchObject({ status: 2, out: '' });
    const { status, err } = run(['doubled.md', '--baseline', 'none.json']);
    expect([status, err]).toEqual([2, 'plan06: none.json: no such file; check the name\n']);
  });

  it('--fix prints a patch and leaves the plan as it is', () => {
    expect(run(['doubled.md', '--fix']).out).toContain('+1. Phối hợp với Công an xã.\n');
    expect(readFileSync(join(place.dir, 'doubled.md'), 'utf8')).toBe(DOUBLED);
  });

  it('--fix says of a file that is no text what the patch is for', () => {
    place.file('doubled.html', `<p>${DOUBLED.trim().replaceAll('\n', '</p><p>')}</p>`);
    expect(run(['doubled.html', '--fix']).err).toContain('that plan06 text prints');
    expect(run(['doubled.md', '--fix']).err).toBe('');
    // Nothing to patch
    expect(run([join(root, 'fixtures/formats/loc-ha.pdf'), '--fix'])).toMatchObject({ out: '', err: '' });
  });

  it('names the pages of a file that has pages', () => {
    const { out } = run([join(root, 'fixtures/formats/loc-ha.pdf')]);
    const lines = out.split('\n').filter((line) => /loc-ha\.pdf:\d+:\d+ /u.test(line));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).toMatch(/pdf:\d+:\d+ \(page [1-7]\) /u);
  });

  it('-r html prints a page', () => {
    expect(run(['doubled.md', '-r', 'html']).out).toContain('<mark>với với</mark>');
  });
});
