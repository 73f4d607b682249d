import type { Change } from '../../schema/diff.js';
import type { Model, Role } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { assign, type Edge } from '../alignment/assignment.js';
import { namesAlike } from '../alignment/words-alike.js';
import type { BodyName } from './body-names.js';

/** A body of one model with all its parts in it. */
interface Body extends BodyName {
  readonly unit: string;
  readonly roles: Role[];
}

/** How the names of both plans' bodies are read. */
export interface Names {
  readonly a: (unit: string) => BodyName;
  readonly b: (unit: string) => BodyName;
}

const ROLES: readonly Role[] = ['lead', 'coordinate', 'implement', 'support', 'guide'];
const FIELD_OF: Readonly<Record<Role, string>> = {
  lead: 'lead',
  coordinate: 'coordination',
  implement: 'implementers',
  support: 'support',
  guide: 'guidance',
};
/** Whether two forms of names are of one body. */
type Same = (one: string, other: string) => boolean;

/** What speaks for two bodies being one: the same name, the same work, each part that both have. */
const SAME_NAME = 100;
const SAME_WORK = 10;

/**
 * Bodies that only one of two models names, and those that have another part in it. Bodies that do the same work at
 * different levels of government are one change that says so, not a loss and a gain.
 */
export function bodyChanges(a: Model, b: Model, names: Names, damaged: boolean): Change[] {
  const left = bodiesOf(a, names.a);
  const right = bodiesOf(b, names.b);
  const same = (one: string, other: string) => one === other || (damaged && namesAlike(fold(one), fold(other)));
  const pairs = assign(left.flatMap((one, i) => right.flatMap((other, j) => edge(one, i, other, j, same))));
  const changes: Change[] = [];
  for (const [i, body] of left.entries()) {
    const pair = pairs.find((one) => one.a === i);
    changes.push(...(pair ? changed(body, right[pair.b]!, same) : [alone('removed', body)]));
  }
  for (const [j, body] of right.entries()) if (!pairs.some((pair) => pair.b === j)) changes.push(alone('added', body));
  return changes.sort((x, y) => rank(x) - rank(y));
}

function bodiesOf(model: Model, nameOf: (unit: string) => BodyName): Body[] {
  const bodies = new Map<string, Body>();
  for (const { unit, role } of model.responsibilities) {
    const name = nameOf(unit);
    const body = bodies.get(name.name) ?? { ...name, unit, roles: [] };
    if (!body.roles.includes(role)) body.roles.push(role);
    bodies.set(name.name, body);
  }
  for (const body of bodies.values()) body.roles.sort((x, y) => ROLES.indexOf(x) - ROLES.indexOf(y));
  return [...bodies.values()];
}

function edge(a: Body, i: number, b: Body, j: number, same: Same): Edge[] {
  const base = same(a.name, b.name) ? SAME_NAME : a.work !== '' && same(a.work, b.work) ? SAME_WORK : 0;
  const shared = a.roles.filter((role) => b.roles.includes(role)).length;
  return base === 0 ? [] : [{ a: i, b: j, weight: base + shared - Math.abs(i - j) / 1000 }];
}

function changed(a: Body, b: Body, same: Same): Change[] {
  const sameRoles = a.roles.join() === b.roles.join();
  const sameName = same(a.name, b.name);
  if (sameName && sameRoles) return [];
  const roles = { a: a.roles, b: b.roles };
  const lists = `${a.roles.join(', ')} → ${b.roles.join(', ')}`;
  const change: Change = {
    field: fieldOf([...a.roles, ...b.roles]),
    kind: 'changed',
    a: a.unit,
    b: b.unit,
    summary: [...(sameName ? [] : ['the same work at another level']), ...(sameRoles ? [] : [lists])].join(', '),
    roles,
  };
  return [sameName ? change : { ...change, counterpart: true }];
}

function alone(kind: 'added' | 'removed', body: Body): Change {
  const roles = kind === 'added' ? { a: [], b: body.roles } : { a: body.roles, b: [] };
  return {
    field: fieldOf(body.roles),
    kind,
    a: kind === 'added' ? null : body.unit,
    b: kind === 'added' ? body.unit : null,
    summary: `${body.roles.join(', ')} ${kind}`,
    roles,
  };
}

/** A change is filed under the first of the parts concerned. */
function fieldOf(roles: readonly Role[]): string {
  return FIELD_OF[ROLES.find((role) => roles.includes(role)) ?? 'implement'];
}

function rank(change: Change): number {
  return Object.values(FIELD_OF).indexOf(change.field);
}
