import { slice } from '../../characters/span/span.js';
import type { Line } from '../../join/line.js';
import { ofVocabulary } from '../../lexicon/run.js';
import type { GlossaryEntry } from '../../schema/plan.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { ABBREVIATION_COLUMNS } from '../../vocabulary/document/headings.js';
import { type Context, ordinalOf, positionOf } from '../context.js';
import { placedParts } from '../match.js';
import type { ReadTable } from './table.js';

const headingsOfRun = ofVocabulary(({ headings }) => headings.glossary.map(fold));

// "CAT: Công an tỉnh.", "Sở GD&ĐT: Sở Giáo dục và Đào tạo", "DN - Doanh nghiệp"
const ABBREVIATION = /^(?<abbr>[^:]{2,60}?)\s?(?::|\s[-–=])\s{1,9}(?=\S)/u;
const EXPANSION = { shortest: 3, longest: 201 };

// "UBND", "GDĐT", "C06": two signs at least
const SIGNS = latin(/\p{Lu}[\p{L}\d]?[\p{Lu}\d]/u);

const ABBREVIATED = new Set(ABBREVIATION_COLUMNS.map(fold));

/** The list of abbreviations that a table holds: a column of them, and their meanings in the one after it. */
export function tableGlossary({ columns, entries }: ReadTable, context: Context): GlossaryEntry[] {
  const column = columns.findIndex(({ name }) => ABBREVIATED.has(fold(name)));
  if (column < 0) return [];
  const rows = entries.filter((entry) => entry.type === 'row');
  return rows.flatMap(({ cells, from, to }): GlossaryEntry[] => {
    const [abbr, expansion] = cells.slice(column, column + 2);
    if (!abbr?.text || !expansion?.text) return [];
    const words = context.read(expansion).text;
    return [
      {
        abbr: abbr.text,
        expansion: words,
        position: context.place(from, to),
        ...placedParts({ abbr: [abbr.text, abbr], expansion: [words, expansion] }, context),
      },
    ];
  });
}

/** A line of the list of abbreviations under a table. */
export function readAbbreviation(line: Line, context: Context): GlossaryEntry | null {
  const match = ABBREVIATION.exec(line.span.text);
  if (!match || headingsOfRun().includes(fold(match.groups!.abbr!))) return null;
  const abbr = match.groups!.abbr!;
  const expansion = line.span.text.slice(match[0].length);
  if (expansion.length < EXPANSION.shortest || expansion.length > EXPANSION.longest) return null;
  if (!SIGNS.test(abbr) || abbr.split(' ').length > 7) return null;
  const words = withoutEnd(expansion, ' .;,/');
  const position = positionOf(line.span, context);
  const { raw } = context.read(line.span);
  return {
    ...ordinalOf(line.marker),
    abbr,
    expansion: words,
    ...(raw === undefined ? {} : { raw }),
    ...(position ? { position } : {}),
    ...placedParts(
      {
        abbr: [abbr, slice(line.span, 0, abbr.length)],
        expansion: [words, slice(line.span, match[0].length, match[0].length + words.length)],
      },
      context,
    ),
  };
}
