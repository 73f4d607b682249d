import { describe, expect, it } from 'vitest';
import { checkOutputs, joinedOutputs, outputOf } from '../../../src/batch/write/names.js';

const input = (place: string) => ({ path: `/x/${place}`, file: place, place });

describe('the name of an output', () => {
  it.each([
    ['a/plan.md', 'a/plan.json'],
    ['PLAN.MD', 'PLAN.json'],
    ['kế hoạch 106.txt', 'kế hoạch 106.json'],
    ['plan.v1.markdown', 'plan.v1.json'],
    ['plan', 'plan.json'],
    ['ke-hoach.106', 'ke-hoach.106.json'],
    ['plan.json', 'plan.json.json'],
  ])('%s -> %s', (place, output) => {
    expect(outputOf(place, 'json')).toBe(output);
  });

  it('tells shards apart', () => {
    expect(joinedOutputs('csv', '-2-of-3')).toEqual(['models-2-of-3.csv', 'tasks-2-of-3.csv']);
    expect(joinedOutputs('json')).toEqual([]);
  });
});

describe('two inputs for one output', () => {
  it.each([
    ['two endings', ['a/plan.md', 'a/plan.txt']],
    ['small and large letters', ['a/Plan.md', 'a/plan.md']],
    ['two forms of a letter', ['kế.md'.normalize('NFC'), 'kế.md'.normalize('NFD')]],
  ])('are refused: %s', (_, places) => {
    expect(() => checkOutputs(places.map(input), 'json', '/out')).toThrow(/would both write/);
    expect(() => checkOutputs(places.map(input), 'ndjson', '/out')).not.toThrow();
  });

  it('names a few of many', () => {
    const places = [1, 2, 3, 4, 5].flatMap((n) => [`${n}.md`, `${n}.txt`]);
    expect(() => checkOutputs(places.map(input), 'yaml', '/out')).toThrow(/, and 2 more/);
  });

  it.each([
    ['different folders', ['a/plan.md', 'b/plan.md']],
    ['different names', ['plan-1.md', 'plan-2.md']],
    ['an ending that is kept', ['plan.md', 'plan.pdf']],
  ])('are not there with %s', (_, places) => {
    expect(() => checkOutputs(places.map(input), 'json', '/out')).not.toThrow();
  });

  it.each(['../plan.md', '/etc/plan.md', 'C:/plan.md'])('%s has no place below the base', (place) => {
    expect(() => checkOutputs([input(place)], 'json', '/out')).toThrow(/not below the base/);
  });

  it('an output never takes the place of an input', () => {
    const inputs = ['a.md', 'a.json'].map(input);
    expect(() => checkOutputs(inputs, 'json', '/x')).toThrow(/a\.json would overwrite an input/);
    expect(() => checkOutputs([input('plans.ndjson')], 'ndjson', '/x')).toThrow(/would overwrite an input/);
    expect(() => checkOutputs(inputs, 'json', '/out')).not.toThrow();
  });
});
