import fc from 'fast-check';
import { clean } from '../../test/fixtures/fixtures.js';
import { damagedPlan, type Input, jumble } from '../../test/properties/arbitraries.js';
import { mutated } from './mutations.js';

const PLANS = clean
  .filter(({ text }) => text.length < 60_000)
  .map(({ file, text }) => ({ file, lines: text.split('\n') }));

/** What someone may write into a plan who wants a terminal, a build, a browser or a spreadsheet to obey. */
export const HOSTILE = [
  '\u001b[31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u202e',
  '\u2028::error::a',
  '::error file=a::b',
  '##[error]a',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '=HYPERLINK("http://evil.example")',
  '@SUM(A1)',
  '+1+1',
  '-1+1',
  ';=1+1',
  '\t=1+1',
  '2024-01-01"><img src=x>',
  '`a`',
  '|',
  '\u0000',
] as const;

const share = fc.nat({ max: 9999 }).map((n) => n / 10_000);

/** The head of one plan, some lines of another and the end of a third: read in a tenth of the time that a whole one takes. */
const cut: fc.Arbitrary<Input> = fc
  .record({
    plans: fc.tuple(fc.constantFrom(...PLANS), fc.constantFrom(...PLANS), fc.constantFrom(...PLANS)),
    heads: fc.nat({ max: 30 }),
    from: share,
    lines: fc.nat({ max: 40 }),
    tail: fc.nat({ max: 25 }),
    hostile: fc.array(fc.tuple(share, share, fc.constantFrom(...HOSTILE)), { maxLength: 6 }),
  })
  .map(({ plans: [first, middle, last], heads, from, lines, tail, hostile }) => {
    const begin = Math.floor(from * middle.lines.length);
    const all = [
      ...first.lines.slice(0, heads),
      ...middle.lines.slice(begin, begin + lines),
      ...(tail > 0 ? last.lines.slice(-tail) : []),
    ];
    for (const [where, at, sign] of hostile) {
      const i = Math.floor(where * all.length);
      const line = all[i] ?? '';
      const column = Math.floor(at * 4) === 0 ? 0 : Math.floor(at * line.length);
      all[i] = line.slice(0, column) + sign + line.slice(column);
    }
    return { file: first.file, text: all.join('\n').replaceAll('\0', '') };
  });

/** What the fuzzer reads: many short texts of plans put together, texts of pieces, some whole plans. */
export const inputs: fc.Arbitrary<Input> = fc.oneof(
  { weight: 10, arbitrary: mutated(cut) },
  { weight: 10, arbitrary: mutated(jumble) },
  { weight: 1, arbitrary: mutated(damagedPlan) },
);
