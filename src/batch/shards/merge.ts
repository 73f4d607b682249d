import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../messages/library/say.js';
import { BatchError, codeOf } from '../error.js';
import { refuseUnordinary } from '../ordinary.js';
import type { Entry } from '../types.js';
import { cannotWrite, FolderMaker, makeOutputFolder } from '../write/folder.js';
import { isTree, joinedOutputs } from '../write/names.js';
import { joinedSink, treeSink } from '../write/sink.js';
import { makeTemporary, writeFlushed } from '../write/temporary.js';
import { JoinedReader } from './joined-reader.js';
import { checkParts, type Part, readParts } from './shard-parts.js';

export interface MergeListener {
  onEntry(entry: Entry): void;
  onTemporary(path: string): void;
  onEnd(): Promise<void>;
}

/**
 * Joins the results of all shards of a run, which are in `folders`, into `root`: the same bytes as those of an
 * unsharded run. Throws BatchError if a shard is missing, was not finished, or belongs to another run.
 */
export async function mergeShards(folders: readonly string[], root: string, listener: MergeListener): Promise<void> {
  const parts = checkParts(folders.flatMap(readParts));
  makeOutputFolder(root);
  let temporary = '';
  try {
    temporary = makeTemporary(root);
    listener.onTemporary(temporary);
    putTogether(parts, root, temporary, listener);
    await listener.onEnd();
  } catch (error) {
    throw cannotWrite(root, error);
  } finally {
    if (temporary !== '') rmSync(temporary, { recursive: true, force: true });
  }
}

function putTogether(parts: readonly Part[], root: string, temporary: string, listener: MergeListener): void {
  const { options } = parts[0]!.head;
  const sink = isTree(options.format)
    ? treeSink(root, options, new FolderMaker(root))
    : joinedSink(root, options, temporary, '');
  const readers = new Map(parts.map((part) => [part, isTree(options.format) ? null : new JoinedReader(part)]));
  try {
    const lines = parts
      .flatMap((part) => part.lines.map((line) => ({ part, line })))
      .sort((a, b) => a.line.at - b.line.at);
    for (const { part, line } of lines) {
      const { entry, sha256 } = line;
      if (sha256 === null || entry.output === null) {
        listener.onEntry(entry);
        continue;
      }
      const bytes = readers.get(part)?.take(line.parts) ?? readOutput(part.folder, entry.output);
      const length = line.parts.reduce((sum, part) => sum + part, 0);
      if (bytes.length !== length || createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new BatchError(say('shard-changed', { place: join(part.folder, entry.output) }), say('run-shard-again'));
      }
      const output = isTree(options.format) ? entry.output : joinedOutputs(options.format)[0]!;
      const stored = { ok: true, parts: line.parts, sha256, diagnostics: [], ms: entry.ms } as const;
      if (isTree(options.format)) {
        const file = join(temporary, 'part');
        writeFlushed(file, [bytes]);
        // The tree needs nothing of the input but the name of its output.
        sink.accept({ path: '', file: entry.file, place: output.slice(0, -options.format.length - 1) }, stored, {
          file,
        });
      } else sink.accept({ path: '', file: entry.file, place: '' }, stored, { bytes });
      listener.onEntry({ ...entry, output });
    }
    sink.finish();
  } finally {
    sink.close();
    for (const reader of readers.values()) reader?.close();
  }
}

function readOutput(folder: string, output: string): Buffer {
  try {
    refuseUnordinary(join(folder, output));
    return readFileSync(join(folder, output));
  } catch (error) {
    throw new BatchError(
      say('files-cannot-be-read', { files: join(folder, output), code: codeOf(error) ?? '' }),
      say('run-shard-again'),
    );
  }
}
