import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/checks/index.js';
import { extract } from '../../../src/extract.js';
import { LANGUAGES } from '../../../src/messages/index.js';
import type { CheckedPlan } from '../../../src/render/findings/findings.js';
import { github } from '../../../src/render/findings/github.js';
import { json } from '../../../src/render/findings/json.js';
import { pretty } from '../../../src/render/findings/pretty.js';
import { sarif } from '../../../src/render/findings/sarif.js';
import { cutLine } from '../../../src/render/findings/source-line.js';
import { unix } from '../../../src/render/findings/unix.js';

const SOURCE = `KẾ HOẠCH
I. NHIỆM VỤ
1. Mô hình 1: Khám chữa bệnh bằng VNelD
- Thời gian hoàn thành: 31/02/2023.
2. Mô hình 3: Tuyên truyền
`;

function checked(file: string, source: string, positions = true): CheckedPlan {
  const findings = check(extract(source, { file, positions }), { source: positions ? source : null });
  return { file, source: positions ? source : null, findings };
}

const plan = checked('a/kế hoạch, 1.md', SOURCE);
const clean: CheckedPlan = { file: 'b.md', source: 'KẾ HOẠCH', findings: [] };
const en = { language: 'en' } as const;

describe('unix', () => {
  it('prints a line for each finding', () => {
    expect(unix([plan, clean], en)).toBe(
      [
        'a/kế hoạch, 1.md:3:35: warning: “VNelD” (1 time) should be “VNeID”; write the name consistently [name-variant]',
        'a/kế hoạch, 1.md:4:25: error: “31/02/2023” is not in the calendar; correct the day or the month [deadline-impossible]',
        'a/kế hoạch, 1.md:5:1: info: Model 1 is followed by model 3, not by model 2; check whether a model is missing, or renumber the models [model-number-gap]',
        '',
      ].join('\n'),
    );
  });

  it('prints nothing where nothing is wrong', () => {
    expect(unix([clean], en)).toBe('');
  });
});

describe('github', () => {
  it('prints workflow commands with what they must escape escaped', () => {
    const [first = '', second = ''] = github([plan], en).split('\n');
    expect(first).toBe(
      '::warning file=a/kế hoạch%2C 1.md,line=3,endLine=3,col=35,endColumn=40,title=name-variant::“VNelD” (1 time) should be “VNeID”; write the name consistently',
    );
    expect(second).toMatch(/^::error file=/u);
    expect(github([{ ...clean, findings: [{ ...plan.findings[0]!, message: '100%\n' }] }], en)).toContain(
      '::100%25 ; ',
    );
  });
});

describe('json', () => {
  it('gives every finding as data, with the places', () => {
    const report = JSON.parse(json([plan, clean], en));
    expect(report.summary).toEqual({ errors: 1, warnings: 1, notes: 1 });
    expect(report.plans.map((one: { file: string }) => one.file)).toEqual(['a/kế hoạch, 1.md', 'b.md']);
    expect(report.plans[0].findings[0]).toEqual({
      rule: 'name-variant',
      severity: 'warning',
      message: '“VNelD” (1 time) should be “VNeID”',
      advice: 'write the name consistently',
      actual: 'VNelD',
      expected: 'VNeID',
      position: { start: { line: 3, column: 35, offset: 55 }, end: { line: 3, column: 40, offset: 60 } },
      cause: null,
    });
  });
});

describe('pretty', () => {
  it('prints the line of the source with a caret, the other place, and a count', () => {
    expect(pretty([plan, clean], en)).toBe(
      [
        'a/kế hoạch, 1.md:3:35 warning “VNelD” (1 time) should be “VNeID” name-variant',
        '  3 | 1. Mô hình 1: Khám chữa bệnh bằng VNelD',
        '    |                                   ^^^^^',
        '  to do: write the name consistently',
        '',
        'a/kế hoạch, 1.md:4:25 error “31/02/2023” is not in the calendar deadline-impossible',
        '  4 | - Thời gian hoàn thành: 31/02/2023.',
        '    |                         ^^^^^^^^^^',
        '  to do: correct the day or the month',
        '',
        'a/kế hoạch, 1.md:5:1 note Model 1 is followed by model 3, not by model 2 model-number-gap',
        '  5 | 2. Mô hình 3: Tuyên truyền',
        '    | ^^^^^^^^^^^^^^',
        '  to do: check whether a model is missing, or renumber the models',
        '  a/kế hoạch, 1.md:3:1 the model before it',
        '  3 | 1. Mô hình 1: Khám chữa bệnh bằng VNelD',
        '    | ^^^^^^^^^^^^^^',
        '',
        '1 error, 1 warning, 1 note in 2 plans',
        '',
      ].join('\n'),
    );
  });

  it('shows no line where the source is not at hand', () => {
    const told = pretty([checked('c.md', SOURCE, false)], en);
    expect(told).not.toContain('|');
    expect(told).toContain('c.md error “31/02/2023”');
  });

  it('says that nothing was found', () => {
    expect(pretty([clean], en)).toBe('nothing found in 1 plan\n');
    expect(pretty([clean], { language: 'vi' })).toBe('không có điểm nào cần nêu trong 1 kế hoạch\n');
  });

  it('sets off the severity where there are colours', () => {
    expect(pretty([plan], { ...en, colour: true })).toContain('\u001b[31merror');
    expect(pretty([plan], en)).not.toContain('\u001b');
  });
});

