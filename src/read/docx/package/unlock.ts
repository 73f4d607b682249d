import { say } from '../../../messages/library/say.js';
import { detectBinary } from '../../detect.js';
import { PlanInputError } from '../../error.js';
import { CompoundFile } from '../../ole/compound.js';
import { decrypt, UNKNOWN, WRONG } from '../../ole/decrypt.js';
import { isFlat } from './flat.js';
import { WHAT } from './package.js';

/**
 * The ZIP file of a Word document: the bytes themselves or, if it is locked with a password, the decrypted contents.
 *
 * @throws {PlanInputError} 'locked' without the right password, 'broken', or 'binary' if it is no Word document.
 */
export function unlocked(bytes: Uint8Array, password: string | undefined): Uint8Array {
  if (bytes[0] === 0x50 || isFlat(bytes)) return bytes; // "PK"
  const [info, enciphered] = streamsOf(bytes);
  if (!info || !enciphered) throw otherwiseLocked();
  if (password === undefined) {
    throw new PlanInputError('locked', say('is-locked', { what: say('office-file') }), say('give-password'));
  }
  const plain = opened(info, enciphered, password);
  const found = detectBinary(plain);
  if (found && 'refused' in found) {
    throw new PlanInputError('binary', say('is-no-plan', { what: found.refused.name }), found.refused.hint);
  }
  return plain;
}

function streamsOf(bytes: Uint8Array): [info: Buffer | null, enciphered: Buffer | null] {
  try {
    const file = new CompoundFile(bytes);
    return [file.stream('EncryptionInfo'), file.stream('EncryptedPackage')];
  } catch {
    throw broken();
  }
}

function opened(info: Buffer, enciphered: Buffer, password: string): Uint8Array {
  let plain: ReturnType<typeof decrypt>;
  try {
    plain = decrypt(info, enciphered, password);
  } catch {
    throw broken();
  }
  if (plain === UNKNOWN) throw otherwiseLocked();
  if (plain === WRONG) throw new PlanInputError('locked', say('wrong-password'), say('give-right-one-password'));
  return plain;
}

const broken = () => new PlanInputError('broken', say('office-locked-broken'), say('fetch-again-or-open'));

/** By rights management, by a certificate, or with an obsolete cipher. */
const otherwiseLocked = () =>
  new PlanInputError('locked', say('is-locked', { what: WHAT }), say('save-without-password-first'));
