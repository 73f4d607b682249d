import { CompoundFile } from '../ole/compound.js';
import { Zip } from '../zip/unzip.js';

/** The streams that an old Word document is read from. */
const STREAMS = ['WordDocument', '0Table', '1Table'];
/** Where the head of a Word document says that it is enciphered: [MS-DOC] 2.5.2, FibBase.fEncrypted. */
const [FLAGS, ENCRYPTED] = [10, 0x0100];
/** What the list of an OpenDocument's parts says of those that are enciphered. */
const ENCIPHERED = 'encryption-data';

/** Whether an old Word document is locked with a password. Throws RangeError where its streams are cut or broken. */
export function isLockedDoc(bytes: Uint8Array): boolean {
  const file = new CompoundFile(bytes);
  const [text] = STREAMS.map((name) => file.stream(name));
  return text ? (text.readUInt16LE(FLAGS) & ENCRYPTED) !== 0 : false;
}

/** Whether an OpenDocument text is locked with a password. Throws PlanInputError where it is cut or broken. */
export function isLockedOdt(bytes: Uint8Array, what: string): boolean {
  const list = new Zip(bytes, what).read('META-INF/manifest.xml');
  return list !== null && Buffer.from(list).includes(ENCIPHERED);
}
