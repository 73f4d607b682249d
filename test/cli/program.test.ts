import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAN, plan06, root } from './helpers.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe('plan06', () => {
  it.each([['--version'], ['-V']])('%s prints the version of the package', (flag) => {
    expect(plan06([flag])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([['--help'], ['-h'], ['help'], ['extract --help'], ['help extract'], ['help help'], ['schema --help']])(
    '%s prints help with examples on standard output',
    (line) => {
      const { status, out, err } = plan06(line.split(' '));
      expect(status).toBe(0);
      expect(err).toBe('');
      expect(out).toMatch(/^Usage: plan06/);
      expect(out).toMatch(/\nExamples:\n {2}\S/);
    },
  );

  it('without arguments prints help on standard error and fails', () => {
    const { status, out, err } = plan06([]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Usage: plan06/);
  });

  it.each([
    ['exract x', "unknown command 'exract'; did you mean extract?"],
    ['hlep', "unknown command 'hlep'; did you mean help?"],
    ['help hlep', "unknown command 'hlep'; did you mean help?"],
    ['help chekc', "unknown command 'chekc'; did you mean check?"],
    ['qwertyuiop', "unknown command 'qwertyuiop'; see plan06 --help"],
    ['extract', "missing required argument 'files'; see plan06 extract --help"],
    ['extract --fromat json x', "unknown option '--fromat'; did you mean --format?"],
    [
      'extract -f xml x',
      /option '-f, --format <format>' argument 'xml' is invalid: choose json, yaml, ndjson; see plan06 extract --help/,
    ],
    ['extract -o', /option '-o, --output <file>' argument missing/],
    ['extract -q -v x', /cannot be used with option/],
    ['extract -f yaml --compact x', '--compact is for JSON; leave out -f yaml'],
    ['extract - -', 'standard input (-) is named twice; name it once'],
    ['schema x', /argument 'x' of 'name' is invalid: choose plan, diff, diff-row, matrix; see plan06 schema --help/],
    ['--nonsense', "unknown option '--nonsense'; see plan06 --help"],
  ])('%s is refused in one line', (line, message) => {
    const { status, out, err } = plan06(line.split(' '));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^plan06: [^\n]+; [^\n]+\n$/);
    if (typeof message === 'string') expect(err).toBe(`plan06: ${message}\n`);
    else expect(err).toMatch(message);
  });

  it('points to extract where a file is in place of a command', () => {
    expect(plan06([PLAN]).err).toBe(`plan06: unknown command '${PLAN}'; did you mean: plan06 extract ${PLAN}\n`);
  });
});

describe('plan06 schema', () => {
  it('prints the JSON Schema', () => {
    const { status, out, err } = plan06(['schema']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:plan06:plan:1',
      title: 'Plan',
      additionalProperties: false,
    });
  });
});
