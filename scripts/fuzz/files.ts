import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { diff, extract, isSame, PlanInputError, planSchema, read } from '../../src/index.js';
import { HOSTILE } from './inputs.js';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/formats/${name}`));

const DOCX = ['hung-chinh-auto+extras.docx', 'hung-chinh-typed.docx'].map((name) => unzipSync(fixture(name)));
const PAGE = strFromU8(fixture('loc-ha-portal.html'));
/** The parts of a Word document that its text comes from. */
const PARTS = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml'] as const;

/** A change of a text with tags, at a share of its length. */
interface Edit {
  readonly at: number;
  readonly other: number;
  readonly how: 'cut' | 'repeat' | 'swap' | 'put' | 'untag';
  readonly put: string;
}

const share = fc.nat({ max: 9999 }).map((n) => n / 10_000);
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: share,
    other: share,
    how: fc.constantFrom('cut', 'repeat', 'swap', 'put', 'untag'),
    put: fc.constantFrom(
      ...HOSTILE,
      '<w:p/>',
      '<w:tbl>',
      '</w:tc>',
      '&#0;',
      '&#xD800;',
      '&lt;b&gt;',
      '<table>',
      '<td>',
      '\ud800',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Cuts, doubles or swaps some elements, or puts something between two of them. */
function edited(text: string, changes: readonly Edit[]): string {
  let parts = text.split(/(?=<)/u);
  for (const { at, other, how, put } of changes) {
    const i = Math.floor(at * parts.length);
    const j = Math.min(parts.length, i + Math.floor(other * other * 200) + 1);
    const some = parts.slice(i, j);
    const changed = {
      cut: () => [],
      repeat: () => [...some, ...some],
      swap: () => some.toReversed(),
      put: () => [...some, put],
      untag: () => some.map((part) => part.replace(/^<[^>]*>/u, '')),
    }[how]();
    parts = [...parts.slice(0, i), ...changed, ...parts.slice(j)];
  }
  return parts.join('');
}

const docx = fc
  .record({ of: fc.constantFrom(...DOCX), part: fc.constantFrom(...PARTS), edits })
  .map(({ of, part, edits: own }) => {
    const xml = of[part];
    return zipSync({ ...of, ...(xml && { [part]: strToU8(edited(strFromU8(xml), own)) }) }, { level: 0 });
  });
const html = edits.map((own) => strToU8(edited(PAGE, own)));
/** A file whose bytes are damaged anywhere. */
const damaged = fc
  .record({
    of: fc.constantFrom(...DOCX.map((one) => zipSync(one)), strToU8(PAGE)),
    bytes: fc.array(fc.tuple(share, fc.nat({ max: 255 })), { minLength: 1, maxLength: 9 }),
  })
  .map(({ of, bytes }) => {
    const own = of.slice();
    for (const [at, byte] of bytes) own[Math.floor(at * own.length)] = byte;
    return own;
  });

/** Word documents and web pages, their elements or bytes changed. */
export const files: fc.Arbitrary<Uint8Array> = fc.oneof(docx, html, damaged);

/** @throws {Error} where a file neither gives a plan that accounts for its text nor is refused as documented. */
export async function fileHolds(bytes: Uint8Array): Promise<void> {
  try {
    const source = await read(bytes);
    const plan = extract(source, { restore: 'never', strict: true });
    planSchema.parse(plan);
    if (!isSame(diff(plan, plan))) throw new Error('the plan differs from itself');
  } catch (error) {
    if (!(error instanceof PlanInputError)) throw error;
  }
}
