import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { contentOf } from '../fixtures/content.js';
import { describeDifferences, differences } from '../fixtures/differences.js';
import { clean } from '../fixtures/fixtures.js';
import { type Typesetting, typeset } from './typeset.js';

const plain = { pageLength: 0, runningHead: null, formFeeds: false };
const STYLES: Readonly<Record<string, Typesetting>> = {
  'wrapped at 80, no blank lines': { ...plain, width: 80, between: '\n', afterParagraph: '\n' },
  'wrapped at 80, a blank line after every line, page numbers': {
    ...plain,
    width: 80,
    between: '\n\n',
    afterParagraph: '\n\n',
    pageLength: 45,
  },
  'wrapped at 95, blank lines between paragraphs, page numbers': {
    ...plain,
    width: 95,
    between: '\n',
    afterParagraph: '\n\n',
    pageLength: 40,
  },
  'wrapped at 70, no blank lines, running heads, form feeds': {
    width: 70,
    between: '\n',
    afterParagraph: '\n',
    pageLength: 38,
    runningHead: 'KẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06',
    formFeeds: true,
  },
  'wrapped at 100, a blank line after every line, running heads': {
    width: 100,
    between: '\n\n',
    afterParagraph: '\n\n',
    pageLength: 50,
    runningHead: 'UBND – Kế hoạch Đề án 06',
    formFeeds: false,
  },
};

/** Where the printed lines cannot tell what the clean plan does: the paths that differ, and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly why: string; readonly path: RegExp }>> = {
  'annex-only: wrapped at 100, a blank line after every line, running heads': {
    why: 'the plan has two pages, and a head that is printed once looks like text',
    path: /^\/unplaced\/0$/,
  },
  'pdf-bullets: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'the plan has two pages, and a head that is printed once looks like text',
    path: /^\/models\/1\/(?:fields\/deadline\/text|deadlines\/1)$/,
  },
  'pdf-bullets: wrapped at 100, a blank line after every line, running heads': {
    why: 'as above',
    path: /^\/sections\/2\/text$/,
  },
  'pdf-layout: wrapped at 100, a blank line after every line, running heads': {
    why: 'as above',
    path: /^\/models\/2\/(?:fields\/deadline\/text|deadlines\/1)$/,
  },
  'dong-nai: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'lines of a signature are never joined, and the one wrapped here begins with a capital',
    path: /^\/document\/signers\/0\/(?:title|onBehalfOf|ownOffice)$/,
  },
  'loc-ha: wrapped at 80, no blank lines': {
    why: 'a line ends with a colon and the next begins with a quotation mark: text and deadline end there',
    path: /^\/tasks\/8\/deadlines\/0\/raw$/,
  },
  'loc-ha: wrapped at 80, a blank line after every line, page numbers': {
    why: 'as above',
    path: /^\/tasks\/8\/deadlines\/0\/raw$/,
  },
  'md-letters: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'a title fills its line, and the description below it has no label',
    path: /^\/models\/5\/(?:title|description)$/,
  },
  'models-named: wrapped at 80, no blank lines': {
    why: 'too few lines are full to tell that they are wrapped, and a name goes on with a capital',
    path: /^\/(?:models\/0\/responsibilities\/\d|units\/\d)(?:\/|$)/,
  },
  'models-named: wrapped at 80, a blank line after every line, page numbers': {
    why: 'as above',
    path: /^\/(?:models\/0\/responsibilities\/\d|units\/\d)(?:\/|$)/,
  },
  'models-named: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'the plan has two pages, and a head that is printed once looks like text',
    path: /^\/models\/1\/fields\/location\/text$/,
  },
  'models-named: wrapped at 100, a blank line after every line, running heads': {
    why: 'as above',
    path: /^\/(?:sections\/7\/(?:title|responsibilities\/\d\/unit)|units\/\d\/name)$/,
  },
  'models-shared: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'as above',
    path: /^\/models\/1\/fields\/outcome\/text$/,
  },
  'models-shared: wrapped at 100, a blank line after every line, running heads': {
    why: 'as above',
    path: /^\/(?:sections\/7\/(?:text|responsibilities\/\d)|units\/\d+)$/,
  },
  'tasks-columns: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'the plan has two pages, and a head that is printed once looks like text',
    path: /^\/annexes\/1\/title$/,
  },
  'tasks-party: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'the plan has two pages, and a head that is printed once looks like text',
    path: /^\/sections\/9\/text$/,
  },
  'tasks-party: wrapped at 100, a blank line after every line, running heads': {
    why: 'as above',
    path: /^\/document\/recipients\/\d$/,
  },
  'tasks-table: wrapped at 70, no blank lines, running heads, form feeds': {
    why: 'as above',
    path: /^\/(?:tasks\/7\/(?:fields\/coordination\/text|responsibilities\/\d)|units\/\d+)$/,
  },
  'tasks-table: wrapped at 100, a blank line after every line, running heads': {
    why: 'too few lines are full to tell that they are wrapped, and the preamble goes on with a year',
    path: /^\/document\/preamble\/\d$/,
  },
};

/** Of a web page's line "Lượt xem: 1.245 | Tác giả: …" above the letterhead two columns or one may be made. */
const FRONT = /^\/unplaced\/\d+(?:\/text)?$/;
/** Lines of a letterhead are apart or together as they are printed. */
const LETTERHEAD = /^\/document\/letterhead\/\d+$/;

describe.each(clean)('$name,', ({ name, file, text }) => {
  const expected = contentOf(extract(text, { file, positions: false }));
  it.each(Object.entries(STYLES))('%s, says the same', (style, typesetting) => {
    const printed = typeset(text, file.endsWith('.md'), typesetting);
    expect(printed).not.toBe(text);
    const actual = contentOf(extract(printed, { file: 'printed.txt', positions: false }));
    const exception = EXCEPTIONS[`${name}: ${style}`]?.path;
    const found = differences(expected, actual).filter(
      ({ path }) =>
        !exception?.test(path) &&
        !(name === 'md-upper' && FRONT.test(path)) &&
        !(name === 'tasks-sentences' && LETTERHEAD.test(path)),
    );
    if (found.length > 0) expect.fail(describeDifferences(expected, actual, '', 8));
  });
});
