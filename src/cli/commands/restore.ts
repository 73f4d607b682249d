import '../start/short-run.js';
import { normalizeAndCount } from '../../normalize.js';
import { renderJson } from '../../render/json.js';
import { restore } from '../../restore-text.js';
import { restoredTextSchema } from '../../schema/restored.js';
import { Failure } from '../failure.js';
import { nameOf } from '../input/read.js';
import { readDocument } from '../input/read-document.js';
import { note, reportError, reportNote } from '../output/report.js';
import { checkOutput, emit } from '../output/write.js';
import { DONE, FAILED } from '../status.js';

export interface RestoreFlags {
  format: 'markdown' | 'json';
  output?: string;
  always?: true;
  mark?: true;
}

/** Prints a damaged text as it was meant. Text that is not damaged Vietnamese is left alone, with a note. */
export async function restoreCommand(file: string, flags: RestoreFlags): Promise<number> {
  if (flags.mark && flags.format !== 'markdown') throw new Failure('mark-not-markdown', { format: flags.format });
  if (flags.output !== undefined) checkOutput(flags.output, [file]);
  try {
    const source = await readDocument(file);
    const noteIfNone = (restored: number) => {
      if (restored === 0) reportNote(note('nothingRestored', { file: nameOf(file) }), true);
    };
    if (flags.format === 'json') {
      const restored = restore(source, { always: flags.always });
      noteIfNone(restored.lines.filter((line) => line.certainty !== null).length);
      if (!restoredTextSchema.safeParse(restored).success) {
        throw new Failure('breaks-schema', { fault: 'restore' });
      }
      await emit(renderJson(restored), flags.output);
    } else {
      const { text, restored } = normalizeAndCount(source, {
        restore: flags.always ? 'always' : 'auto',
        mark: flags.mark,
        isPlain: true,
      });
      noteIfNone(restored);
      await emit(text, flags.output);
    }
  } catch (error) {
    reportError(nameOf(file), error);
    return FAILED;
  }
  return DONE;
}
