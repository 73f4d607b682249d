import type { Responsibility, Unit } from '../../schema/plan.js';
import { count, LOWER } from '../../text/letters.js';
import { type Abbreviation, identityOf } from './names/identity.js';
import { type OwnLocality, sameHere } from './names/local.js';

/** Where a body has a role: in a model by its number, in a task or section by its path. */
type Owner = { readonly model: number } | { readonly task: string } | { readonly section: string };

/** The roles that a model, task or section of a plan gives to bodies. */
export interface OwnedParts {
  readonly owner: Owner;
  readonly responsibilities: readonly Responsibility[];
}

/**
 * Each distinct body of a plan once, in order of first appearance, with the abbreviations the plan gives it (from its
 * glossary and from definitions in running text) and the models, tasks and sections it appears in. Names that differ in case, dashes, by an
 * abbreviation or by the plan's own place ("Trạm Y tế", "Trạm Y tế xã") are one body; it is named by the fullest form
 * that is printed.
 */
export function collectUnits(
  owned: readonly OwnedParts[],
  abbreviations: readonly Abbreviation[] = [],
  own: OwnLocality | null = null,
): Unit[] {
  const spelled = each(identityOf(abbreviations));
  const fullness = each((name) => count(eachOnce(name), LOWER));
  const names = new Set(owned.flatMap(({ responsibilities }) => responsibilities.map(({ unit }) => unit)));
  const named = Array.from(names, (unit) => ({ unit, key: spelled(unit) }));
  const here = sameHere(named, own, spelled);
  const identity = (name: string) => here(spelled(name));
  const units = new Map<string, { named: Responsibility; roles: Unit['roles']; seen: Set<string> }>();
  for (const { owner, responsibilities } of owned) {
    const place = Object.entries(owner).join();
    for (const responsibility of responsibilities) {
      const { unit, role } = responsibility;
      const key = identity(unit);
      const known = units.get(key);
      const entry = known ?? { named: responsibility, roles: [], seen: new Set<string>() };
      if (!known) units.set(key, entry);
      // A name with more lower-case letters spells out more of its words.
      if (unit !== entry.named.unit && fullness(unit) > fullness(entry.named.unit) + 2) entry.named = responsibility;
      const part = `${place} ${role}`;
      if (!entry.seen.has(part)) entry.roles.push({ ...owner, role });
      entry.seen.add(part);
    }
  }
  const short = new Map<string, Set<string>>();
  for (const { abbr, expansion } of abbreviations) {
    const key = identity(expansion);
    short.set(key, (short.get(key) ?? new Set()).add(abbr));
  }
  return Array.from(units, ([key, { named, roles }]) => {
    const { unit: name, role: _, raw, ...place } = named;
    return {
      name,
      ...(raw === undefined ? {} : { raw }),
      abbreviations: [...(short.get(key) ?? [])].filter((abbr) => abbr !== name),
      roles,
      ...place,
    };
  });
}

/** "Công chức Công chức Tư pháp" is the same as "Công chức Tư pháp". */
function eachOnce(name: string): string {
  return [...new Set(name.split(/\s+/u))].join(' ');
}

/** The same function, memoized by name: a plan has a few dozen names, each many times. */
function each<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name)!;
  };
}
