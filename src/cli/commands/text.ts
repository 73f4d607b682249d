import { Locator } from '../../read/locator.js';
import { sourceNotes } from '../../read/notes.js';
import type { Source } from '../../read/source.js';
import { nameOf } from '../input/read.js';
import { readDocument } from '../input/read-document.js';
import { language } from '../language.js';
import { reportError, reportNote } from '../output/report.js';
import { checkOutput, emit } from '../output/write.js';
import { DONE, FAILED } from '../status.js';

export interface TextFlags {
  output?: string;
}

/** Prints the text of a file as it is read, and on standard error what was left out of it. Returns the exit status. */
export async function textCommand(file: string, flags: TextFlags): Promise<number> {
  if (flags.output !== undefined) checkOutput(flags.output, [file]);
  let source: Source;
  try {
    source = await readDocument(file);
  } catch (error) {
    reportError(nameOf(file), error);
    return FAILED;
  }
  await emit(source.text, flags.output);
  for (const { message, messageVi = message, severity } of sourceNotes(source.warnings, new Locator(source.text))) {
    reportNote(`${nameOf(file)}: ${language() === 'vi' ? messageVi : message}`, severity !== 'info');
  }
  return DONE;
}
