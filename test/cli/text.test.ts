import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PLAN, plan06, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);
const DOCX = 'fixtures/formats/hung-chinh-auto+extras.docx';

describe('plan06 text', () => {
  it('prints help with examples', () => {
    const help = plan06(['text', '--help']);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/\nExamples:\n {2}plan06 text/);
  });

  it('prints a text as it is', () => {
    expect(plan06(['text', PLAN])).toEqual({ status: 0, err: '', out: readFileSync(PLAN, 'utf8') });
  });

  it('prints the text of a Word document and tells what was left out, from a pipe too', () => {
    const { status, out, err } = plan06(['text', DOCX]);
    expect(status).toBe(0);
    expect(out).toContain('\nI. MỤC ĐÍCH');
    expect(err).toMatch(/tracked changes/);
    expect(plan06(['text', '-'], { input: readFileSync(DOCX) }).out).toBe(out);
    expect(plan06(['text', DOCX, '-o', join(place.dir, 'plan.txt')])).toMatchObject({ status: 0, out: '' });
    expect(readFileSync(join(place.dir, 'plan.txt'), 'utf8')).toBe(out);
  });

  it('prints the text that the offsets of extract count in', () => {
    const { out } = plan06(['text', DOCX]);
    const plan = JSON.parse(plan06(['extract', DOCX]).out);
    expect(plan.source).toMatchObject({ format: 'docx', reader: 'docx 4', lines: out.split('\n').length });
    const { start, end } = plan.models[1].position;
    expect(out.slice(start.offset, end.offset)).toContain(plan.models[1].title);
  });

  it.each(['check', 'normalize', 'restore'])('%s takes a Word document', (command) => {
    const { out, err } = plan06([command, DOCX]);
    expect(out).not.toBe('');
    expect(err).not.toMatch(/unexpected|binary/);
  });

  it('reports a broken one in one line', () => {
    const file = place.file('cut.docx', readFileSync(DOCX).subarray(0, 9000));
    const { status, out, err } = plan06(['text', file]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^plan06: .*cut\.docx: a Word document \(\.docx\), broken: it is cut off[^\n]*\n$/);
  });
});
