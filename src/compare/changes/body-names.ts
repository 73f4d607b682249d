import type { Plan } from '../../schema/plan.js';
import { QUANTIFIERS } from '../../vocabulary/bodies.js';
import {
  DEPARTMENT_FIELDS,
  DEPARTMENT_HEADS,
  LEVEL_WORDS,
  NO_LEVELS,
  OFFICE_NAMES,
} from '../../vocabulary/government-levels.js';
import { PhraseTable } from '../words/phrase-table.js';
import type { Reader } from '../words/reader.js';
import type { Token } from '../words/token.js';
import { tokenKey } from '../words/token-key.js';

/** Words that make no difference between two names of one body. */
const EMPTY = new Set(['và', 'có', 'cùng', ...QUANTIFIERS.flatMap((words) => words.split(' '))].map(tokenKey));

const levels = tableOf(
  LEVEL_WORDS.map((word) => [word]),
  '',
);
const departments = tableOf([
  ...OFFICE_NAMES,
  ...DEPARTMENT_HEADS,
  ...DEPARTMENT_FIELDS,
  ...NO_LEVELS.map((phrase) => [phrase.replace(' ', ''), phrase]),
]);

/** A body's name in the forms in which names are compared. */
export interface BodyName {
  /** Equal for two spellings of one name: "Sở TTTT", "Sở Thông tin và Truyền thông". */
  readonly name: string;
  /** Equal for two bodies that do the same work at different levels: "Công an tỉnh", "Công an xã". */
  readonly work: string;
}

/** Reads the names of bodies in one plan; `place` is the plan's own locality, which says nothing about the work. */
export function bodyNames(plan: Plan, reader: Reader): (unit: string) => BodyName {
  const places = tableOf(plan.document.locality ? [[plan.document.locality.name]] : [], '');
  const known = new Map<string, BodyName>();
  const read = (unit: string): BodyName => {
    // "Cục Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH)": the bracket says it again
    const named = unit.replace(/\([^()]{0,60}\)/gu, (bracket) => ' '.repeat(bracket.length));
    const tokens = reader.tokens(named).filter((token) => !EMPTY.has(token.key));
    const work = withoutLevels(named, departments.replace(named, places.replace(named, tokens)));
    return { name: keyOf(tokens, reader), work: keyOf(work, reader) };
  };
  return (unit) => {
    const name = known.get(unit) ?? read(unit);
    known.set(unit, name);
    return name;
  };
}

/** Without "tỉnh", "cấp xã", and without the name of the place behind such a word: "UBND thành phố Vinh" → "UBND". */
function withoutLevels(text: string, tokens: readonly Token[]): Token[] {
  const marked = levels.lighten(text, tokens);
  let behind = false;
  return marked.filter((token) => {
    const printed = text.slice(token.start, token.end);
    behind = token.light === true || (behind && /^\p{Lu}\p{Ll}/u.test(printed));
    return !behind;
  });
}

function keyOf(tokens: readonly Token[], reader: Reader): string {
  const words = tokens.filter((token) => !EMPTY.has(token.key));
  return words.map((token) => (reader.damaged ? token.folded : token.key)).join(' ');
}

/** Every phrase of a list stands for the list's first one, or for `other` where that is given. */
function tableOf(lists: readonly (readonly string[])[], other?: string): PhraseTable {
  const table = new PhraseTable();
  for (const list of lists) {
    for (const phrase of list) {
      const words = phrase.split(' ').filter((word) => !EMPTY.has(tokenKey(word)));
      if (words.length > 0) table.add(words.join(' '), other ?? list[0]!);
    }
  }
  return table;
}
