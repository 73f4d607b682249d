import { createDecipheriv, createHash } from 'node:crypto';
import { childrenOf, type Element, numberOf, parseXml } from '../docx/package/xml.js';

/*
 * Office files with a password: the encrypted ZIP file as a stream of a compound file, and next to it how the key is
 * derived from the password. Source: [MS-OFFCRYPTO] 2.3.4 (ECMA-376 standard and agile encryption).
 */

/** The given password is wrong. */
export const WRONG = 'wrong';
/** It is encrypted in an unknown way, or in one that needs more than a password. */
export const UNKNOWN = 'unknown';

/** Office uses 100,000 iterations; this many take two seconds. */
const MOST_ROUNDS = 1_000_000;
const STANDARD_ROUNDS = 50_000;
const SEGMENT = 4096;
/** What a key or vector that is too short is padded with. */
const FILL = 0x36;

/**
 * The decrypted bytes of `enciphered` (EncryptedPackage), as `info` (EncryptionInfo) describes, or why there are none.
 */
export function decrypt(info: Buffer, enciphered: Buffer, password: string): Buffer | typeof WRONG | typeof UNKNOWN {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  const size = enciphered.readUInt32LE(0);
  const rest = enciphered.subarray(8);
  const letters = Buffer.from(password, 'utf16le');
  const opened =
    major === 4 && minor === 4
      ? agile(info.subarray(8), rest, letters)
      : minor === 2
        ? standard(info.subarray(8), rest, letters)
        : UNKNOWN;
  return typeof opened === 'string' ? opened : opened.subarray(0, size);
}

// ---- Standard encryption (Office 2007): AES in blocks by themselves ----

const AES = new Map([
  [0x660e, 128],
  [0x660f, 192],
  [0x6610, 256],
]);

function standard(info: Buffer, enciphered: Buffer, password: Buffer): Buffer | typeof WRONG | typeof UNKNOWN {
  const bits = AES.get(info.readUInt32LE(12));
  if (bits === undefined) return UNKNOWN;
  const verifier = info.subarray(4 + info.readUInt32LE(0));
  const key = standardKey(rounds('sha1', verifier.subarray(4, 20), password, STANDARD_ROUNDS), bits);
  const open = (bytes: Buffer) => undo(`aes-${bits}-ecb`, key, null, bytes);
  const hash = open(verifier.subarray(40, 72)).subarray(0, 20);
  return hashOf('sha1', open(verifier.subarray(20, 36))).equals(hash) ? open(enciphered) : WRONG;
}

function standardKey(hash: Buffer, bits: number): Buffer {
  const block = hashOf('sha1', hash, counted(0));
  const half = (fill: number) => {
    const bytes = Buffer.alloc(64, fill);
    for (const [i, byte] of block.entries()) bytes[i]! ^= byte;
    return hashOf('sha1', bytes);
  };
  return Buffer.concat([half(FILL), half(0x5c)]).subarray(0, bits / 8);
}

// ---- Agile encryption (Office 2010 and later): AES in chained blocks, a vector for each segment ----

const BLOCK_KEYS = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  hash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
};

/** How something is encrypted, as an element of the description says. */
interface Cipher {
  readonly name: string;
  readonly bits: number;
  readonly block: number;
  readonly hash: string;
  readonly salt: Buffer;
}

function agile(info: Buffer, enciphered: Buffer, password: Buffer): Buffer | typeof WRONG | typeof UNKNOWN {
  const root = parseXml(info, 'EncryptionInfo');
  const own = find(root, 'encryptedKey');
  const [data, cipher] = [cipherOf(find(root, 'keyData')), cipherOf(own)];
  const count = numberOf(own?.attributes.spinCount) ?? 0;
  if (!own || !data || !cipher || count > MOST_ROUNDS) return UNKNOWN;
  const made = rounds(cipher.hash, cipher.salt, password, count);
  const open = (name: string, blockKey: Buffer) => {
    const key = filled(hashOf(cipher.hash, made, blockKey), cipher.bits / 8);
    return undo(cipher.name, key, filled(cipher.salt, cipher.block), base64(own, name));
  };
  const verifier = open('encryptedVerifierHashInput', BLOCK_KEYS.verifier).subarray(0, cipher.salt.length);
  const hash = hashOf(cipher.hash, verifier);
  if (!open('encryptedVerifierHashValue', BLOCK_KEYS.hash).subarray(0, hash.length).equals(hash)) return WRONG;
  const key = open('encryptedKeyValue', BLOCK_KEYS.key).subarray(0, data.bits / 8);
  const segments: Buffer[] = [];
  for (let at = 0; at < enciphered.length; at += SEGMENT) {
    const vector = filled(hashOf(data.hash, data.salt, counted(at / SEGMENT)), data.block);
    segments.push(undo(data.name, key, vector, enciphered.subarray(at, at + SEGMENT)));
  }
  return Buffer.concat(segments);
}

function find(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0] ?? element.children.map((one) => find(one, name)).find((one) => one);
}

function cipherOf(element: Element | undefined): Cipher | null {
  const { cipherAlgorithm, cipherChaining, keyBits, blockSize, hashAlgorithm = '' } = element?.attributes ?? {};
  const bits = numberOf(keyBits) ?? 0;
  const hash = hashAlgorithm.replace('-', '').toLowerCase();
  const isKnown = cipherAlgorithm === 'AES' && cipherChaining === 'ChainingModeCBC' && [128, 192, 256].includes(bits);
  if (!element || !isKnown || !/^(?:sha(?:1|256|384|512)|md5)$/.test(hash)) return null;
  const block = numberOf(blockSize) === 16 ? 16 : 0;
  return block === 0 ? null : { name: `aes-${bits}-cbc`, bits, block, hash, salt: base64(element, 'saltValue') };
}

// ---- What both have ----

const base64 = (element: Element, name: string): Buffer => Buffer.from(element.attributes[name] ?? '', 'base64');

function rounds(hash: string, salt: Buffer, password: Buffer, count: number): Buffer {
  let made = hashOf(hash, salt, password);
  for (let i = 0; i < count; i++) made = hashOf(hash, counted(i), made);
  return made;
}

function counted(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function hashOf(name: string, ...parts: readonly Buffer[]): Buffer {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

const filled = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), FILL)]).subarray(0, length);

/** Whole blocks only: the end of a truncated file is left out. */
function undo(name: string, key: Buffer, vector: Buffer | null, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(name, key, vector).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), decipher.final()]);
}
