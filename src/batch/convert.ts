import { extract } from '../extract.js';
import { detect } from '../read/detect.js';
import { PlanInputError } from '../read/error.js';
import { read } from '../read/index.js';
import type { Source } from '../read/source.js';
import { csvHead, renderCsv } from '../render/csv.js';
import { renderJson } from '../render/json.js';
import { renderNdjson } from '../render/ndjson.js';
import type { Plan } from '../schema/plan.js';
import { faultOf } from '../schema/plan-check.js';
import type { Converted, ConvertOptions } from './types.js';

type Renderer = (plan: Plan, options: ConvertOptions) => string[];

const RENDERERS: Record<Exclude<ConvertOptions['format'], 'yaml'>, Renderer> = {
  json: (plan, { compact }) => [renderJson(plan, { compact })],
  ndjson: (plan) => [renderNdjson(plan)],
  csv: (plan, options) => {
    const { models, tasks } = renderCsv(plan, options.csv);
    return [models, tasks];
  },
};

/** What the parts of a format's joined files begin with. */
export function headsOf({ format, csv }: ConvertOptions): string[] {
  if (format === 'ndjson') return [''];
  return format === 'csv' ? [csvHead('models', csv), csvHead('tasks', csv)] : [];
}

/** Loads what only some formats need; to be awaited once before `convert`. */
export async function loadRenderer(format: ConvertOptions['format']): Promise<Renderer> {
  if (format !== 'yaml') return RENDERERS[format];
  const { renderYaml } = await import('../render/yaml.js');
  return (plan) => [renderYaml(plan)];
}

/** A file as far as it can be read ahead: a text's bytes as they are, of any other format its text, or why there is none. */
export type Opened = Uint8Array | Source | Error;

/** Opens a file of any format. Never throws. */
export async function open(bytes: Uint8Array, file: string): Promise<Opened> {
  const found = detect(bytes);
  if ('format' in found && found.format === 'text') return bytes;
  try {
    return await read(bytes, { file });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads a plan from an opened file and renders it. Never throws: what goes wrong is the file's result. */
export function convert(opened: Opened, file: string, options: ConvertOptions, render: Renderer): Converted {
  try {
    if (opened instanceof Error) throw opened;
    // A table names lines, whatever is left out elsewhere.
    const plan = extract(opened, {
      file,
      positions: options.format === 'csv' || options.positions,
      vocabulary: options.vocabulary,
    });
    const fault = faultOf(plan);
    if (fault !== undefined) return internal(`the result breaks the schema (${fault})`);
    return { ok: true, parts: render(plan, options), diagnostics: plan.diagnostics };
  } catch (error) {
    if (error instanceof PlanInputError) {
      const { code, message, hint, line } = error;
      return { ok: false, trouble: { code, message, hint, line } };
    }
    return internal(error instanceof Error ? error.message : String(error));
  }
}

function internal(what: string): Converted {
  return {
    ok: false,
    trouble: { code: 'internal', message: `internal error: ${what}`, hint: 'please report it with the file' },
  };
}
