import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extract, type Plan } from '../../src/index.js';

const ROOT = new URL('../../fixtures/', import.meta.url);
const known = new Map<string, Plan>();

/** The plans under fixtures/, by their folders. */
export const FIXTURES = readdirSync(ROOT)
  .filter((name) => existsSync(new URL(`${name}/expected.json`, ROOT)))
  .sort();

/** The damaged plan as its source has it, without a word restored. */
export const UNRESTORED = 'cao-ngoc, unrestored';

/** A plan under fixtures/, extracted once. */
export function fixture(name: string): Plan {
  let plan = known.get(name);
  if (!plan) {
    const [folder = name] = name.split(', ');
    const file = readdirSync(new URL(`${folder}/`, ROOT)).find((one) => one.startsWith('input.'))!;
    const restore = name === UNRESTORED ? 'never' : 'auto';
    plan = extract(readFileSync(new URL(`${folder}/${file}`, ROOT)), { file, restore, positions: false });
    known.set(name, plan);
  }
  return plan;
}

/** A plan with as little in it as a plan may have, and what is given. */
export function planOf(parts: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: '1',
    source: { file: 'a.md', format: 'markdown', encoding: 'utf-8', sha256: 'x', lines: 1, damage: 0 },
    document: {
      kind: 'KẾ HOẠCH',
      number: null,
      symbol: null,
      date: null,
      place: null,
      issuer: [],
      title: null,
      locality: null,
      period: null,
      declaredModelCount: null,
      basis: [],
      signers: [],
      recipients: [],
      letterhead: [],
      preamble: [],
      closing: [],
    },
    sections: [],
    groups: [],
    models: [],
    tasks: [],
    units: [],
    reporting: [],
    annexes: [],
    glossary: [],
    references: [],
    unplaced: [],
    diagnostics: [],
    ...parts,
  };
}

/** A model with a title and what is given. */
export function modelOf(
  number: number,
  title: string,
  parts: Partial<Plan['models'][number]> = {},
): Plan['models'][number] {
  return {
    number,
    ordinal: null,
    group: null,
    title,
    description: null,
    fields: {},
    deadlines: [],
    responsibilities: [],
    ...parts,
  };
}

export function deadlineOf(edtf: string | null, parts: Partial<Plan['models'][number]['deadlines'][number]> = {}) {
  const day = edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
  return { raw: edtf ?? 'thường xuyên', edtf, start: day, end: day, recurring: false, condition: null, ...parts };
}

export function fieldOf(text: string, items: string[] = []) {
  return { label: 'Nhãn', text, items: items.map((item) => ({ text: item })) };
}
