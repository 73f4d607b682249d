import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { PLAN, plan06, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const json = plan06(['extract', PLAN]).out;
const yaml = plan06(['extract', PLAN, TASKS, '-f', 'yaml']).out;
const lines = plan06(['extract', PLAN, TASKS, '-f', 'ndjson']).out;

describe('outputs of plan06 as its inputs', () => {
  const titles = (args: string[], input = '') =>
    JSON.parse(plan06(['table', ...args, '-f', 'json', '--columns', 'title'], { input }).out) as unknown[];
  const both = titles([PLAN, TASKS]);

  it.each([
    ['YAML by its name', () => [place.file('plans.yaml', yaml)], ''],
    ['NDJSON by its name', () => [place.file('plans.ndjson', lines)], ''],
    ['YAML from standard input', () => ['-'], yaml],
    ['NDJSON from standard input', () => ['-'], lines],
  ])('reads %s', (_name, args, input) => {
    expect(titles(args(), input)).toEqual(both);
  });

  it.each(['extract', 'normalize', 'text', 'restore'])('%s refuses them by name', (command) => {
    for (const input of [json, yaml, lines]) {
      const { status, out, err } = plan06([command, '-'], { input });
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^plan06: standard input: already an output of plan06; give the plan itself: .*input\.md\n$/);
    }
  });

  it.each([
    ['plan.json', json],
    ['plans.yaml', yaml],
    ['plans.ndjson', lines],
  ])('batch refuses %s by name', (name, output) => {
    const { status, err } = plan06(['batch', place.file(name, output), '-d', `${place.dir}/out`]);
    expect(status).toBe(1);
    expect(err).toContain('already an output of plan06; give the plan itself');
  });

  it.each([
    ['a.json', '{"schemaVersion": "1",\n  "source": }', 'JSON broken at line 2, column 13: a value is expected here'],
    [
      'b.json',
      '{"schemaVersion": "1"',
      'JSON broken at line 1, column 22: a comma or a closing bracket is expected here',
    ],
    ['c.ndjson', '{"a":1}\n{"a" 1}\n', 'NDJSON broken at line 2, column 6: a colon is expected here'],
    ['d.yaml', 'schemaVersion: "1"\nsource: [1\n', 'YAML broken at line 3, column 1: this is not YAML'],
    ['e.json', '[]', 'JSON without a plan'],
    ['f.json', '{"schemaVersion":"1"}', 'no plan of schema version 1: source is missing (and 12 more)'],
    ['g.json', '{"a":1}', 'no plan of schema version 1: schemaVersion is missing (and 14 more)'],
    ['h.json', '{"schemaVersion":"2"}', 'no plan of schema version 1: schemaVersion should be 1 (and 13 more)'],
    [
      'i.json',
      '{"schemaVersion":"1","source":5}',
      'no plan of schema version 1: source should be names with values (and 12 more)',
    ],
  ])('says in one line what is wrong with %s', (name, text, says) => {
    const file = place.file(name, text);
    const { status, err } = plan06(['table', file]);
    expect(status).toBe(2);
    expect(err.startsWith(`plan06: ${file}: ${says}; `)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('plan06.config.yaml', () => {
  it('sets options of a command, below those of the command line', () => {
    const own = workplace();
    own.file('plan06.config.yaml', 'table:\n  columns: kind,title\n');
    expect(plan06(['table', PLAN], { cwd: own.dir }).out.split('\r\n')[0]).toBe('kind,title');
    expect(plan06(['table', PLAN, '--columns', 'title'], { cwd: own.dir }).out.split('\r\n')[0]).toBe('title');
    expect(plan06(['table', PLAN, '--no-config'], { cwd: own.dir }).out.split('\r\n')[0]).toContain('locality,');
    own.clean();
  });

  it.each([
    ['langg: vi', 'there is no key langg; did you mean lang?'],
    ['extract:\n  formt: yaml', 'there is no key extract.formt; did you mean format?'],
    [
      'extract:\n  format: csv',
      'extract.format: unexpected "csv", expected json, yaml, ndjson; correct the configuration',
    ],
    ['quiet: 3', 'quiet: unexpected 3, expected yes or no; correct the configuration'],
    ['lang: vi\nquiet: true\nlang: en', 'the key lang is written again at line 3, column 1; correct the configuration'],
    ['a: [', 'not YAML at line 1, column 5; correct the configuration'],
  ])('says what is wrong with %j', (text, says) => {
    const own = workplace();
    own.file('plan06.config.yaml', text);
    expect(plan06(['extract', PLAN], { cwd: own.dir }).err.trim().endsWith(says)).toBe(true);
    own.clean();
  });

  it('is what init writes, which it reads without a change of anything', () => {
    const own = workplace();
    expect(plan06(['init'], { cwd: own.dir }).status).toBe(0);
    expect(plan06(['init'], { cwd: own.dir }).err).toContain('it already exists');
    expect(plan06(['extract', PLAN], { cwd: own.dir }).out).toBe(json);
    own.clean();
  });
});

describe('plan06 completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('has each command and option for %s', (shell) => {
    const { out, status } = plan06(['completion', shell]);
    expect(status).toBe(0);
    for (const name of ['extract', 'query', 'due-before', 'no-positions', 'xlsx', 'lang']) expect(out).toContain(name);
  });

  it('lets bash complete commands, options and values', () => {
    const script = plan06(['completion', 'bash']).out;
    const complete = (...words: string[]) => {
      const quoted = words.map((word) => `'${word}'`).join(' ');
      const run = `${script}\nCOMP_WORDS=(plan06 ${quoted}); COMP_CWORD=${words.length}; _plan06; echo "\${COMPREPLY[*]}"`;
      return spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('ext')).toBe('extract');
    expect(complete('query', '--due-')).toBe('--due-before');
    expect(complete('table', '-f', 'x')).toBe('xlsx');
    expect(complete('table', '--format', '=', 'x')).toBe('xlsx');
    expect(complete('explain', 'field-e')).toBe('field-empty');
  });
});
