import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PLAN, plan06, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

describe('plan06 normalize', () => {
  const help = plan06(['normalize', '--help']);

  it('prints help with examples', () => {
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/\nExamples:\n {2}plan06 normalize/);
  });

  it('prints the text of a plan on standard output, and the same into a file', () => {
    const { status, out, err } = plan06(['normalize', PLAN]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Mô hình 38');
    expect(out.endsWith('\n')).toBe(true);
    expect(plan06(['normalize', PLAN, '-o', join(place.dir, 'clean.md')])).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(place.dir, 'clean.md'), 'utf8')).toBe(out);
  });

  it('reads standard input', () => {
    const { status, out } = plan06(['normalize', '-'], { input: readFileSync(PLAN) });
    expect(status).toBe(0);
    expect(out).toBe(plan06(['normalize', PLAN]).out);
  });

  it('prints what extract reads the same models from', () => {
    const models = (input: string | Buffer) => {
      const { models } = JSON.parse(plan06(['extract', '-'], { input }).out) as { models: { title: string }[] };
      return models.map(({ title }) => title);
    };
    expect(models(plan06(['normalize', PLAN]).out)).toEqual(models(readFileSync(PLAN)));
  });

  it.each([
    ['nope.md', 'plan06: nope.md: no such file; check the name\n'],
    ['empty.md', 'plan06: empty.md: the input is empty; give the text of the plan\n'],
  ])('tells in one line that %s cannot be read', (name, err) => {
    place.file('empty.md', '');
    expect(plan06(['normalize', name], { cwd: place.dir })).toEqual({ status: 2, out: '', err });
  });

  it('takes one file', () => {
    expect(plan06(['normalize', 'a', 'b']).err).toMatch(/^plan06: [^\n]*too many arguments[^\n]*\n$/);
  });

  it('refuses to write over the plan that it reads', () => {
    place.file('plan.md', 'KẾ HOẠCH');
    const { status, err } = plan06(['normalize', 'plan.md', '-o', './plan.md'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toBe('plan06: cannot write ./plan.md: it is the plan that is read; choose another name\n');
  });
});
