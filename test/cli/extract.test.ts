import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Plan } from '../../src/schema/plan.js';
import { PLAN, plan06, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const text = readFileSync(PLAN, 'utf8');
const json = (args: string[], input?: string | Uint8Array) => {
  const { status, out, err } = plan06(['extract', ...args], input === undefined ? {} : { input });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as Plan;
};

/** What two encodings of one plan must have in common: all but places and what is said of the source. */
function content(plan: Plan): unknown {
  const { source: _, diagnostics: __, ...rest } = plan;
  const strip = (key: string, value: unknown) => (/position|^match(?:es)?$|Matches$/i.test(key) ? undefined : value);
  return JSON.parse(JSON.stringify(rest, strip).normalize('NFC'));
}

describe('plan06 extract, what it prints', () => {
  let plan: Plan;
  beforeAll(() => {
    plan = json([PLAN]);
  });

  it('prints the plan of the file named, which the JSON Schema that it prints holds good for', () => {
    expect(plan.source).toMatchObject({ file: PLAN, format: 'markdown', encoding: 'utf-8' });
    expect(plan.models).toHaveLength(38);
    const validate = new Ajv2020().compile(JSON.parse(plan06(['schema']).out));
    expect(validate(plan), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...plan, extra: 1 })).toBe(false);
    expect(validate({ ...plan, models: null })).toBe(false);
  });

  it('prints the same bytes each time', () => {
    expect(plan06(['extract', PLAN]).out).toBe(plan06(['extract', PLAN]).out);
  });

  it('prints one line where asked to', () => {
    const { out } = plan06(['extract', PLAN, '--compact']);
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toEqual(plan);
  });

  it('prints YAML that says the same', () => {
    const { status, out } = plan06(['extract', PLAN, '-f', 'yaml']);
    expect(status).toBe(0);
    expect(parse(out)).toEqual(plan);
  });

  it('leaves out every position where asked to, and nothing else', () => {
    const { out } = plan06(['extract', PLAN, '--no-positions']);
    expect(out).not.toContain('"offset"');
    expect(content(JSON.parse(out) as Plan)).toEqual(content(plan));
  });

  it('prints an array for several files, in their order', () => {
    const { status, out } = plan06(['extract', TASKS, PLAN]);
    expect(status).toBe(0);
    expect((JSON.parse(out) as Plan[]).map(({ source }) => source.file)).toEqual([TASKS, PLAN]);
  });

  it('prints several YAML documents for several files', () => {
    const documents = parseAllDocuments(plan06(['extract', TASKS, PLAN, '-f', 'yaml']).out);
    expect(documents.map((one) => (one.toJS() as Plan).source.file)).toEqual([TASKS, PLAN]);
  });
});

describe('plan06 extract, what it reads', () => {
  const utf16 = (bytes: Buffer) => Uint8Array.from(bytes);
  const inputs: [name: string, bytes: string | Uint8Array, encoding: string][] = [
    ['UTF-8', text, 'utf-8'],
    ['UTF-8 with mark', `\ufeff${text}`, 'utf-8'],
    ['CR LF', text.replaceAll('\n', '\r\n'), 'utf-8'],
    ['CR', text.replaceAll('\n', '\r'), 'utf-8'],
    ['NFD', text.normalize('NFD'), 'utf-8'],
    ['UTF-16LE', utf16(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf-16le'],
    ['UTF-16BE', utf16(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), 'utf-16be'],
  ];
  it.each(inputs)('%s gives the same plan', (_name, bytes, encoding) => {
    const plan = json([place.file('plan.md', bytes)]);
    expect(plan.source.encoding).toBe(encoding);
    expect(content(plan)).toEqual(content(json([PLAN])));
  });

  it('reads windows-1258', () => {
    // "KÊ´ HOA?CH", base letter and tone: what an old editor of Windows saved.
    const legacy = Uint8Array.from(
      'K\xca\xec HOA\xf2CH\nTri\xea\xd2n khai \xd0\xea\xcc a\xecn 06\n\nI. MU\xf2C TI\xcaU\n\n1. Xa\xde h\xf4\xf2i s\xf4\xec\n\n' +
        '- N\xe2ng cao hi\xea\xf2u qua\xd2.\n\nII. NHI\xca\xf2M VU\xf2\n\n1. Tri\xea\xd2n khai.\n',
      (letter) => letter.charCodeAt(0),
    );
    const plan = json([place.file('legacy.txt', legacy)]);
    expect(plan.source.encoding).toBe('windows-1258');
    expect(plan.document.kind).toBe('KẾ HOẠCH');
    expect(plan.sections.map(({ title }) => title)).toContain('MỤC TIÊU');
  });

  it('reads standard input', () => {
    const plan = json(['-'], text);
    expect(plan.source.file).toBe(null);
    expect(content(plan)).toEqual(content(json([PLAN])));
  });

  it('reads standard input beside files', () => {
    const plans = json([PLAN, '-'], text) as unknown as Plan[];
    expect(plans.map(({ source }) => source.file)).toEqual([PLAN, null]);
  });

  it('reads a plan that is cut off in the middle of a letter', () => {
    const bytes = Buffer.from(text);
    const cut = bytes.subarray(0, bytes.indexOf('Đề án 06/CP') + 1 + bytes.length / 2);
    const end = [...cut].findLastIndex((byte) => byte >= 0xe0);
    const plan = json([place.file('cut.md', cut.subarray(0, end + 1))]);
    expect(plan.models.length).toBeGreaterThan(0);
  });
});
