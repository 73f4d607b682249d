// Compiles the check of a plan: the JSON Schema that is made from planSchema (zod) becomes plain functions, by ajv.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** An esbuild plugin that puts the compiled check in the place of src/schema/plan-check.ts. */
export const compiledPlanCheck = {
  name: 'compiled-plan-check',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]schema[\\/]plan-check\.ts$/ }, async () => ({
      contents: await checkModule(),
      resolveDir: process.cwd(), // where the compiled functions find what ajv has for them
    }));
  },
};

/** The text of a module that exports `faultOf`, as plan-check.ts does. */
async function checkModule() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: false } });
  const compiled = standalone.default(ajv, ajv.compile(await planJsonSchema()));
  return `${compiled}
export function faultOf(plan) {
  if (validate(plan)) return undefined;
  const [{ instancePath, message }] = validate.errors;
  return instancePath.slice(1).replaceAll('/', '.') + ': ' + message;
}`;
}

async function planJsonSchema() {
  const { outputFiles } = await build({
    entryPoints: ['src/schema/json-schema.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  const { jsonSchema } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return jsonSchema();
}
