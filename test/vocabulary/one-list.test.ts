import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { repeatedWords, vocabularyLists } from '../../scripts/vocabulary-lists.mjs';

const lists = vocabularyLists(fileURLToPath(new URL('../../src/vocabulary', import.meta.url)));
const repeated = repeatedWords(lists);

/** How many words a pair of lists may share before they are to be written once: `wordsOf` or a role of a body. */
const FEW = 5;

/** Lists that hold more than words (keys, symbols, fields beside them), and so are written with all they hold. */
const TABLES = new Set([
  'bodies/bodies:BODIES',
  'bodies/bodies:FIELDS',
  'bodies/bodies:NAMES_WITH_DASHES',
  'document/documents:DOCUMENTS',
  'document/plan-facts:PLAN_FACTS',
  'labels:LABELS',
  'words/abbreviations:TEXT_ABBREVIATIONS',
  'words/spellings:SPELLINGS',
]);

/** Other lists that share more than a few words, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bodies/body-levels:LEVELS_BY_WORD': 'words with the levels that they name',
  'bodies/government-levels:LEVEL_WORDS': 'the levels as names of bodies print them, by how they are cut off',
  'document/letterhead:LEVEL_WORDS': 'words with the levels that localities have, a town among them',
  'bodies/issuers:SPELLED_HEADS': 'abbreviations with the names that they stand for',
  'bodies/provinces:PROVINCE_MERGERS': 'each province of today with those that went into it',
  'document/headings:FRAME_HEADINGS': 'in order: the first three are those of aims',
};

it('finds lists and words', () => {
  expect(lists.size).toBeGreaterThan(200);
  expect([...lists.get('words/task-verbs:TASK_VERBS')!].length).toBeGreaterThan(100);
});

it('writes a word once where lists share more than a few', () => {
  const pairs = new Map<string, string[]>();
  for (const [word, names] of repeated)
    for (const [i, one] of names.entries())
      for (const other of names.slice(i + 1)) {
        if ([one, other].some((name) => TABLES.has(name) || name in EXCEPTIONS)) continue;
        pairs.set(`${one} + ${other}`, [...(pairs.get(`${one} + ${other}`) ?? []), word]);
      }
  expect([...pairs].filter(([, words]) => words.length > FEW)).toEqual([]);
});

it('has no word in more lists than before', () => {
  expect(repeated.size).toBeLessThanOrEqual(MOST);
});

/** It may only fall. */
const MOST = 432;
