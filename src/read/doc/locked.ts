import { CompoundFile } from '../ole/compound.js';
import { Zip } from '../zip/unzip.js';

/** The streams that an old Word document is read from. */
const STREAMS = ['WordDocument', '0Table', '1Table'];
/** The flag in the header of a Word document that it is encrypted: [MS-DOC] 2.5.2, FibBase.fEncrypted. */
const [FLAGS, ENCRYPTED] = [10, 0x0100];
/** How the manifest of an OpenDocument marks encrypted parts. */
const ENCIPHERED = 'encryption-data';

/** Whether an old Word document is locked with a password. Throws RangeError if its streams are truncated or broken. */
export function isLockedDoc(bytes: Uint8Array): boolean {
  const file = new CompoundFile(bytes);
  const [text] = STREAMS.map((name) => file.stream(name));
  return text ? (text.readUInt16LE(FLAGS) & ENCRYPTED) !== 0 : false;
}

/** Whether an OpenDocument text is locked with a password. Throws PlanInputError if it is truncated or broken. */
export function isLockedOdt(bytes: Uint8Array, what: string): boolean {
  const list = new Zip(bytes, what).read('META-INF/manifest.xml');
  return list !== null && Buffer.from(list).includes(ENCIPHERED);
}
