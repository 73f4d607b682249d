import { normalize } from '../../normalize.js';
import { nameOf } from '../input/read.js';
import { readDocument } from '../input/read-document.js';
import { reportError } from '../output/report.js';
import { checkOutput, emit } from '../output/write.js';
import { DONE, FAILED } from '../status.js';

export interface NormalizeFlags {
  output?: string;
}

/** Prints a plan's text as clean Markdown. Returns the exit status. */
export async function normalizeCommand(file: string, flags: NormalizeFlags): Promise<number> {
  if (flags.output !== undefined) checkOutput(flags.output, [file]);
  let text: string;
  try {
    text = normalize(await readDocument(file));
  } catch (error) {
    reportError(nameOf(file), error);
    return FAILED;
  }
  await emit(text, flags.output);
  return DONE;
}
