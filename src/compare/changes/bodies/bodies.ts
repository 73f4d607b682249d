import type { ValueChange } from '../../../schema/diff.js';
import type { Responsibility, Role } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { append } from '../../../text/lists.js';
import { assign, type Edge } from '../../alignment/assignment.js';
import { namesAlike } from '../../alignment/words-alike.js';
import type { Compare } from '../context.js';
import { summaries } from '../texts/wording.js';
import type { BodyName } from './body-names.js';

/** A body of one model with all its roles in it. */
export interface Body extends BodyName {
  readonly unit: string;
  readonly roles: Role[];
}

/** How the names of both plans' bodies are read. */
export interface Names {
  readonly a: (unit: string) => BodyName;
  readonly b: (unit: string) => BodyName;
}

const ROLES: readonly Role[] = ['lead', 'coordinate', 'implement', 'support', 'guide'];
export const FIELD_OF: Readonly<Record<Role, string>> = {
  lead: 'lead',
  coordinate: 'coordination',
  implement: 'implementers',
  support: 'support',
  guide: 'guidance',
};

/** Evidence that two bodies are one: the same name, the same work at the same level or at each plan's own. */
const SAME_NAME = 100;
const SAME_BODY = 60;
const SAME_WORK = 10;

/**
 * Bodies that only one of two localities' models names, and those with another role in it. Bodies that do the same
 * work, each at its own plan's level of government, are one change that says so, not a loss and a gain.
 */
export function bodyChanges(
  a: readonly Responsibility[],
  b: readonly Responsibility[],
  names: Names,
  compare: Compare,
): ValueChange[] {
  const left = bodiesOf(a, names.a);
  const right = bodiesOf(b, names.b);
  const same = (one: string, other: string) => one === other || (compare.fuzzy && namesAlike(fold(one), fold(other)));
  const pairs = assign(left.flatMap((one, i) => right.flatMap((other, j) => edge(one, i, other, j, same))));
  const changes: ValueChange[] = [];
  const gone: Body[] = [];
  for (const [i, body] of left.entries()) {
    const pair = pairs.find((one) => one.a === i);
    if (!pair) gone.push(body);
    else append(changes, changed(body, right[pair.b]!, same(body.name, right[pair.b]!.name)));
  }
  const come = right.filter((_, j) => !pairs.some((pair) => pair.b === j));
  append(changes, replaced(gone, come));
  return changes.sort((x, y) => rank(x) - rank(y));
}

/** The bodies of a model, each once under all its names. */
export function bodiesOf(list: readonly Responsibility[], nameOf: (unit: string) => BodyName): Body[] {
  const bodies = new Map<string, Body>();
  const single = list.flatMap(({ unit, role }) => (nameOf(unit).parts ?? [unit]).map((part) => ({ unit: part, role })));
  for (const { unit, role } of single) {
    const name = nameOf(unit);
    const key = identityOf(name);
    const body = bodies.get(key) ?? { ...name, unit, roles: [] };
    if (!body.roles.includes(role)) body.roles.push(role);
    bodies.set(key, body);
  }
  for (const body of bodies.values()) body.roles.sort((x, y) => ROLES.indexOf(x) - ROLES.indexOf(y));
  return [...bodies.values()];
}

/** "Phòng Y tế" and "Phòng Y tế thị xã" are one body: the same work at the same level. */
export function identityOf({ name, work, level }: BodyName): string {
  return work === '' ? name : `${work}|${level}`;
}

type Same = (one: string, other: string) => boolean;

function edge(a: Body, i: number, b: Body, j: number, same: Same): Edge[] {
  const shared = a.roles.filter((role) => b.roles.includes(role)).length;
  const base = likeness(a, b, same);
  return base === 0 ? [] : [{ a: i, b: j, weight: base + shared - Math.abs(i - j) / 1000 }];
}

function likeness(a: Body, b: Body, same: Same): number {
  if (same(a.name, b.name)) return SAME_NAME;
  if (a.work === '' || !same(a.work, b.work)) return 0;
  if (a.level === b.level) return SAME_BODY;
  return a.own && b.own ? SAME_WORK : 0;
}

function changed(a: Body, b: Body, sameName: boolean): ValueChange[] {
  const sameRoles = a.roles.join() === b.roles.join();
  const counterpart = !sameName && a.level !== b.level;
  if (sameRoles && (sameName || !counterpart)) return [];
  const lists = `${a.roles.join(', ')} → ${b.roles.join(', ')}`;
  // The first role is the one that counts: whether a body coordinates and implements, or only implements, is not
  // reported.
  const sameMain = (a.roles[0] === 'lead') === (b.roles[0] === 'lead');
  const generic = a.generic && b.generic;
  const folded = generic ? 'generic' : !sameMain ? null : counterpart ? 'level' : 'wording';
  return [
    {
      field: fieldOf([...a.roles, ...b.roles]),
      kind: 'changed',
      a: a.unit,
      b: b.unit,
      summary: [...(counterpart ? [summaries.sameWork] : []), ...(sameRoles ? [] : [lists])].join(', '),
      roles: { a: a.roles, b: b.roles },
      ...(counterpart ? { counterpart: true as const } : {}),
      ...(folded ? { folded } : {}),
    },
  ];
}

/** If one lead was removed and one added, the one replaces the other. */
function replaced(gone: readonly Body[], come: readonly Body[]): ValueChange[] {
  const changes: ValueChange[] = [];
  const left = new Set(gone);
  const right = new Set(come);
  const [one, ...others] = [...left].filter((body) => body.roles[0] === 'lead');
  const [other, ...more] = [...right].filter((body) => body.roles[0] === 'lead');
  if (one && other && others.length + more.length === 0) {
    left.delete(one);
    right.delete(other);
    changes.push({
      field: 'lead',
      kind: 'changed',
      a: one.unit,
      b: other.unit,
      summary: summaries.otherBody,
      roles: { a: one.roles, b: other.roles },
    });
  }
  for (const body of left) changes.push(alone('removed', body));
  for (const body of right) changes.push(alone('added', body));
  return changes;
}

function alone(kind: 'added' | 'removed', body: Body): ValueChange {
  const roles = kind === 'added' ? { a: [], b: body.roles } : { a: body.roles, b: [] };
  return {
    field: fieldOf(body.roles),
    kind,
    a: kind === 'added' ? null : body.unit,
    b: kind === 'added' ? body.unit : null,
    summary: `${body.roles.join(', ')} ${kind}`,
    roles,
    ...(body.generic ? { folded: 'generic' as const } : {}),
  };
}

/** A change is filed under the first of the roles concerned. */
function fieldOf(roles: readonly Role[]): string {
  return FIELD_OF[ROLES.find((role) => roles.includes(role)) ?? 'implement'];
}

function rank(change: ValueChange): number {
  return Object.values(FIELD_OF).indexOf(change.field);
}
