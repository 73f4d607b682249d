import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { BatchError, codeOf } from '../error.js';
import { refuseUnordinary } from '../ordinary.js';
import type { Entry, Status } from '../types.js';
import { isTree, joinedOutputs, sameKey } from '../write/names.js';
import { isOf, LIST, type ShardHead, type ShardLine } from './shard.js';

/** One shard's list, and where its outputs are. */
export interface Part {
  readonly folder: string;
  readonly head: ShardHead;
  /** What the lists of all shards of one run say alike. */
  readonly run: string;
  readonly lines: readonly ShardLine[];
}

/** The shards whose lists are in `folder`. Throws BatchError. */
export function readParts(folder: string): Part[] {
  try {
    return readdirSync(folder)
      .filter((name) => LIST.test(name))
      .sort()
      .map((name) => readPart(folder, name));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const why = code === 'ENOENT' ? 'no-folder-there' : code === 'ENOTDIR' ? 'is-no-folder' : 'files-cannot-be-read';
    throw new BatchError(say(why, { files: folder, code }), say('name-folders-of-shards'));
  }
}

function readPart(folder: string, name: string): Part {
  try {
    const path = join(folder, name);
    refuseUnordinary(path);
    const text = readFileSync(path, 'utf8');
    const end = text.lastIndexOf('\n', text.length - 2) + 1;
    const [head, ...lines] = text.trimEnd().split('\n').map(readLine);
    const digest = createHash('sha256').update(text.slice(0, end)).digest('hex');
    const isWhole = isData(lines.at(-1)) && (lines.pop() as Data).digest === digest;
    if (isWhole && isHead(head) && lines.every((line) => isLine(line, head)))
      return { folder, head, run: runOf(head), lines: lines as ShardLine[] };
  } catch (error) {
    if (codeOf(error) !== null) throw error;
  }
  throw new BatchError(say('shard-damaged', { place: join(folder, name) }), say('run-shard-again'));
}

/** The value of a line, which must be written as ShardList writes it: each key once, nothing nested without end. */
function readLine(line: string): unknown {
  const value: unknown = JSON.parse(line);
  if (JSON.stringify(value) !== line) throw new SyntaxError();
  return value;
}

const runOf = ({ plan06, options, inputs, total, shard }: ShardHead) =>
  JSON.stringify([plan06, options, inputs, total, shard.count]);

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);

function isHead(value: unknown): value is ShardHead {
  if (!isData(value) || !isData(value.shard) || !isData(value.options)) return false;
  const { plan06, inputs, total, shard, options } = value;
  const { format, csv } = options;
  return (
    [plan06, inputs].every(isText) &&
    [total, shard.index, shard.count].every(isCount) &&
    (shard.index as number) >= 1 &&
    (shard.index as number) <= (shard.count as number) &&
    isText(format) &&
    FORMATS.includes(format) &&
    isData(csv) &&
    (csv.columns === undefined || (Array.isArray(csv.columns) && csv.columns.every(isText)))
  );
}

const FORMATS: readonly string[] = ['json', 'yaml', 'ndjson', 'csv'] satisfies ShardHead['options']['format'][];
const STATUSES: readonly unknown[] = ['ok', 'findings', 'failed', 'skipped'] satisfies Status[];

/** A line as ShardList writes it, of a file that this shard converts. Its output must lie below the shard's folder. */
function isLine(value: unknown, { shard, total, options: { format } }: ShardHead): value is ShardLine {
  if (!isData(value) || !isEntry(value.entry)) return false;
  const { at, parts, sha256, entry } = value;
  const count = isTree(format) ? 1 : joinedOutputs(format).length;
  return (
    isCount(at) &&
    at < total &&
    isOf(shard, at) &&
    Array.isArray(parts) &&
    parts.every(isCount) &&
    (sha256 === null || (isText(sha256) && /^[\da-f]{64}$/u.test(sha256) && parts.length === count)) &&
    (entry.output === null || (isBelow(entry.output) && (!isTree(format) || entry.output.endsWith(`.${format}`))))
  );
}

function isEntry(value: unknown): value is Entry {
  if (!isData(value)) return false;
  const { file, status, output, code, message, line, findings } = value;
  return (
    isText(file) &&
    STATUSES.includes(status) &&
    [output, code, message].every(isTextOrNull) &&
    (line === null || isCount(line)) &&
    Array.isArray(findings)
  );
}

// a backslash, a NUL, "C:"
const ELSEWHERE = /[\\\0]|^[a-z]:/iu;

/** "a/b.json"; not "../b.json", "/b.json", "C:b.json", "a\\b.json" or ".plan06-cache/b.json", the program's own. */
function isBelow(path: string): boolean {
  const steps = path.split('/');
  return (
    !ELSEWHERE.test(path) &&
    !path.startsWith('.plan06-') &&
    steps.every((step) => step !== '' && step !== '.' && step !== '..')
  );
}

/** Throws BatchError if the shards are not all those of one run. */
export function checkParts(parts: readonly Part[]): Part[] {
  const [first] = parts;
  if (!first) throw new BatchError(say('no-shards'), say('name-shard-folders'));
  const { count } = first.head.shard;
  if (parts.some((part) => part.run !== first.run)) {
    throw new BatchError(say('shards-of-different-runs'), say('run-shards-alike'));
  }
  const of = (index: number) => parts.filter((part) => part.head.shard.index === index);
  for (let index = 1; index <= count; index++) {
    const found = of(index).length;
    if (found === 0)
      throw new BatchError(say('shard-missing', { shard: `${index}/${count}` }), say('name-or-run-shard'));
    if (found > 1) throw new BatchError(say('shard-twice', { shard: `${index}/${count}` }), say('name-shards-once'));
  }
  const lines = parts.flatMap((part) => part.lines);
  const { total, options } = first.head;
  const outputs = lines.flatMap(({ entry }) => (entry.output !== null ? [sameKey(entry.output)] : []));
  const isTwice = isTree(options.format) && new Set(outputs).size < outputs.length;
  if (lines.length !== total || new Set(lines.map(({ at }) => at)).size !== total || isTwice) {
    throw new BatchError(say('shards-incomplete'), say('run-shards-again'));
  }
  return [...parts];
}
