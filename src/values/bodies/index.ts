import type { FieldKey, Role } from '../../schema/plan.js';
import { wordsOf } from '../../text/words.js';
import { readAssignment } from './assignment.js';
import { Reader } from './lexicon.js';
import { readPartyField } from './party-field.js';

export { collectUnits, type ModelParts } from './collect.js';
export { type Definition, findDefinitions } from './definitions.js';
export { type Abbreviation, identityOf } from './identity.js';
export type { OwnLocality } from './local.js';

/** Which body has which part, with the UTF-16 offsets of its name in the text. */
export interface FoundResponsibility {
  /** As printed, blanks collapsed; with its head where several names share one ("các Sở Y tế, Tư pháp": "Sở Tư pháp"). */
  readonly unit: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const PARTY_FIELDS: Readonly<Partial<Record<FieldKey, Role>>> = {
  lead: 'lead',
  coordination: 'coordinate',
  implementers: 'implement',
  support: 'support',
};

/**
 * The bodies that one text of a field (its running text, or one item) gives a part, in order, each (unit, role) once.
 * Fields that give none ("Mục tiêu") have no rows.
 */
export function findResponsibilities(key: FieldKey, text: string): FoundResponsibility[] {
  const role = PARTY_FIELDS[key];
  if (role === undefined && key !== 'assignment' && key !== 'organisation') return [];
  const reader = new Reader(text);
  const parts = role === undefined ? readAssignment(reader) : readPartyField(reader, role);
  return uniqueResponsibilities(
    parts.map((part) => {
      const start = reader.words[part.from]!.start;
      const end = closeBracket(text, start, reader.words[part.to - 1]!.end);
      const printed = text.slice(start, end).replace(/\s+/gu, ' ');
      return { unit: part.head ? `${part.head} ${printed}` : printed, role: part.role, start, end };
    }),
  );
}

/** A name that ends inside a bracket it opened takes the closing one too. */
function closeBracket(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return name.includes('(') && !name.includes(')') && text[end] === ')' ? end + 1 : end;
}

/** A unit's name for comparing: small letters, one place for tone marks, no dashes or other marks. */
function unitKey(unit: string): string {
  return wordsOf(unit)
    .map((word) => word.key)
    .join(' ');
}

/** Each (unit, role) once, the first one; names that differ in case, dashes or tone marks are the same. */
export function uniqueResponsibilities<R extends { readonly unit: string; readonly role: Role }>(
  list: readonly R[],
): R[] {
  const seen = new Set<string>();
  return list.filter((row) => {
    const key = `${row.role} ${unitKey(row.unit)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
