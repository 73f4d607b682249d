import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';

/** The errors for PDF files that cannot be read, each with what to do. */

export const needsPassword = (given: boolean): PlanInputError =>
  given
    ? new PlanInputError('locked', say('wrong-password'), say('give-right-one-password'))
    : new PlanInputError('locked', say('pdf-locked'), say('give-password'));

export const cutFile = (): PlanInputError =>
  new PlanInputError('broken', say('pdf-broken'), say('fetch-again-or-open'));

export const notReadable = (): PlanInputError =>
  new PlanInputError('broken', say('pdf-closed'), say('print-new-pdf-first'));

export const tooMuchMemory = (): PlanInputError =>
  new PlanInputError('too-large', say('pdf-memory'), say('check-file-is-right'));
