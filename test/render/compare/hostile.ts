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
  '::error::pwned',
  'Mục ::add-mask::x ##[error]pwned ##vso[task.complete]',
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
  const none = { matched: [], onlyInA: [], onlyInB: [], lone: { a: [], b: [] } };
  const zero = { a: 0, b: 0, paired: 0, changed: 0, same: 0, onlyA: 0, onlyB: 0 };
  const place = { part: 'model' as const, a: 1, b: 2, title: text };
  const base = { field: text, kind: 'changed' as const, a: text, b: `${text}!`, summary: text };
  return {
    schemaVersion: '1',
    a: side(text),
    b: side(text),
    view: 'localities',
    viewFrom: { told: false, locality: false, number: null, likeness: 0.3 },
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
    tasks: none,
    sections: none,
    rows: none,
    overview: {
      models: { a: 2, b: 2, paired: 1, changed: 1, same: 0, onlyA: 1, onlyB: 1 },
      tasks: zero,
      sections: zero,
      rows: zero,
      deadlines: [{ ...place, from: text, to: text, days: 3, relation: 'later', doubtful: true }],
      leads: [{ ...place, from: [text], to: [text] }],
      bodies: [{ name: text, a: 3, b: 0, instead: { name: text, count: 3 } }],
      joined: [{ side: 'a', one: 1, title: text, many: [{ name: 2, title: text, similarity: 0.9 }] }],
      kinds: [{ kind: 'deadline', count: 1 }],
      folded: 0,
    },
    notCompared: ['case'],
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
