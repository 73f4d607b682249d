import { jsonFault, lineAndColumn } from '../../text/json-fault.js';
import { isOwnOutput, OWN_HEAD } from '../../text/own-output.js';
import { Failure } from '../failure.js';
import { note } from '../output/report.js';

type Kind = 'JSON' | 'NDJSON' | 'YAML';

/** The data in a file, a value for each document. */
export interface PlanData {
  readonly kind: Kind;
  readonly values: readonly unknown[];
  /**
   * Whether each value is an entry of a list, or a line or document of its own: then the error says which one is wrong.
   */
  readonly isList: boolean;
}

/**
 * The data in a file of JSON, NDJSON or YAML, or null if it holds a text: a text may begin with a bracket, and its name
 * says what it is otherwise. Throws Failure with line and column for data that is broken.
 */
export async function readPlanData(bytes: Uint8Array, file: string): Promise<PlanData | null> {
  const head = new TextDecoder().decode(bytes.subarray(0, OWN_HEAD)).trimStart();
  const isOwn = isOwnOutput(head);
  if (/\.ya?ml$/iu.test(file) || (isOwn && !/^\ufeff?[[{]/u.test(head))) return readYaml(decode(bytes));
  const isNamed = /\.(?:json|ndjson|jsonl)$/iu.test(file);
  if (!isNamed && !isOwn && !/^\ufeff?[[{]/u.test(head)) return null;
  const text = decode(bytes);
  if (/\.(?:ndjson|jsonl)$/iu.test(file)) return readLines(text);
  const fault = jsonFault(text);
  if (!fault) {
    const value: unknown = JSON.parse(text);
    return { kind: 'JSON', values: Array.isArray(value) ? value : [value], isList: Array.isArray(value) };
  }
  // One value per line, and more than one: NDJSON.
  if (fault.expected === 'end' && !text.slice(0, fault.offset).trimEnd().includes('\n')) return readLines(text);
  if (!isNamed && !isOwn && !/^\{\s*"/u.test(head)) return null;
  throw broken('JSON', text, fault.offset, note(`json-${fault.expected}`));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function broken(kind: Kind, text: string, offset: number, why: string): Failure {
  return new Failure('json-broken', { kind, ...lineAndColumn(text, offset), why });
}

function readLines(text: string): PlanData {
  const values: unknown[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const fault = jsonFault(line);
      if (fault) throw broken('NDJSON', text, offset + fault.offset, note(`json-${fault.expected}`));
      values.push(JSON.parse(line));
    }
    offset += line.length + 1;
  }
  return { kind: 'NDJSON', values, isList: true };
}

async function readYaml(text: string): Promise<PlanData> {
  const { parseAllDocuments } = await import('yaml');
  // As in JSON, the last of repeated keys counts; the parser would compare each key with all before it.
  const documents = [parseAllDocuments(text, { logLevel: 'error', uniqueKeys: false })].flat();
  const error = documents.flatMap((one) => ('errors' in one ? one.errors : []))[0];
  if (error) throw broken('YAML', text, error.pos[0], note('yaml-broken'));
  const values = documents.map((one) => ('toJS' in one ? inJs(one, text) : null));
  const [first] = values;
  if (values.length === 1 && Array.isArray(first)) return { kind: 'YAML', values: first, isList: true };
  return { kind: 'YAML', values, isList: values.length > 1 };
}

/** The value of a document of YAML. Throws Failure for an alias of nothing, and for aliases that grow without end. */
function inJs(document: { toJS(): unknown; range?: readonly number[] | null }, text: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw broken('YAML', text, document.range?.[0] ?? 0, note('yaml-broken'));
  }
}
