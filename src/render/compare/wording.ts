import { isSame } from '../../compare/index.js';
import type { DiffSide, PlanDiff } from '../../schema/diff.js';
import type { LocalityLevel } from '../../schema/plan.js';
import { oneLine } from './clean.js';
import { readable } from './dates.js';

/** What the fields of a change are called in a report; other fields bear the label of the plan. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  group: 'group',
  deadline: 'deadline',
  lead: 'lead',
  coordination: 'coordination',
  implementers: 'implementers',
  support: 'support',
  guidance: 'guidance',
  tools: 'tools',
  objective: 'objective',
  assignment: 'assignment',
  organisation: 'organisation',
  description: 'description',
  location: 'location',
  outcome: 'outcome',
  funding: 'funding',
  note: 'note',
  targets: 'targets',
  text: 'text',
};

/** Paths of the document's values, as they are called in a report. */
export const PATH_NAMES: Readonly<Record<string, string>> = {
  'period.start': 'begins',
  'period.end': 'ends',
  declaredModelCount: 'declared models',
  groups: 'group',
  basis: 'legal basis',
  reporting: 'reporting',
  'reporting.recurrence': 'reports, how often',
  'reporting.due': 'reports due',
};

const LEVELS: Readonly<Record<LocalityLevel, string>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
};

export function fieldName(field: string): string {
  return FIELD_NAMES[field] ?? oneLine(field);
}

export function pathName(path: string): string {
  // "groups.2.declaredCount" → "group 2, models"
  const group = /^groups\.(?<ordinal>.+)\.declaredCount$/u.exec(path)?.groups?.ordinal;
  return PATH_NAMES[path] ?? oneLine(group === undefined ? path : `group ${group}, models`);
}

/** The value of a field or path as a person reads it. */
export function shown(field: string, value: string): string {
  return field === 'deadline' || field.startsWith('period.') ? readable(value) : value;
}

/** "Hưng Chính (commune)", or the file's name where no locality is known. */
export function sideName({ locality, file }: DiffSide): string {
  if (locality) return `${oneLine(locality.name)} (${LEVELS[locality.level]})`;
  return file === null ? 'a plan' : oneLine(file);
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Whether two plans have models or tasks, and not one of them in common. */
export function nothingInCommon({ models, tasks }: PlanDiff): boolean {
  const lone = [models, tasks].flatMap(({ onlyInA, onlyInB }) => [...onlyInA, ...onlyInB]);
  return lone.length > 0 && models.matched.length + tasks.matched.length === 0;
}

function nothingLine({ models, tasks }: PlanDiff): string {
  const parts = [
    [models.onlyInA, 'model', 'A'],
    [models.onlyInB, 'model', 'B'],
    [tasks.onlyInA, 'task', 'A'],
    [tasks.onlyInB, 'task', 'B'],
  ] as const;
  const told = parts.flatMap(([list, what, side]) =>
    list.length > 0 ? [`${count(list.length, what)} only in ${side}`] : [],
  );
  return `Nothing in common: ${told.join(', ')}.`;
}

/** What was found, in a few lines: how many pairs and lone ones, what kinds of change in how many of them. */
export function summaryLines(diff: PlanDiff): string[] {
  const { document, models, tasks } = diff;
  const lines: string[] = nothingInCommon(diff) ? [nothingLine(diff)] : [];
  for (const [what, { matched, onlyInA, onlyInB }] of [
    ['model', models],
    ['task', tasks],
  ] as const) {
    const lone = onlyInA.length + onlyInB.length;
    if (matched.length + lone === 0 || nothingInCommon(diff)) continue;
    const changed = matched.filter(({ changes }) => changes.length > 0).length;
    const same = matched.length - changed;
    const rest = lone > 0 ? `; ${onlyInA.length} only in A, ${onlyInB.length} only in B` : '';
    lines.push(`${count(matched.length, what)} in both: ${changed} changed, ${same} unchanged${rest}.`);
  }
  const kinds = kindLine([...models.matched, ...tasks.matched]);
  if (kinds) lines.push(kinds);
  if (lines.length > 0 && isSame(diff)) lines.unshift('No difference.');
  if (document.length > 0) lines.push(`${count(document.length, 'difference')} in the document itself.`);
  return lines;
}

function kindLine(matched: readonly { readonly changes: PlanDiff['models']['matched'][number]['changes'] }[]): string {
  const all = matched.flatMap(({ changes }) => changes);
  const deadlines = all.filter((change) => change.field === 'deadline');
  const later = deadlines.filter((change) => (change.days ?? 0) > 0).length;
  const earlier = deadlines.filter((change) => (change.days ?? 0) < 0).length;
  const levels = all.filter((change) => change.counterpart).length;
  const parts = [
    deadlines.length > 0 ? `${count(deadlines.length, 'deadline')} (${later} later, ${earlier} earlier in B)` : '',
    ...(['lead', 'tools', 'objective'] as const).map((field) => {
      const inModels = matched.filter(({ changes }) => changes.some((change) => change.field === field)).length;
      return inModels > 0 ? `${fieldName(field)} in ${inModels}` : '';
    }),
    levels > 0 ? `${count(levels, 'body', 'bodies')} at another level` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `Changed: ${parts.join('; ')}.` : '';
}
