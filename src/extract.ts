import { AccountError, faultsOf, lostPieces } from './account/index.js';
import { clean } from './characters/clean.js';
import { found } from './checks/findings/finding.js';
import { tableUnread } from './checks/rules/table-unread.js';
import { diagnosticOf, runRules } from './checks/run.js';
import type { UserVocabulary } from './lexicon/user-words.js';
import { furniture as words } from './messages/furniture.js';
import { notAPlan } from './messages/library/en-notes.js';
import { put, type Values } from './messages/template.js';
import { readOutline } from './outline/index.js';
import { type Context, toItem } from './plan/context.js';
import { buildPlan } from './plan/index.js';
import { whyNoPlan } from './plan/is-plan.js';
import { createReader, type RestoreMode } from './plan/reader.js';
import { PlanInputError } from './read/error.js';
import { sourceNotes } from './read/notes.js';
import type { Source } from './read/source.js';
import { type ReadDocument, withDocument } from './read-document.js';
import type { Diagnostic, Plan } from './schema/plan.js';
import { withoutPositions } from './without-positions.js';

export interface ExtractOptions {
  /** The name to report as `source.file`; its extension helps to tell Markdown from plain text. */
  readonly file?: string | undefined;
  /** `false` leaves out every position. */
  readonly positions?: boolean | undefined;
  /** Whether words that OCR damaged are restored: where they are damaged (`auto`, the default), everywhere, or never. */
  readonly restore?: RestoreMode | undefined;
  /** Words of your own beside the program's: labels, bodies, abbreviations, headings (docs/vocabulary.md). */
  readonly vocabulary?: UserVocabulary | undefined;
  /** Checks the result against its source before it is returned; `PLAN06_DEBUG=account` does so for each. */
  readonly strict?: boolean | undefined;
}

/**
 * Reads a plan (kế hoạch) from its text and returns it as the public contract says (`planSchema`).
 *
 * `source` is the text, or its bytes in UTF-8, UTF-16 with a byte order mark, or windows-1258; or, of any other
 * format, what `read` made of the file. Offsets in positions are UTF-16 units of the decoded text, from 0; lines and
 * columns count from 1 (unist).
 *
 * Synchronous and pure: no input or output, and the same source gives the same plan. Any text that is a plan gives a
 * result; what could not be placed stands in `unplaced`, and what is wrong with it in `diagnostics`.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large, in an unknown encoding, or no plan.
 * @throws {VocabularyError} for a vocabulary that cannot be used.
 * @throws {AccountError} with `strict`, for a result that does not account for its source: a fault of the program.
 */
export function extract(source: string | Uint8Array | Source, options: ExtractOptions = {}): Plan {
  const restoresAll = options.restore === 'always';
  return withDocument(source, { ...options, restoresAll }, (document) => extractDocument(document, options));
}

function extractDocument(document: ReadDocument, options: ExtractOptions): Plan {
  const { source, text, locator, lines, words } = document;
  const context: Context = {
    place: (from, to) => locator.position(from, to),
    source: text,
    read: createReader(words, options.restore ?? 'auto'),
    words: new WeakMap(),
    cells: new WeakMap(),
    tableRows: new WeakMap(),
  };
  const parts = buildPlan(readOutline(lines), context);
  refuseOthers(whyNoPlan(lines, parts));
  const plan: Plan = {
    schemaVersion: '1',
    source,
    document: parts.document,
    sections: parts.sections,
    groups: parts.groups,
    models: parts.models,
    tasks: parts.tasks,
    units: parts.units,
    reporting: parts.reporting,
    annexes: parts.annexes,
    glossary: parts.glossary,
    references: parts.references,
    unplaced: parts.unplaced,
    diagnostics: [],
  };
  // The last net: what no part of the plan has taken.
  for (const { from, to } of lostPieces(plan, text, document))
    plan.unplaced.push(toItem(clean(text, from, to), context));
  if (options.strict || process.env.PLAN06_DEBUG === 'account') account(plan, document);
  plan.diagnostics = [
    ...sourceNotes(document.warnings, locator),
    ...furnitureNotes(document),
    ...tableNotes(document),
    ...runRules(plan, text),
  ];
  return options.positions === false ? withoutPositions(plan) : plan;
}

/** @throws {AccountError} */
function account(plan: Plan, document: ReadDocument): void {
  const faults = faultsOf(plan, document.text, document, document.locator);
  if (faults.length > 0) throw new AccountError(faults);
}

function refuseOthers(why: ReturnType<typeof whyNoPlan>): void {
  if (!why) return;
  const { what, todo } = notAPlan(why.kind);
  throw new PlanInputError('not-a-plan', what, todo);
}

/** What was left out as page furniture, so that no line is dropped in silence. */
function furnitureNotes({ furniture, locator }: ReadDocument): Diagnostic[] {
  const { pictures, pageNumbers, runningLines, contents } = furniture;
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
  note('contents', contents[0], { count: contents.length });
  const texts = [...new Set(runningLines.map((line) => line.span.text))].slice(0, 3);
  const text = texts.map((one) => `“${one}”`).join(', ');
  note('runningLines', runningLines[0], { count: runningLines.length, text });
  return notes;
}

/** Tables printed in columns whose rows could not be told apart: their lines are kept as they stand. */
function tableNotes({ unreadTables, locator }: ReadDocument): Diagnostic[] {
  const { code: rule, severity } = tableUnread;
  return unreadTables.map(({ from, to }) =>
    diagnosticOf({ rule, severity, ...found('table-unread', { at: locator.position(from, to) }) }),
  );
}
