import type { PrintedText } from '../lines/index.js';
import { furniture as words } from '../messages/furniture.js';
import { put, type Values } from '../messages/template.js';
import type { Locator } from '../read/locator.js';
import { sourceNotes } from '../read/notes.js';
import type { Source } from '../read/source.js';
import type { Diagnostic, Plan } from '../schema/plan.js';
import { found } from './findings/finding.js';
import { tableUnread } from './rules/reading/table-unread.js';
import { diagnosticOf, runRules } from './run.js';

interface Accounted {
  readonly source: Source;
  readonly locator: Locator;
  readonly printed: Pick<PrintedText, 'furniture' | 'unreadTables'>;
  readonly plan: Plan;
}

/**
 * The `checks` stage: plan -> the plan with its diagnostics. What holds afterwards: whatever was left out of the text
 * or could not be read, and all findings of the rules on structure, are in `diagnostics`.
 */
export function checkStructure({ source, locator, printed, plan }: Accounted): { plan: Plan } {
  const diagnostics = [
    ...sourceNotes(source.warnings, locator),
    ...furnitureNotes(printed, locator),
    ...tableNotes(printed, locator),
    ...runRules(plan, source),
  ];
  return { plan: { ...plan, diagnostics } };
}

/** What was left out as page furniture, so that no line is dropped in silence. */
function furnitureNotes({ furniture }: Pick<PrintedText, 'furniture'>, locator: Locator): Diagnostic[] {
  const { properties, pictures, pageNumbers, runningLines, contents } = furniture;
  const notes: Diagnostic[] = [];
  const note = (key: keyof typeof words, first: { from: number; to: number } | undefined, values: Values) => {
    if (!first) return;
    const message = put(words[key].en, values);
    const messageVi = put(words[key].vi, values);
    const position = locator.position(first.from, first.to);
    notes.push({ rule: 'page-furniture', severity: 'info', message, messageVi, position });
  };
  note(pageNumbers.length === 1 ? 'pageNumber' : 'pageNumbers', pageNumbers[0], { count: pageNumbers.length });
  note(pictures.length === 1 ? 'picture' : 'pictures', pictures[0], { count: pictures.length });
  note('properties', properties[0], { count: properties.length });
  note('contents', contents[0], { count: contents.length });
  const texts = [...new Set(runningLines.map((line) => line.span.text))].slice(0, 3);
  const text = texts.map((one) => `“${one}”`).join(', ');
  note('runningLines', runningLines[0], { count: runningLines.length, text });
  return notes;
}

/** Tables printed in columns whose rows could not be told apart: their lines are kept as they stand. */
function tableNotes({ unreadTables }: Pick<PrintedText, 'unreadTables'>, locator: Locator): Diagnostic[] {
  const { code: rule, severity } = tableUnread;
  return unreadTables.map(({ from, to }) =>
    diagnosticOf({ rule, severity, ...found('table-unread', { at: locator.position(from, to) }) }),
  );
}
