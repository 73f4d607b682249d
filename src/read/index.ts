import { createHash } from 'node:crypto';
import { say } from '../messages/library/say.js';
import { detect } from './detect.js';
import { ownError, PlanInputError } from './error.js';
import { FORMATS } from './formats.js';
import type { ReadOptions } from './options.js';
import type { Source } from './source.js';
import { MAX_INPUT_SIZE, readSource, tooLarge } from './text/index.js';

/**
 * Reads any file that a plan comes in: the format is detected from the contents, never from the name, and its reader is
 * loaded on demand. A text is read as `extract` reads it.
 *
 * @throws {PlanInputError} for input that is empty, too large, locked, broken, of a kind that is not read, or that needs
 * a program or package that is not installed.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  if (bytes.length > MAX_INPUT_SIZE) throw tooLarge();
  const found = detect(bytes);
  if ('refused' in found)
    throw new PlanInputError('binary', say('is-no-plan', { what: found.refused.name }), found.refused.hint);
  if (found.format === 'text') return readSource(bytes, options);
  const { name, load } = FORMATS[found.format];
  try {
    const reader = await load();
    const reading = await reader.read(bytes, options);
    if (!/\S/.test(reading.text))
      throw new PlanInputError('empty', say('has-no-text-at-all', { what: name }), say('give-plan'));
    return { file: options.file ?? null, sha256: createHash('sha256').update(bytes).digest('hex'), ...reading };
  } catch (error) {
    throw ownError(error);
  }
}
