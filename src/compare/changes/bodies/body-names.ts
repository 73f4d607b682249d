import { GENERIC_HEADS, INCOMPLETE_HEADS, NAMED_HEADS, RUN_WORDS } from '../../../lexicon/bodies.js';
import type { Plan } from '../../../schema/plan.js';
import { wordsOf } from '../../../text/words.js';
import { NAME_MODIFIERS, QUANTIFIERS } from '../../../vocabulary/bodies/bodies.js';
import {
  type BodyLevel,
  CENTRAL_BODIES,
  LEVELS_BY_HEAD,
  LEVELS_BY_WORD,
} from '../../../vocabulary/bodies/body-levels.js';
import {
  CENTRAL_NAMES,
  DEPARTMENT_FIELDS,
  DEPARTMENT_HEADS,
  LEVEL_WORDS,
  NO_LEVELS,
  OFFICE_NAMES,
} from '../../../vocabulary/bodies/government-levels.js';
import { AND, HAVING, TOGETHER_WITH } from '../../../vocabulary/words/small-words.js';
import { PhraseTable } from '../../words/phrase-table.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import type { Token } from '../../words/token.js';
import { tokenKey } from '../../words/token-key.js';

/** Words that make no difference between two names of one body. */
const EMPTY = new Set(
  [AND, HAVING, ...TOGETHER_WITH, ...QUANTIFIERS.flatMap((words) => words.split(' '))].map(tokenKey),
);

const keysOf = (phrase: string) =>
  wordsOf(phrase)
    .map((word) => tokenKey(word.text))
    .join(' ');
const levels = tableOf(
  LEVEL_WORDS.map((word) => [word]),
  '',
);
const departments = tableOf([
  ...OFFICE_NAMES,
  ...CENTRAL_NAMES,
  ...DEPARTMENT_HEADS,
  ...DEPARTMENT_FIELDS,
  ...NO_LEVELS.map((phrase) => [phrase.replace(' ', ''), phrase]),
]);
const byWord = new Map(Object.entries(LEVELS_BY_WORD).map(([words, level]) => [keysOf(words), level]));
const byHead = new Map(Object.entries(LEVELS_BY_HEAD).map(([words, level]) => [keysOf(words), level]));
const central = CENTRAL_BODIES.map(keysOf);
const notLevels = new Set(NO_LEVELS.map(keysOf));
const named = new Set(NAMED_HEADS.map(keysOf));
const incomplete = new Set(INCOMPLETE_HEADS.map(keysOf));
/** "doanh nghiệp" names none in particular; "Sở" does, as in "Sở Y tế", but not in "các sở" and "sở chức năng". */
const generic = GENERIC_HEADS.map(keysOf).filter((head) => !named.has(head));
const either = GENERIC_HEADS.map(keysOf).filter((head) => named.has(head));
const quantifiers = QUANTIFIERS.map(keysOf);
const modifiers = NAME_MODIFIERS.filter((words) => !LEVEL_WORDS.includes(words)).map(keysOf);
const sorts = new Set(RUN_WORDS.map(keysOf));

/** A body's name in the forms in which names are compared. */
export interface BodyName {
  /** Equal for two spellings of one name: "Sở TTTT", "Sở Thông tin và Truyền thông". */
  readonly name: string;
  /** Equal for two bodies that do the same work at different levels: "Công an tỉnh", "Công an xã". */
  readonly work: string;
  /** Its level of government; its plan's own if its name does not say. */
  readonly level: BodyLevel | null;
  /** Whether that is the level of the plan's own locality. */
  readonly own: boolean;
  /** Whether it names no body in particular: "các đơn vị liên quan". */
  readonly generic: boolean;
  /** The names of the two bodies that one head stands for. */
  readonly parts?: readonly string[];
}

/** Reads the names of bodies in one plan; `place` is the plan's own locality, which says nothing about the work. */
export function bodyNames(plan: Plan, tokenizer: PlanTokenizer): (unit: string) => BodyName {
  const places = tableOf(plan.document.locality ? [[plan.document.locality.name]] : [], '');
  const home = plan.document.locality?.level ?? null;
  const known = new Map<string, BodyName>();
  const read = (unit: string): BodyName => {
    // "Cục Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH)": the bracket says it again
    const named = unit.replace(/\([^()]{0,60}\)/gu, (bracket) => ' '.repeat(bracket.length));
    const tokens = tokenizer.tokens(named).filter((token) => !EMPTY.has(token.key) && token.symbol !== true);
    const work = withoutLevels(named, departments.replace(named, places.replace(named, tokens)));
    const words = tokens.map((token) => token.key).join(' ');
    const level = levelOf(words) ?? home;
    return {
      name: keyOf(tokens, tokenizer),
      work: keyOf(work, tokenizer),
      level,
      // If the locality of a plan is unknown, every level but the centre may be its own.
      own: level !== null && (home === null ? level !== 'central' : level === home),
      generic: isGeneric(words, keysOf(unit)),
    };
  };
  return (unit) => {
    const name = known.get(unit) ?? read(unit);
    known.set(unit, name);
    return name;
  };
}

/** "các đơn vị liên quan", "các phòng", and a run of kinds of bodies: "các sở, ban, ngành". */
function isGeneric(words: string, printed: string): boolean {
  const [first = '', second = ''] = words.split(' ');
  if (sorts.has(first) && sorts.has(second)) return true;
  if (generic.some((head) => begins(words, head))) return true;
  const head = either.find((one) => begins(words, one));
  if (head === undefined) return false;
  const rest = words.slice(head.length + 1);
  if (rest === '') return incomplete.has(head);
  return [...quantifiers.map((one) => begins(printed, one)), ...modifiers.map((one) => begins(rest, one))].some(
    Boolean,
  );
}

const begins = (words: string, head: string) => words === head || words.startsWith(`${head} `);

/** The level that a name says: of a body of the centre, by the last word of a level in it, or by its head. */
function levelOf(words: string): BodyLevel | null {
  if (central.some((body) => ` ${words} `.includes(` ${body} `))) return 'central';
  const list = words.split(' ');
  for (let at = list.length - 1; at > 0; at--) {
    const level = byWord.get(list.slice(at - 1, at + 1).join(' ')) ?? byWord.get(list[at]!);
    // "Bảo hiểm xã hội", "trật tự xã hội": no commune
    if (level && !notLevels.has(list.slice(at, at + 2).join(' '))) return level;
  }
  return (
    byHead.get(list.slice(0, 3).join(' ')) ?? byHead.get(list.slice(0, 2).join(' ')) ?? byHead.get(list[0]!) ?? null
  );
}

/** Without "tỉnh", "cấp xã", and without the name of the place after such a word: "UBND thành phố Vinh" → "UBND". */
export function withoutLevels(text: string, tokens: readonly Token[]): Token[] {
  const marked = levels.lighten(text, tokens);
  let behind = false;
  return marked.filter((token) => {
    const printed = text.slice(token.start, token.end);
    behind = token.light === true || (behind && /^\p{Lu}\p{Ll}/u.test(printed));
    return !behind;
  });
}

function keyOf(tokens: readonly Token[], tokenizer: PlanTokenizer): string {
  const words = tokens.filter((token) => !EMPTY.has(token.key));
  return words.map((token) => (tokenizer.fuzzy ? token.folded : token.key)).join(' ');
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
