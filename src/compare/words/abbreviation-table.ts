import { STANDARD_ABBREVIATIONS } from '../../lexicon/bodies.js';
import type { Plan } from '../../schema/plan.js';
import { memoize } from '../../text/memoize.js';
import { wordsOf } from '../../text/words.js';
import { findDefinitions } from '../../values/bodies/definitions.js';
import { TEXT_ABBREVIATIONS } from '../../vocabulary/words/abbreviations.js';
import { SPELLINGS } from '../../vocabulary/words/spellings.js';
import { textsOf } from '../view/plan-texts.js';
import { PhraseTable } from './phrase-table.js';

const definitionsOf = memoize(findDefinitions);

/**
 * What a plan itself says its abbreviations stand for: in running text, then in its own list, which takes precedence.
 */
export function ownAbbreviations(plan: Plan): [abbr: string, expansion: string][] {
  const found: [string, string][] = [];
  for (const text of textsOf(plan)) {
    if (!text.includes('(')) continue;
    for (const { abbr, expansion } of definitionsOf(text)) found.push([abbr, expansion]);
  }
  for (const { abbr, expansion } of plan.glossary) if (isShorter(abbr, expansion)) found.push([abbr, expansion]);
  return found;
}

/** Abbreviations and spellings: a plan's own take precedence over the common vocabulary. */
export function abbreviationTable(own: readonly (readonly [abbr: string, expansion: string])[]): PhraseTable {
  const table = new PhraseTable();
  for (const [main, ...others] of SPELLINGS) for (const other of others) table.add(other, main!);
  for (const list of [STANDARD_ABBREVIATIONS, TEXT_ABBREVIATIONS]) {
    for (const [abbr, stands] of Object.entries(list)) table.add(abbr, stands, true);
  }
  for (const [abbr, expansion] of own) table.add(abbr, expansion, true);
  return table;
}

/** A list of abbreviations may hold misread rows; one whose expansion is not longer is ignored. */
function isShorter(abbr: string, expansion: string): boolean {
  return wordsOf(abbr).length > 0 && abbr.length < expansion.length;
}
