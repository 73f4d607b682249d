import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as enNames from '../../src/messages/compare/en-names.js';
import * as enTexts from '../../src/messages/compare/en-texts.js';
import * as viNames from '../../src/messages/compare/vi-names.js';
import * as viTexts from '../../src/messages/compare/vi-texts.js';
import * as enFiles from '../../src/messages/faults/en-files.js';
import * as enFaults from '../../src/messages/faults/en-usage.js';
import * as viFiles from '../../src/messages/faults/vi-files.js';
import * as viFaults from '../../src/messages/faults/vi-usage.js';
import { furniture } from '../../src/messages/furniture.js';
import * as enJudging from '../../src/messages/help/en-judging.js';
import * as enReading from '../../src/messages/help/en-reading.js';
import * as enTables from '../../src/messages/help/en-tables.js';
import { usageWords } from '../../src/messages/help/index.js';
import * as viJudging from '../../src/messages/help/vi-judging.js';
import * as viReading from '../../src/messages/help/vi-reading.js';
import * as viTables from '../../src/messages/help/vi-tables.js';
import { initWords } from '../../src/messages/init/index.js';
import { inVietnamese } from '../../src/messages/library/index.js';
import { notes as enNotes } from '../../src/messages/notes/en.js';
import { notes as viNotes } from '../../src/messages/notes/vi.js';
import { sources } from '../../src/messages/sources.js';
import { tableWords } from '../../src/messages/table/index.js';

const bySource = (language: 'en' | 'vi') =>
  Object.fromEntries(Object.entries(sources).map(([key, both]) => [key, both[language]]));

const byLanguage = (language: 'en' | 'vi') =>
  Object.fromEntries(Object.entries(furniture).map(([key, both]) => [key, both[language]]));

/** Each room of words in English and in Vietnamese. */
const ROOMS: readonly (readonly [name: string, en: unknown, vi: unknown])[] = [
  ['help of reading', enReading.reading(), viReading.reading()],
  ['help of judging', enJudging.judging(), viJudging.judging()],
  ['help of tables', enTables.tables(), viTables.tables()],
  ['faults of calls', enFaults.usage(), viFaults.usage()],
  ['faults of files', enFiles.files(), viFiles.files()],
  ['notes', enNotes(), viNotes()],
  ['comments of a configuration', initWords('en'), initWords('vi')],
  ['texts of comparisons', enTexts.TEXTS, viTexts.TEXTS],
  ['sentences of comparisons', enTexts.SAYS, viTexts.SAYS],
  ['fields of comparisons', enNames.FIELDS, viNames.FIELDS],
  ['paths of comparisons', enNames.PATHS, viNames.PATHS],
  ['kinds of change', enNames.KINDS, viNames.KINDS],
  ['what is not compared', enNames.LEFT, viNames.LEFT],
  ['notes of sources', bySource('en'), bySource('vi')],
  ['page furniture', byLanguage('en'), byLanguage('vi')],
  ['heads of tables', tableWords('en').column, tableWords('vi').column],
  ['names of tables', tableWords('en').table, tableWords('vi').table],
];

/** All texts of a room by their paths. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, one]) => textsOf(one, path === '' ? key : `${path}.${key}`));
}

const placesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/gu)].map((found) => found[1]!))].sort();

describe.each(ROOMS)('%s', (_name, english, vietnamese) => {
  const [en, vi] = [new Map(textsOf(english)), new Map(textsOf(vietnamese))];

  it('has the same texts in both languages', () => {
    expect([...vi.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [path, text] of en) expect(vi.get(path) === '', path).toBe(text === '');
  });

  it('puts the same values into both', () => {
    for (const [path, text] of en) {
      const [known, used] = [placesOf(text), placesOf(vi.get(path)!)];
      expect(
        used.filter((name) => !known.includes(name)),
        path,
      ).toEqual([]);
    }
  });
});

it('has the words that all help pages share in both languages', () => {
  const [en, vi] = [usageWords('en'), usageWords('vi')];
  for (const part of ['common', 'page'] as const) {
    expect(Object.keys(vi[part])).toEqual(Object.keys(en[part]));
    for (const [key, text] of Object.entries(vi[part]))
      expect(text).not.toBe(en[part][key as keyof (typeof en)[typeof part]]);
  }
});

describe('what the library says', () => {
  const root = new URL('../../src/', import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('cli') && !name.startsWith('messages'),
  );
  // "new PlanInputError('locked', 'a PDF with a password', 'give it with --password')"
  const CALL = /new (?:PlanInput|Batch|Pairs)Error\((?<args>[^;]*?)\);/gsu;
  const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;
  const CODES = /^(?:empty|binary|encoding|too-large|not-a-plan|locked|broken|not-installed|utf-\d.*)$/u;
  const said = files.flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return [...text.matchAll(CALL)].flatMap(({ groups }) =>
      [...groups!.args!.matchAll(LITERAL)].map(([literal]) => literal.slice(1, -1).replaceAll("\\'", "'")),
    );
  });
  // What is put in stands for itself.
  const plain = [...new Set(said.map((text) => text.replace(/\$\{[^}]*\}/gu, 'x')))].filter(
    (text) => text.includes(' ') && !CODES.test(text),
  );

  it('is found in the sources', () => expect(plain.length).toBeGreaterThan(40));

  it.each(plain)('%s: has its Vietnamese', (text) => {
    expect(inVietnamese(text)).not.toBe(text);
  });
});
