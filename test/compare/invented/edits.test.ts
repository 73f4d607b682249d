import { describe, expect, it } from 'vitest';
import { diff, extract, type PlanDiff } from '../../../src/index.js';
import { arranged, mirror } from '../mirror.js';
import { VERSIONS } from './edits.js';

/** "model 3 deadline later", "recipients", "task II/1/c dropped": what a comparison tells, in the order of its letters. */
function told({ document, overview, ...found }: PlanDiff): string[] {
  const parts = [
    ['section', found.sections],
    ['model', found.models],
    ['task', found.tasks],
    ['row', found.rows],
  ] as const;
  return [
    ...document.map(({ path }) => path),
    ...parts.flatMap(([part, { matched, lone }]) => [
      ...matched.flatMap(({ b, changes }) =>
        changes.map(({ field, relation }) => `${part} ${b} ${field}${relation ? ` ${relation}` : ''}`),
      ),
      ...lone.a.map(({ name }) => `${part} ${name} dropped`),
      ...lone.b.map(({ name }) => `${part} ${name} added`),
    ]),
    ...overview.joined.map(({ many, one }) => {
      const names = many.map(({ name }) => name).sort();
      return `${names.join(' and ')} merged in ${one}`;
    }),
  ].sort();
}

describe('versions of invented plans', () => {
  it('are more than 120 edits of ten pairs', () => {
    expect(VERSIONS).toHaveLength(10);
    expect(VERSIONS.reduce((sum, { edits }) => sum + edits.length, 0)).toBeGreaterThan(120);
  });

  it.each(VERSIONS)('$name: each edit is told once, and nothing else', ({ plan, edits, told: expected }) => {
    let edited = plan;
    for (const [old, changed] of edits) {
      expect(edited.split(old!), old).toHaveLength(2);
      edited = edited.replace(old!, () => changed!);
    }
    const [a, b] = [extract(plan, { file: 'a.md' }), extract(edited, { file: 'b.md' })];
    const found = diff(a, b);
    expect(found.view).toBe('versions');
    expect(told(found)).toEqual(expected);
    expect(arranged(diff(b, a))).toEqual(mirror(found));
  });
});
