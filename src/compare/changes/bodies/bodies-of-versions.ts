import type { ValueChange } from '../../../schema/diff.js';
import type { Responsibility } from '../../../schema/plan.js';
import { takePairs } from '../../../text/lists.js';
import { summaries } from '../texts/wording.js';
import { FIELD_OF, type Names } from './bodies.js';

interface Entry {
  readonly one: Responsibility;
  readonly name: string;
}

/** What differs between the roles of bodies in two versions: another body, another role, one more or less. */
export function bodiesOfVersions(
  a: readonly Responsibility[],
  b: readonly Responsibility[],
  names: Names,
): ValueChange[] {
  const left = a.map((one): Entry => ({ one, name: names.a(one.unit).name }));
  const right = b.map((one): Entry => ({ one, name: names.b(one.unit).name }));
  const sameName = (x: Entry, y: Entry) => x.name === y.name;
  const sameRole = (x: Entry, y: Entry) => x.one.role === y.one.role;
  takePairs(left, right, (x, y) => sameName(x, y) && sameRole(x, y));
  const pairs = [...takePairs(left, right, sameName), ...takePairs(left, right, sameRole)];
  return [
    ...pairs.map(([x, y]) => changed(x.one, y.one, sameName(x, y))),
    ...left.map(({ one }) => alone('removed', one)),
    ...right.map(({ one }) => alone('added', one)),
  ];
}

function changed(a: Responsibility, b: Responsibility, sameName: boolean): ValueChange {
  const lead = a.role === 'lead' || b.role === 'lead';
  return {
    field: lead ? 'lead' : FIELD_OF[a.role],
    kind: 'changed',
    a: a.unit,
    b: b.unit,
    summary: sameName ? `${a.role} → ${b.role}` : summaries.otherBody,
    roles: { a: [a.role], b: [b.role] },
  };
}

function alone(kind: 'added' | 'removed', { unit, role }: Responsibility): ValueChange {
  const isNew = kind === 'added';
  return {
    field: FIELD_OF[role],
    kind,
    a: isNew ? null : unit,
    b: isNew ? unit : null,
    summary: `${role} ${kind}`,
    roles: { a: isNew ? [] : [role], b: isNew ? [role] : [] },
  };
}
