import { extract } from '../extract.js';
import { PlanInputError } from '../read/text/index.js';
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

/** Reads a plan from a file's bytes and renders it. Never throws: what goes wrong is the file's result. */
export function convert(bytes: Uint8Array, file: string, options: ConvertOptions, render: Renderer): Converted {
  try {
    // A table names lines, whatever is left out elsewhere.
    const plan = extract(bytes, { file, positions: options.format === 'csv' || options.positions });
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
