import type { SourceText } from '../../checks/lookups/places.js';
import { RULES } from '../../checks/rules.js';
import { findAll, inWords, type Levels } from '../../checks/run.js';
import type { Plan } from '../../schema/plan.js';
import { placeOf } from './entries.js';
import { columnsOf } from './tables.js';
import type { Table, TableRow } from './value.js';

/** How findings are made: the levels of rules, and the texts of plans where they are at hand. */
export interface Checking {
  /** Null where no rules are to run. */
  readonly levels: Levels | null;
  readonly sources?: ReadonlyMap<Plan, SourceText | null>;
}

/** What `check` finds in plans, and what was reported when they were read: pages left unread, words converted. */
export function findingsTable(plans: readonly Plan[], checking: Checking): Table {
  const rows = plans.flatMap((plan) => rowsOf(plan, checking));
  return { name: 'findings', columns: columnsOf('findings'), rows };
}

const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));

function rowsOf(plan: Plan, { levels, sources }: Checking): TableRow[] {
  const reading = plan.diagnostics
    .filter(({ rule }) => !CODES.has(rule))
    .map(({ message, messageVi = message, ...rest }) => ({ ...rest, en: message, vi: messageVi }));
  const findings = (levels ? findAll(plan, sources?.get(plan) ?? null, levels) : []).map((one) => ({
    ...{ rule: one.rule, severity: one.severity, position: one.position },
    ...{ en: inWords(one, 'en').message, vi: inWords(one, 'vi').message },
  }));
  return [...reading, ...findings].map(({ rule, severity, position, en, vi }) => ({
    ...placeOf(plan, position),
    ...{ severity: { word: severity }, rule, message: { en, vi } },
  }));
}
