import { check } from '../../checks/index.js';
import { extract } from '../../extract.js';
import { say } from '../../messages/library/say.js';
import { detect } from '../../read/detect.js';
import { PlanInputError } from '../../read/error.js';
import { read } from '../../read/index.js';
import type { ReadOptions } from '../../read/options.js';
import type { Source } from '../../read/source.js';
import { readSource } from '../../read/text/index.js';
import { renderJson } from '../../render/json.js';
import { renderNdjson } from '../../render/ndjson.js';
import { entriesCsv, entriesCsvHeads } from '../../render/table/entries-csv.js';
import type { Diagnostic, Plan } from '../../schema/plan.js';
import { faultOf } from '../../schema/plan-check.js';
import { isOwnOutput, OWN_HEAD } from '../../text/own-output.js';
import { withoutPositions } from '../../without-positions.js';
import type { Converted, ConvertOptions, Unopened } from '../types.js';

type Renderer = (plan: Plan, options: ConvertOptions) => string[];

const RENDERERS: Record<Exclude<ConvertOptions['format'], 'yaml'>, Renderer> = {
  json: (plan, { compact }) => [renderJson(plan, { compact })],
  ndjson: (plan) => [renderNdjson(plan)],
  csv: (plan, options) => entriesCsv(plan, options.csv),
};

/** What the parts of a format's joined files begin with. */
export function headsOf({ format, csv }: ConvertOptions): string[] {
  if (format === 'ndjson') return [''];
  return format === 'csv' ? entriesCsvHeads(csv) : [];
}

/** Loads what only some formats need; await it once before `convert`. */
export async function loadRenderer(format: ConvertOptions['format']): Promise<Renderer> {
  if (format !== 'yaml') return RENDERERS[format];
  const { renderYaml } = await import('../../render/yaml.js');
  return (plan) => [renderYaml(plan)];
}

/** A file as far as it can be read ahead: a text's bytes as they are, of any other format its text, or why there is none. */
export type Opened = Uint8Array | Source | Error;

/** Opens a file of any format. Never throws. */
export async function open(
  { bytes, file, options, access }: Unopened,
  watch: Partial<Pick<ReadOptions, 'onProgress' | 'signal'>> = {},
): Promise<Opened> {
  const found = detect(bytes);
  if ('format' in found && found.format === 'text') return bytes;
  try {
    return await read(bytes, { file, ...options.reading, ...access, ...watch });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads a plan from an opened file and renders it. Never throws: what goes wrong is the file's result. */
export function convert(opened: Opened, file: string, options: ConvertOptions, render: Renderer): Converted {
  try {
    if (opened instanceof Error) throw opened;
    const source = opened instanceof Uint8Array ? readSource(opened, { file }) : opened;
    if (isOwnOutput(source.text.slice(0, OWN_HEAD))) {
      throw new PlanInputError('not-a-plan', say('own-output'), say('give-plan-itself'));
    }
    const placed = extract(source, { file, vocabulary: options.vocabulary });
    const diagnostics = options.check ? findingsOf(placed, source, options) : placed.diagnostics;
    // A table names lines, whatever is left out elsewhere.
    const plan = options.format === 'csv' || options.positions ? placed : withoutPositions(placed);
    const fault = faultOf(plan);
    if (fault !== undefined) return internal(say('breaks-schema', { fault }));
    return { ok: true, parts: render(plan, options), diagnostics };
  } catch (error) {
    if (error instanceof PlanInputError) {
      const { code, message, hint, line } = error;
      return { ok: false, trouble: { code, message, hint, line } };
    }
    return internal(error instanceof Error ? error.message : String(error));
  }
}

/** What `plan06 check` finds in a plan. */
function findingsOf(plan: Plan, source: Source, options: ConvertOptions): Diagnostic[] {
  return check(plan, { ...options.check, source, vocabulary: options.vocabulary }).map(
    ({ rule, severity, message, advice, position }) => {
      return { rule, severity, message: `${message}; ${advice}`, ...(position ? { position } : {}) };
    },
  );
}

function internal(what: string): Converted {
  return {
    ok: false,
    trouble: { code: 'internal', message: say('internal-error', { what }), hint: say('report-file') },
  };
}
