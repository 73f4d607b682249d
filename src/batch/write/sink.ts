import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headsOf } from '../convert/convert.js';
import type { ConvertOptions, Input, Stored } from '../types.js';
import type { FolderMaker } from './folder.js';
import { joinedOutputs, outputOf } from './names.js';
import { moveFile, writeAll } from './temporary.js';

type Good = Stored & { ok: true };

/** Where the results of a run go, in the order of the inputs. */
export interface Sink {
  /**
   * Takes a result whose parts are in `file` or are `bytes`. Returns the output's name and, if it has one, its time.
   */
  accept(
    input: Input,
    stored: Good,
    from: { file: string } | { bytes: Uint8Array },
  ): { output: string; mtimeMs?: number };
  /** Reports that an input has no result. */
  refuse(input: Input): void;
  /** Moves what was joined into place. */
  finish(): void;
  /** Discards what was joined. */
  close(): void;
}

/** A file for each plan, at the input's place below `root`. */
export function treeSink(root: string, options: ConvertOptions, folders: FolderMaker): Sink {
  return {
    accept(input, _, from) {
      const output = outputOf(input.place, options.format);
      const path = join(root, output);
      if ('bytes' in from) return { output };
      folders.makeFor(output);
      renameSync(from.file, path);
      return { output, mtimeMs: statSync(path).mtimeMs };
    },
    // A file that can no longer be read has no output: an old one would pass for its result.
    refuse(input) {
      const output = outputOf(input.place, options.format);
      const path = join(root, output);
      if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
      folders.makeFor(output);
      rmSync(path);
    },
    finish() {},
    close() {},
  };
}

/** One file, or one for each table, for all plans: assembled in `temporary`, then moved into place as a whole. */
export function joinedSink(root: string, options: ConvertOptions, temporary: string, mark: string): Sink {
  const names = joinedOutputs(options.format, mark);
  const files = names.map((_, at) => join(temporary, `joined-${at}`));
  const handles = files.map((file) => openSync(file, 'w'));
  headsOf(options).forEach((head, at) => {
    writeAll(handles[at]!, Buffer.from(head, 'utf8'));
  });
  const close = () => {
    for (const handle of handles.splice(0)) closeSync(handle);
  };
  return {
    accept(_, { parts }, from) {
      const bytes = 'bytes' in from ? from.bytes : readFileSync(from.file);
      let at = 0;
      for (const [part, length] of parts.entries()) {
        writeAll(handles[part]!, bytes.subarray(at, at + length));
        at += length;
      }
      return { output: names[0]! };
    },
    refuse() {},
    finish() {
      for (const handle of handles) fsyncSync(handle);
      close();
      for (const [at, name] of names.entries()) moveFile(files[at]!, join(root, name), `${files[at]}-moved`);
    },
    close,
  };
}
