import { KNOWN_ABBREVIATIONS } from '../../../lexicon/abbreviations.js';
import { vocabulary } from '../../../lexicon/run.js';
import type { GlossaryEntry, Plan, Position } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { findDefinitions } from '../../../values/bodies/index.js';
import { TEXT_ABBREVIATIONS } from '../../../vocabulary/words/abbreviations.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { companiesIn } from '../../lookups/names/companies.js';
import { isInCapitals, type PlanText, textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * An abbreviation of three capitals or more that the plan defines nowhere: neither in a list of abbreviations nor in
 * brackets after the words that it stands for.
 */
export const abbreviationUndefined: Rule = {
  code: 'abbreviation-undefined',
  severity: 'info',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const texts = textsOf(plan);
    const defined = definedIn(plan, texts);
    const used = new Map<string, Use>();
    for (const { text, position } of texts) {
      for (const abbr of isInCapitals(text) ? [] : abbreviationsIn(text)) {
        if (isDefined(abbr, defined)) continue;
        const known = used.get(abbr);
        const isFirst = known === undefined || offsetOf(position) < offsetOf(known.position);
        const first = isFirst ? places.find(abbr, position) : known.position;
        used.set(abbr, { count: (known?.count ?? 0) + 1, position: first });
      }
    }
    return [...used].map(([actual, { count, position: at }]) => {
      const meant = similarTo(actual, plan.glossary);
      const values = { count };
      if (!meant) return found('abbreviation-undefined', { at, actual, values });
      const details = { at, actual, expected: meant.abbr, values, cause: meant.position };
      return found('abbreviation-undefined/similar', details);
    });
  },
};

interface Use {
  readonly count: number;
  readonly position: Position | undefined;
}

function offsetOf(position: Position | undefined): number {
  return position?.start.offset ?? Number.POSITIVE_INFINITY;
}

/** Whether it, or each part of it, is defined: "HĐND&UBND". */
function isDefined(abbr: string, defined: ReadonlySet<string>): boolean {
  return defined.has(fold(abbr)) || abbr.split('&').every((part) => defined.has(fold(part)));
}

// "CQĐT", "VHTT&DL"; not "C06", "II", "CÔNG", "COVID-19"
const ABBREVIATION = latin(/(?<![\p{L}\p{N}/&.@-])[A-ZĐƯ]{2,}(?:&[A-ZĐƯ]+)?[A-ZĐƯ](?![\p{L}\p{N}/&@]|-[\p{Lu}\d])/gu);
// "BAN " before "CHỈ", " ĐẠO" after it
const CAPITALS_BEFORE = latin(/\p{Lu}{2}\s$/u);
const CAPITALS_BEHIND = latin(/^\s\p{Lu}{2}/u);
const ROMAN = /^[IVXLC]+$/u;

/** Abbreviations of a text. A capital word beside another is a heading's or a name's, not one of these. */
function abbreviationsIn(text: string): string[] {
  const companies = companiesIn(text);
  return [...matchesOf(text, ABBREVIATION)].flatMap(({ 0: abbr, index }) => {
    if (companies.some(({ start, end }) => index >= start && index < end)) return [];
    const beside =
      CAPITALS_BEFORE.test(text.slice(Math.max(0, index - 3), index)) ||
      CAPITALS_BEHIND.test(text.slice(index + abbr.length));
    return beside || ROMAN.test(abbr) ? [] : abbr;
  });
}

// "xác thực tập trung (|SSO|)"
const IN_BRACKETS = latin(/\((?<abbr>[\p{Lu}&]{2,30})\)/gu);
// "|CNSCĐ| (công nghệ số cộng đồng)"
const BEFORE_BRACKETS = latin(/(?<![\p{Lu}&])(?<abbr>[\p{Lu}&]{2,30})\s\(\p{Ll}{2}/gu);
// "GD" and "ĐT" of "GD-ĐT"
const PARTS = latin(/[\p{Lu}\p{N}&]{2,}/gu);

/** What the plan defines, and what needs no definition, without marks. */
function definedIn({ glossary }: Plan, texts: readonly PlanText[]): Set<string> {
  const own = texts.flatMap(({ text }) => [
    ...findDefinitions(text).map(({ abbr }) => abbr),
    ...[IN_BRACKETS, BEFORE_BRACKETS].flatMap((beside) =>
      [...matchesOf(text, beside)].map(({ groups }) => groups!.abbr!),
    ),
  ]);
  const all = [
    ...own,
    ...glossary.map(({ abbr }) => abbr),
    ...Object.keys(vocabulary().abbreviations),
    ...Object.keys(TEXT_ABBREVIATIONS),
  ];
  const parts = all.flatMap((abbr) => [abbr, abbr.replace(/[\s-]/gu, ''), ...(abbr.match(PARTS) ?? [])]);
  return new Set([...parts, ...KNOWN_ABBREVIATIONS].map(fold));
}

/** The abbreviation in the plan's list that was probably meant: one letter differs. */
function similarTo(abbr: string, glossary: readonly GlossaryEntry[]): GlossaryEntry | undefined {
  const meant = glossary.filter((one) => boundedDistance(fold(one.abbr), fold(abbr), 1) <= 1);
  return abbr.length >= 4 && meant.length === 1 ? meant[0] : undefined;
}