describe('cutLine', () => {
  it.each([
    ['short', 'Mô hình 1', 3, 7, 'Mô hình 1', '   ', '^^^^'],
    ['decomposed letters', 'Mô hình'.normalize('NFD'), 4, 8, 'Mô hình'.normalize('NFD'), '   ', '^^^'],
    ['wide letters', '漢字 abc', 3, 6, '漢字 abc', '     ', '^^^'],
    ['a tab', '\tabc', 1, 4, ' abc', ' ', '^^^'],
    ['no letter', 'abc', 3, 3, 'abc', '   ', '^'],
    ['an escape sequence', '\u001b[31mabc', 5, 8, ' [31mabc', '     ', '^^^'],
  ])('%s', (_, line, start, end, text, indent, carets) => {
    expect(cutLine(line, start, end)).toEqual({ text, indent, carets });
  });

  it('cuts a long line around the words meant, and keeps the caret under them', () => {
    const line = `${'a'.repeat(500)}XYZ${'b'.repeat(500)}`;
    const { text, indent, carets } = cutLine(line, 500, 503);
    expect(text.length).toBeLessThan(110);
    expect(text.slice(indent.length, indent.length + carets.length)).toBe('XYZ');
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
  });
});

describe('sarif', () => {
  /**
   * The schema of SARIF 2.1.0 as the SARIF SDK for JavaScript ships it (rtm.5). It is written in draft 4 of JSON Schema;
   * of what that writes otherwise than draft 7 it uses `id` alone.
   */
  const {
    id,
    $schema: _,
    ...rest
  } = JSON.parse(readFileSync('test/checks/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
  const uri = /^[A-Za-z][A-Za-z\d+.-]*:[^\s“”]*$/u;
  const reference = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/u;
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri, 'uri-reference': reference, 'date-time': true },
  });
  const validate = ajv.compile({ ...rest, $id: String(id) });

  let report: { runs: { results: { locations: { physicalLocation: { region: unknown } }[] }[] }[] };
  beforeAll(() => {
    report = JSON.parse(sarif([plan, clean], { ...en, version: '1.2.3' }));
  });

  it('is valid by the official schema, in each language and with and without places', () => {
    for (const language of LANGUAGES) {
      const cases: CheckedPlan[][] = [[plan, clean], [], [checked('/tmp/x y.md', SOURCE, false)]];
      for (const plans of cases) {
        const text = sarif(plans, { language, version: '1.2.3' });
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      }
    }
  });

  it.each([['dong-nai/input.md'], ['cao-ngoc/input.txt']])('is valid for all that is found in %s', (file) => {
    const text = sarif([checked(file, readFileSync(`fixtures/${file}`, 'utf8'))], en);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is held to the schema in earnest', () => {
    expect(validate({ ...report, version: '2.0.0' })).toBe(false);
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, runs: [{ ...report.runs[0], results: [{}] }] })).toBe(false);
  });

  it('gives columns in UTF-16 units from 1, the end after the words', () => {
    const region = report.runs[0]!.results[0]!.locations[0]!.physicalLocation.region;
    expect(region).toEqual({ startLine: 3, startColumn: 35, endLine: 3, endColumn: 40, charOffset: 55, charLength: 5 });
    expect(report.runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits' });
    const astral = checked('x.md', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. 😀 dùng VNelD.\n');
    expect(JSON.parse(sarif([astral], en)).runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
      startColumn: 12,
    });
  });

  it('names files as URIs and rules by their place in the list', () => {
    const [run] = JSON.parse(sarif([plan], en)).runs;
    expect(run.artifacts).toEqual([{ location: { uri: 'a/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%201.md' } }]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});
