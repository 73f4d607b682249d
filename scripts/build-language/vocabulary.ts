import { KNOWN_ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';
import { GENERIC_HEADS, NAME_FIELDS, NAMED_HEADS, STANDARD_ABBREVIATIONS } from '../../src/lexicon/bodies.js';
import { DOCUMENT_KINDS } from '../../src/lexicon/documents.js';
import { formsOf } from '../../src/lexicon/label-forms.js';
import { POLICE_DEPARTMENTS, STAFF } from '../../src/vocabulary/bodies/bodies.js';
import { OFFICE_NAMES } from '../../src/vocabulary/bodies/government-levels.js';
import { PROVINCES } from '../../src/vocabulary/bodies/provinces.js';
import { COORDINATE_WORDS, GUIDE_WORDS, LEAD_WORDS, SUPPORT_WORDS } from '../../src/vocabulary/bodies/roles.js';
import {
  CLOSING_BEGINS,
  CONTENT_HEADINGS,
  FRAME_HEADINGS,
  PREAMBLE_BEGINS,
  RECIPIENTS,
} from '../../src/vocabulary/document/headings.js';
import { CENTRAL_CITIES, MOTTO, NATION, NUMBER_LABEL } from '../../src/vocabulary/document/letterhead.js';
import { LABELS, ROW_HEADS } from '../../src/vocabulary/labels.js';
import { SYSTEM_NAMES } from '../../src/vocabulary/words/system-names.js';
import { TASK_VERBS } from '../../src/vocabulary/words/task-verbs.js';

/** How often the names of places and the other words are counted, against once for each plan. */
const PLACES = 2;
const OTHERS = 1;

// UBND  GD&ĐT  PC06
const ACRONYM = /^[\p{Lu}\d&]{2,}$/u;
// Thông tin và Truyền thông | TT&TT | Y tế: what a department may be for
const FIELD = /^\p{Lu}[\p{L}\d&, -]+$/u;

/** The country's cities and provinces in their usual company. */
function places(): string[] {
  return [...CENTRAL_CITIES.map((name) => `thành phố ${name}`), ...PROVINCES.map((name) => `tỉnh ${name}`)];
}

/** Abbreviations in capitals; other spellings of a system's name are none. */
function abbreviations(): string[] {
  const names = new Set(SYSTEM_NAMES.map((name) => name.toLowerCase()));
  return [...new Set([...KNOWN_ABBREVIATIONS, ...Object.keys(STANDARD_ABBREVIATIONS)])].filter(
    (abbr) => ACRONYM.test(abbr) && !names.has(abbr.toLowerCase()),
  );
}

/** Departments by what they are for, spelled out and abbreviated ("Sở Y tế", "Sở TTTT"), as they stand in a sentence. */
function departments(): string[] {
  const fields = new Set(NAME_FIELDS.filter((field) => FIELD.test(field)));
  const short = abbreviations().filter((abbr) => fields.has(STANDARD_ABBREVIATIONS[abbr] ?? ''));
  return [...fields, ...short].map((field) => `của Sở ${field}`);
}

/** Departments of the police by their numbers: "Phòng PC06". */
function police(): string[] {
  return Object.entries(POLICE_DEPARTMENTS).flatMap(([head, numbers]) => numbers.map((number) => `${head} ${number}`));
}

/** The fixed words of a letterhead. */
function letterhead(): string[] {
  const numbers = ['KH-UBND', 'QĐ-UBND'].map((symbol) => `${NUMBER_LABEL}: 1/${symbol}`);
  return [NATION, MOTTO, ...numbers, 'ngày 1 tháng 1 năm 1', RECIPIENTS];
}

/** What the other stages' vocabulary says in whole phrases. */
export function vocabularyTexts(): string[] {
  const others = [
    ...letterhead(),
    ...abbreviations(),
    ...Object.values(STANDARD_ABBREVIATIONS),
    ...departments(),
    ...police(),
    ...NAMED_HEADS,
    ...GENERIC_HEADS,
    ...STAFF,
    ...OFFICE_NAMES.flat(),
    ...DOCUMENT_KINDS,
    ...LABELS.flatMap(formsOf),
    ...Object.values(ROW_HEADS).flat(),
    ...[...PREAMBLE_BEGINS, ...CONTENT_HEADINGS, ...FRAME_HEADINGS, ...CLOSING_BEGINS],
    ...[...LEAD_WORDS, ...COORDINATE_WORDS, ...SUPPORT_WORDS, ...GUIDE_WORDS],
    ...TASK_VERBS,
  ];
  const once = [...new Set(others)];
  return [...Array.from({ length: PLACES }, places).flat(), ...Array.from({ length: OTHERS }, () => once).flat()];
}
