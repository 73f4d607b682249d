import type { Role, Unit } from '../../schema/plan.js';
import { count, LOWER } from '../../text/letters.js';
import { type Abbreviation, identityOf } from './identity.js';

/** What is known of a plan's models, for collecting the bodies. */
export interface ModelParts {
  readonly number: number;
  readonly responsibilities: readonly { readonly unit: string; readonly role: Role }[];
}

/**
 * Each distinct body of a plan once, in order of first appearance, with the abbreviations the plan gives it (from its
 * glossary and from definitions in running text) and the models it appears in. Names that differ in case, dashes or by
 * an abbreviation are one body; it is named by the fullest form that is printed.
 */
export function collectUnits(models: readonly ModelParts[], abbreviations: readonly Abbreviation[] = []): Unit[] {
  const identity = identityOf(abbreviations);
  const units = new Map<string, { name: string; roles: { model: number; role: Role }[]; seen: Set<string> }>();
  for (const { number, responsibilities } of models) {
    for (const { unit, role } of responsibilities) {
      const key = identity(unit);
      const known = units.get(key);
      const entry = known ?? { name: unit, roles: [], seen: new Set<string>() };
      if (!known) units.set(key, entry);
      if (isFuller(unit, entry.name)) entry.name = unit;
      const part = `${number} ${role}`;
      if (!entry.seen.has(part)) entry.roles.push({ model: number, role });
      entry.seen.add(part);
    }
  }
  const short = new Map<string, Set<string>>();
  for (const { abbr, expansion } of abbreviations) {
    const key = identity(expansion);
    short.set(key, (short.get(key) ?? new Set()).add(abbr));
  }
  return Array.from(units, ([key, { name, roles }]) => ({ name, abbreviations: [...(short.get(key) ?? [])], roles }));
}

/** A name with more small letters spells out more of its words. */
function isFuller(name: string, than: string): boolean {
  return count(name, LOWER) > count(than, LOWER) + 2;
}
