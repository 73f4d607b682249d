import { say } from '../messages/library/say.js';
import { looksLikeHtml } from './html/detect.js';
import type { BinaryFormat } from './source.js';

import { readDirectory } from './zip/directory.js';

/** A format other than plain text, or a kind of file that never holds a plan. */
export type Detected = { readonly format: BinaryFormat } | { readonly refused: FileKind };

/** A kind of file that is not read. */
interface FileKind {
  /** With its article, for a sentence: "a GIF picture". */
  readonly name: string;
  readonly hint: string;
}

const UNPACK = say('unpack-first');
const AS_PNG = say('save-png-first');

const MAGICS: readonly (readonly [magic: string, found: Detected])[] = [
  ['\x89PNG\r\n', { format: 'image' }],
  ['\xff\xd8\xff', { format: 'image' }],
  ['II*\0', { format: 'image' }],
  ['MM\0*', { format: 'image' }],
  ['GIF8', { refused: { name: say('gif'), hint: AS_PNG } }],
  ['{\\rtf', { format: 'rtf' }],
  ['\x1f\x8b', { refused: { name: say('gzip'), hint: UNPACK } }],
  ['Rar!\x1a', { refused: { name: say('rar'), hint: UNPACK } }],
  ["7z\xbc\xaf'\x1c", { refused: { name: say('7z'), hint: UNPACK } }],
];

/** How far into the file "%PDF-" may be. */
const PDF_HEAD = 1024;
const OLE_MAGIC = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP_MAGIC = 'PK\x03\x04';
/** The names of the first entries of an office file are well inside this many bytes, in case its directory is lost. */
const ZIP_HEAD = 16_384;

/** What a ZIP file is, by the name of an entry or, of OpenDocument, by its first words. */
const ZIP_KINDS: readonly (readonly [entry: string, found: Detected])[] = [
  ['word/', { format: 'docx' }],
  ['opendocument.text', { format: 'odt' }],
  ['xl/', { refused: { name: say('xlsx'), hint: say('save-sheet') } }],
  ['ppt/', { refused: { name: say('pptx'), hint: say('give-plan-document') } }],
];

/** What an old Microsoft Office file is, by the name of a stream in it. */
const OLE_KINDS: readonly (readonly [stream: string, found: Detected])[] = [
  ['EncryptedPackage', { format: 'docx' }], // locked with a password
  ['WordDocument', { format: 'doc' }],
  ['Workbook', { refused: { name: say('xls'), hint: say('save-sheet') } }],
];

/** What an office file in one XML file is, by what is in its first elements. */
const XML_KINDS: readonly (readonly [mark: string, found: Detected])[] = [
  ['http://schemas.microsoft.com/office/2006/xmlPackage', { format: 'docx' }],
  ['http://schemas.microsoft.com/office/word/2003/wordml', { format: 'doc' }],
  ['application/vnd.oasis.opendocument.text', { format: 'odt' }],
];
const XML_HEAD = 4096;
// "<?xml version='1.0' encoding='UTF-8'?>", after a byte order mark
const XML = /^(?:\xef\xbb\xbf)?<\?xml\s/;

/** `bytes` as characters of the same codes; only for looking at magic numbers. */
function characters(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** The kind of file, by its contents and never by its name. Anything unknown counts as text. */
export function detect(bytes: Uint8Array): Detected | { readonly format: 'text' } {
  return detectBinary(bytes) ?? { format: looksLikeHtml(bytes) ? 'html' : 'text' };
}

/** The same for binary files; null for texts, including web pages. */
export function detectBinary(bytes: Uint8Array): Detected | null {
  const head = characters(bytes, PDF_HEAD);
  if (head.startsWith(ZIP_MAGIC)) return ofZip(bytes);
  if (head.startsWith(OLE_MAGIC)) return ofOle(bytes);
  const found = MAGICS.find(([magic]) => head.startsWith(magic));
  if (found) return found[1];
  if (XML.test(head)) {
    const begin = characters(bytes, XML_HEAD);
    const kind = XML_KINDS.find(([mark]) => begin.includes(mark));
    if (kind) return kind[1];
  }
  // Text may mention "%PDF-"; a PDF file has it at the beginning of a line.
  return /(?:^|[\r\n])%PDF-\d/.test(head) ? { format: 'pdf' } : null;
}

function ofZip(bytes: Uint8Array): Detected {
  const names = readDirectory(bytes)?.map(({ name }) => name) ?? [];
  const head = characters(bytes, ZIP_HEAD);
  for (const [entry, found] of ZIP_KINDS) {
    if (names.some((name) => name.startsWith(entry)) || head.includes(entry)) return found;
  }
  return { refused: { name: say('zip'), hint: UNPACK } };
}

/** Names of streams are in the file in UTF-16; the directory that they are in may be anywhere. */
function ofOle(bytes: Uint8Array): Detected {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [stream, found] of OLE_KINDS) if (buffer.includes(stream, 0, 'utf16le')) return found;
  return {
    refused: { name: say('old-office-file'), hint: say('give-plan-document') },
  };
}
