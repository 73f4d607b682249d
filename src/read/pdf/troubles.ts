import { PlanInputError } from '../error.js';

/** The errors for PDF files that cannot be read, each with what to do. */

export const needsPassword = (given: boolean): PlanInputError =>
  given
    ? new PlanInputError('locked', 'the password is not that of this PDF', 'give the right one with --password')
    : new PlanInputError('locked', 'a PDF with a password', 'give it with --password');

export const cutFile = (): PlanInputError =>
  new PlanInputError('broken', 'a PDF file that is cut or broken', 'fetch it again, or open it and save it anew');

export const notReadable = (): PlanInputError =>
  new PlanInputError('broken', 'a PDF that cannot be opened', 'print it to a new PDF first');

export const tooMuchMemory = (): PlanInputError =>
  new PlanInputError('too-large', 'a PDF that takes too much memory', 'check that it is the right file');
