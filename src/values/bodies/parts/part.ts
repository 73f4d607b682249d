import type { Role } from '../../../schema/plan.js';
import type { Name } from '../names/name.js';

/** A body's role, as found: its name is words [from, to). */
export interface Part extends Name {
  readonly role: Role;
}

/** The same role for several names. */
export function give(names: readonly Name[], role: Role): Part[] {
  return names.map((name) => ({ ...name, role }));
}
