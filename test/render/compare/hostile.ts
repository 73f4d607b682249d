import type { PlanDiff, PlanMatrix } from '../../../src/index.js';

/** Texts that would be markup, script, a link, a formula or a steering sequence where they are not kept as text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '[x](javascript:alert(1)) ![y](http://evil.example/z.png)',
  '**bold** _it_ ~~no~~ `code` # head',
  '| a | b |\n| --- | --- |',
  '1. one\n- two\n---',
  'http://evil.example www.evil.example a@evil.example',
  '&lt;b&gt; &#60;i&#62; &copy;',
  '=HYPERLINK("http://evil.example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\u001b[31mred\u001b[0m \u202etxet',
] as const;

const side = (text: string) => ({
  file: text,
  title: text,
  locality: { name: text, level: 'commune' as const },
  models: 2,
  tasks: 0,
});

/** A diff in which every text is the one given. */
export function diffOf(text: string): PlanDiff {
  const alone = {
    name: 7,
    title: text,
    deadline: text,
    lead: text,
    nearest: { name: 1, title: text, similarity: 0.2 },
  };
  const why = { title: 1, support: null, shared: [text], onlyA: [text], onlyB: [] };
  const base = { field: text, kind: 'changed' as const, a: text, b: `${text}!`, summary: text };
  return {
    schemaVersion: '1',
    a: side(text),
    b: side(text),
    document: [{ path: text, kind: 'changed', a: text, b: `${text}!` }],
    models: {
      matched: [
        {
          a: 1,
          b: 2,
          similarity: 0.9,
          titles: { a: text, b: text },
          why,
          changes: [
            base,
            { ...base, field: 'lead', counterpart: true, roles: { a: ['lead'], b: ['lead'] } },
            { ...base, field: 'tools', kind: 'added', a: null },
            { ...base, field: 'tools', kind: 'removed', b: null },
            {
              ...base,
              field: 'objective',
              words: [
                { kind: 'same', a: text, b: text },
                { kind: 'removed', a: text },
                { kind: 'added', b: text },
              ],
            },
          ],
        },
      ],
      onlyInA: [7],
      onlyInB: [7],
      lone: { a: [alone], b: [alone] },
    },
    tasks: { matched: [], onlyInA: [], onlyInB: [], lone: { a: [], b: [] } },
  };
}

/** A matrix in which every text is the one given. */
export function matrixOf(text: string): PlanMatrix {
  const cell = {
    number: 1,
    title: text,
    similarity: 1,
    timing: 'dated' as const,
    date: '2023-12-30',
    edtf: '2023-12-30',
    deadline: text,
    lead: text,
    tools: text,
  };
  const plan = { file: text, name: text, locality: null, models: 1 };
  return {
    schemaVersion: '1',
    plans: [plan, plan],
    rows: [{ title: text, count: 1, cells: [cell, null] }],
  };
}
