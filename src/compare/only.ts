import type { Change, PlanDiff } from '../schema/diff.js';

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
} as const satisfies Record<string, readonly string[] | null>;

export type DiffKind = keyof typeof KINDS | 'words';
export const DIFF_KINDS: readonly DiffKind[] = [...(Object.keys(KINDS) as (keyof typeof KINDS)[]), 'words'];

/**
 * A diff with only the kinds of difference named: `document` for the document's own values, `missing` for models and
 * tasks without a like, `words` for whatever is compared word by word. The pairs stay, with fewer changes or none.
 */
export function onlyKinds(diff: PlanDiff, kinds: readonly DiffKind[]): PlanDiff {
  const fields = new Set<string>(kinds.flatMap((kind) => (kind === 'words' ? [] : (KINDS[kind] ?? []))));
  const isWanted = (change: Change) =>
    fields.has(change.field) || (kinds.includes('words') && (change.words !== undefined || isText(change)));
  const missing = kinds.includes('missing');
  const keep = <T extends PlanDiff['models'] | PlanDiff['tasks']>(pairs: T): T => ({
    ...pairs,
    matched: pairs.matched.map((match) => ({ ...match, changes: match.changes.filter(isWanted) })),
    ...(missing ? {} : { onlyInA: [], onlyInB: [], lone: { a: [], b: [] } }),
  });
  return {
    ...diff,
    document: kinds.includes('document') ? diff.document : [],
    models: keep(diff.models),
    tasks: keep(diff.tasks),
  };
}

const VALUES = new Set<string>(['deadline', 'targets', 'group', 'tools', ...KINDS.bodies]);

/** A field that only one side has is a text without runs. */
function isText({ field, roles }: Change): boolean {
  return roles === undefined && !VALUES.has(field);
}
