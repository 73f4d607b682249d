import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { say } from '../../messages/library/say.js';
import { convertBlocks } from '../blocks/legacy.js';
import { type Block, paragraphOf } from '../blocks/model.js';
import { writeBlocks } from '../blocks/write.js';
import { detectBinary } from '../detect.js';
import { readDocx } from '../docx/index.js';
import { PlanInputError } from '../error.js';
import { legacyWarnings } from '../legacy/convert.js';
import type { LegacyEncoding } from '../legacy/fonts.js';
import { CompoundFile } from '../ole/compound.js';
import type { ReadOptions } from '../options.js';
import type { Reading } from '../source.js';
import { Zip } from '../zip/unzip.js';
import { findOffice, toDocx } from './office.js';

/** The version of this reader: change it when the same file may be read differently. */
const READER = 'doc 1';
const NAMES = { doc: say('doc'), rtf: say('rtf'), odt: say('odt') } as const;
type OfficeFormat = keyof typeof NAMES;
/** The first byte of each, unless it is kept as one XML file, and what names of such files end in. */
const FIRST = { doc: 0xd0, rtf: 0x7b, odt: 0x50 } as const;
const XML_ENDINGS = { doc: 'xml', rtf: 'rtf', odt: 'fodt' } as const;

/**
 * Reads DOC, RTF and ODT through LibreOffice, where it is installed: it saves them as DOCX, with all automatic numbers.
 * Without it only the letters of a DOC are read, with a warning, and the others are refused.
 *
 * @throws {PlanInputError} 'not-installed', 'broken', 'locked' or 'too-large'.
 */
export async function read(bytes: Uint8Array, { signal, onProgress }: ReadOptions = {}): Promise<Reading> {
  const format = formatOf(bytes);
  const isXml = bytes[0] !== FIRST[format];
  if (!isXml) refuseLocked(bytes, format);
  const office = findOffice();
  if (office) {
    onProgress?.({ step: 'convert', done: 0, total: 1 });
    const docx = await toDocx(office, bytes, isXml ? XML_ENDINGS[format] : format, NAMES[format], signal);
    const reading = readDocx(docx);
    return { ...reading, format, reader: `${READER} (LibreOffice, ${reading.reader})` };
  }
  if (format !== 'doc' || isXml) {
    const what = say('needs-libreoffice', { what: NAMES[format] });
    throw new PlanInputError('not-installed', what, say('install-libreoffice'));
  }
  const words = new Map<LegacyEncoding, number>();
  const { text, layout } = writeBlocks(convertBlocks(await extractDoc(bytes), words));
  const warnings = [{ code: 'numbers-lost', values: {} } as const, ...legacyWarnings(words)];
  const reader = `${READER} (word-extractor 1.0.4)`;
  return { format, encoding: 'utf-8', text, pages: null, reader, warnings, layout };
}

function formatOf(bytes: Uint8Array): OfficeFormat {
  const found = detectBinary(bytes);
  return found && 'format' in found && (found.format === 'rtf' || found.format === 'odt') ? found.format : 'doc';
}

/** For a locked file, and for one whose chains are circular, LibreOffice would only say that it failed. */
function refuseLocked(bytes: Uint8Array, format: OfficeFormat): void {
  const what = NAMES[format];
  try {
    const isLocked = format === 'doc' ? isLockedDoc(bytes) : format === 'odt' && isLockedOdt(bytes, what);
    if (isLocked) throw new PlanInputError('locked', say('is-locked', { what }), say('save-without-password-first'));
  } catch (error) {
    throw error instanceof RangeError
      ? new PlanInputError('broken', say('doc-unreadable'), say('save-docx-first'))
      : error;
  }
}

/** The streams that an old Word document is read from. */
const STREAMS = ['WordDocument', '0Table', '1Table'];
/** The flag in the header of a Word document that it is encrypted: [MS-DOC] 2.5.2, FibBase.fEncrypted. */
const [FLAGS, ENCRYPTED] = [10, 0x0100];
/** How the manifest of an OpenDocument marks encrypted parts. */
const ENCIPHERED = 'encryption-data';

/** Whether an old Word document is locked with a password. Throws RangeError if its streams are truncated or broken. */
function isLockedDoc(bytes: Uint8Array): boolean {
  const file = new CompoundFile(bytes);
  const [text] = STREAMS.map((name) => file.stream(name));
  return text ? (text.readUInt16LE(FLAGS) & ENCRYPTED) !== 0 : false;
}

/** Whether an OpenDocument text is locked with a password. Throws PlanInputError if it is truncated or broken. */
function isLockedOdt(bytes: Uint8Array, what: string): boolean {
  const list = new Zip(bytes, what).read('META-INF/manifest.xml');
  return list !== null && Buffer.from(list).includes(ENCIPHERED);
}

/**
 * The paragraphs of an old Word document without another program: its letters only. Automatic numbers are missing, and
 * the cells of a row are merely separated by tabs. Throws PlanInputError 'broken'.
 */
async function extractDoc(bytes: Uint8Array): Promise<Block[]> {
  try {
    const document = await new WordOleExtractor().extract(new BufferReader(Buffer.from(bytes)));
    const body = document.getBody({ filterUnicode: false });
    const notes = document.getFootnotes({ filterUnicode: false });
    return [...paragraphs(body, 'body'), ...paragraphs(notes, 'note')];
  } catch {
    throw new PlanInputError('broken', say('doc-unreadable'), say('save-docx-first'));
  }
}

function paragraphs(text: string, kind: 'body' | 'note'): Block[] {
  return text
    .normalize('NFC')
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll('\v', '\n').trim())
    .filter((line) => line !== '')
    .map((line) => paragraphOf(line, kind));
}
