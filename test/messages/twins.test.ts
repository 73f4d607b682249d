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
import { EN } from '../../src/messages/library/en.js';
import { inVietnamese } from '../../src/messages/library/index.js';
import { VI } from '../../src/messages/library/vi.js';
import { notes as enNotes } from '../../src/messages/notes/en.js';
import { notes as viNotes } from '../../src/messages/notes/vi.js';
import { sources } from '../../src/messages/sources.js';
import { tableWords } from '../../src/messages/table/index.js';
import { put } from '../../src/messages/template.js';

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
  ['the library', EN, VI],
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
  it.each(Object.entries(EN))('%s is known again in Vietnamese', (key, english) => {
    const values = Object.fromEntries(placesOf(english).map((name) => [name, '7']));
    const vietnamese = VI[key as keyof typeof EN];
    expect(inVietnamese(put(english, values))).toBe(put(vietnamese, values));
  });

  it('keeps what it does not know', () => expect(inVietnamese('no sentence of ours')).toBe('no sentence of ours'));
});
