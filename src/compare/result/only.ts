import type { Change, PlanDiff } from '../../schema/diff.js';
import { flat } from '../overview/flat.js';
import { kindCounts } from '../overview/kinds.js';
import { deadlineTable, leadTable } from '../overview/tables.js';

/** Kinds of difference that can be asked for, and the changes that each stands for. */
const KINDS = {
  document: null,
  missing: null,
  titles: ['title', 'group'],
  deadlines: ['deadline'],
  leads: ['lead'],
  bodies: ['lead', 'coordination', 'implementers', 'support', 'guidance'],
  tools: ['tools'],
  objectives: ['objective'],
  assignments: ['assignment', 'organisation'],
  targets: ['targets'],
  numbers: ['number', 'place', 'ordinal', 'ordinalWord', 'counted'],
} as const satisfies Record<string, readonly string[] | null>;

export type DiffKind = keyof typeof KINDS | 'words';
export const DIFF_KINDS: readonly DiffKind[] = [...(Object.keys(KINDS) as (keyof typeof KINDS)[]), 'words'];

/**
 * A diff with only the kinds of difference named: `document` for the document's own values, `missing` for models and
 * tasks without a counterpart, `words` for whatever is compared word by word. The pairs stay, with fewer changes or
 * none, and the overview counts what is left.
 */
export function onlyKinds(diff: PlanDiff, kinds: readonly DiffKind[]): PlanDiff {
  const fields = new Set<string>(kinds.flatMap((kind) => (kind === 'words' ? [] : (KINDS[kind] ?? []))));
  const isWanted = (change: Change): boolean =>
    flat(change).some(({ field }) => fields.has(field)) ||
    (kinds.includes('words') && (change.words !== undefined || isText(change)));
  const missing = kinds.includes('missing');
  const keep = <T extends PlanDiff['models'] | PlanDiff['tasks']>(pairs: T): T => ({
    ...pairs,
    matched: pairs.matched.map(({ folded: _, ...match }) => ({ ...match, changes: match.changes.filter(isWanted) })),
    ...(missing ? {} : { onlyInA: [], onlyInB: [], lone: { a: [], b: [] } }),
  });
  const kept = {
    ...diff,
    document: kinds.includes('document') ? diff.document : [],
    models: keep(diff.models),
    tasks: keep(diff.tasks),
    sections: keep(diff.sections),
    rows: keep(diff.rows),
  };
  const part = (name: 'models' | 'tasks' | 'sections' | 'rows') => {
    const changed = kept[name].matched.filter(({ changes }) => changes.length > 0).length;
    return { ...diff.overview[name], changed, same: kept[name].matched.length - changed };
  };
  return {
    ...kept,
    overview: {
      ...diff.overview,
      models: part('models'),
      tasks: part('tasks'),
      sections: part('sections'),
      rows: part('rows'),
      deadlines: deadlineTable(kept),
      leads: kinds.includes('leads') || kinds.includes('bodies') ? leadTable(kept) : [],
      bodies: kinds.includes('bodies') ? diff.overview.bodies : [],
      joined: missing ? diff.overview.joined : [],
      kinds: kindCounts(kept),
      folded: 0,
    },
  };
}

const VALUES = new Set<string>(['deadline', 'targets', 'group', 'tools', 'number', 'place', ...KINDS.bodies]);

/** A field that only one side has is a text without runs. */
function isText({ field, roles }: Change): boolean {
  return roles === undefined && !VALUES.has(field);
}

/** Whether two plans were found the same; what was folded is a difference too. */
export function isSame({ document, models, tasks, sections, rows, overview }: PlanDiff): boolean {
  return (
    document.length === 0 &&
    overview.folded === 0 &&
    [models, tasks, sections, rows].every(({ onlyInA, onlyInB }) => onlyInA.length + onlyInB.length === 0) &&
    [...models.matched, ...tasks.matched, ...sections.matched, ...rows.matched].every(
      ({ changes }) => changes.length === 0,
    )
  );
}
