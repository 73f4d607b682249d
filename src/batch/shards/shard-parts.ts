import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { BatchError, codeOf } from '../error.js';
import { LIST, type ShardHead, type ShardLine } from './shard.js';

/** One shard's list, and where its outputs are. */
export interface Part {
  readonly folder: string;
  readonly head: ShardHead;
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
    const text = readFileSync(join(folder, name), 'utf8');
    const end = text.lastIndexOf('\n', text.length - 2) + 1;
    const [head, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const digest = createHash('sha256').update(text.slice(0, end)).digest('hex');
    if (lines.pop()?.digest === digest && isHead(head) && lines.every(isLine)) return { folder, head, lines };
  } catch (error) {
    if (codeOf(error) !== null) throw error;
  }
  throw new BatchError(say('shard-damaged', { place: join(folder, name) }), say('run-shard-again'));
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isHead(value: unknown): value is ShardHead {
  return (
    isData(value) &&
    typeof value.plan06 === 'string' &&
    typeof value.inputs === 'string' &&
    isCount(value.total) &&
    isData(value.options) &&
    isData(value.shard) &&
    isCount(value.shard.index) &&
    isCount(value.shard.count)
  );
}

/** A line as ShardList writes it. Its output must lie below the folder of its shard. */
function isLine(value: unknown): value is ShardLine {
  if (!isData(value) || !isData(value.entry)) return false;
  const { at, parts, sha256, entry } = value;
  const hasDigest = sha256 === null || (typeof sha256 === 'string' && /^[\da-f]{64}$/u.test(sha256));
  return (
    isCount(at) &&
    Array.isArray(parts) &&
    parts.every(isCount) &&
    hasDigest &&
    typeof entry.file === 'string' &&
    (entry.output === null || (typeof entry.output === 'string' && isBelow(entry.output)))
  );
}

/** "a/b.json"; not "../b.json", "/b.json", "C:b.json" or "a\\b.json". */
function isBelow(path: string): boolean {
  const steps = path.split('/');
  return !/[\\:\0]/u.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Throws BatchError if the shards are not all those of one run. */
export function checkParts(parts: readonly Part[]): Part[] {
  const [first] = parts;
  if (!first) throw new BatchError(say('no-shards'), say('name-shard-folders'));
  const { count } = first.head.shard;
  const what = ({ head }: Part) =>
    JSON.stringify([head.plan06, head.options, head.inputs, head.total, head.shard.count]);
  if (parts.some((part) => what(part) !== what(first))) {
    throw new BatchError(say('shards-of-different-runs'), say('run-shards-alike'));
  }
  const of = (index: number) => parts.filter((part) => part.head.shard.index === index);
  for (let index = 1; index <= count; index++) {
    const found = of(index).length;
    if (found === 0)
      throw new BatchError(say('shard-missing', { shard: `${index}/${count}` }), say('name-or-run-shard'));
    if (found > 1) throw new BatchError(say('shard-twice', { shard: `${index}/${count}` }), say('name-shards-once'));
  }
  if (parts.reduce((sum, part) => sum + part.lines.length, 0) !== first.head.total) {
    throw new BatchError(say('shards-incomplete'), say('run-shards-again'));
  }
  return [...parts];
}
