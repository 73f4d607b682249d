/** A kind of file that holds no plain text, known by its first bytes. */
export interface FileKind {
  /** With its article, for a sentence: "a PDF file". */
  name: string;
  hint: string;
}

const TEXT_OUT_OF_PICTURE = 'read the text out of it with OCR first, e.g. with tesseract -l vie';
const SAVE_AS_TEXT = 'save it as plain text (UTF-8) first, e.g. with pandoc -t plain --wrap=none';

const KINDS: readonly { magic: string; kind: FileKind }[] = [
  {
    magic: '%PDF-',
    kind: { name: 'a PDF file', hint: 'take its text out first, e.g. with pdftotext -layout' },
  },
  { magic: '\x89PNG\r\n', kind: { name: 'a PNG picture', hint: TEXT_OUT_OF_PICTURE } },
  { magic: '\xff\xd8\xff', kind: { name: 'a JPEG picture', hint: TEXT_OUT_OF_PICTURE } },
  { magic: 'GIF8', kind: { name: 'a GIF picture', hint: TEXT_OUT_OF_PICTURE } },
  { magic: 'II*\0', kind: { name: 'a TIFF picture', hint: TEXT_OUT_OF_PICTURE } },
  { magic: 'MM\0*', kind: { name: 'a TIFF picture', hint: TEXT_OUT_OF_PICTURE } },
  {
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    kind: { name: 'an old Microsoft Office file (.doc, .xls)', hint: 'save it as plain text (UTF-8) first' },
  },
  { magic: '{\\rtf', kind: { name: 'an RTF file', hint: SAVE_AS_TEXT } },
  { magic: '\x1f\x8b', kind: { name: 'a gzip file', hint: 'unpack it first' } },
  { magic: 'Rar!\x1a', kind: { name: 'a RAR archive', hint: 'unpack it first' } },
  { magic: "7z\xbc\xaf'\x1c", kind: { name: 'a 7z archive', hint: 'unpack it first' } },
];

/** What a ZIP file is, by a name that stands in it. */
const ZIP_KINDS: readonly { entry: string; kind: FileKind }[] = [
  { entry: 'word/', kind: { name: 'a Word document (.docx)', hint: SAVE_AS_TEXT } },
  { entry: 'opendocument.text', kind: { name: 'an OpenDocument text (.odt)', hint: SAVE_AS_TEXT } },
  { entry: 'xl/', kind: { name: 'an Excel workbook (.xlsx)', hint: 'save the sheet as plain text (UTF-8) first' } },
];

const ZIP_MAGIC = 'PK\x03\x04';
/** The names of the first entries of an office file stand well inside this many bytes. */
const ZIP_HEAD = 16_384;

/** `bytes` as characters of the same codes; for looking at magic numbers only. */
function characters(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** Names the kind of binary file that `bytes` begin like, or null where no kind is known. */
export function recogniseBinary(bytes: Uint8Array): FileKind | null {
  const head = characters(bytes, 16);
  if (head.startsWith(ZIP_MAGIC)) {
    const entries = characters(bytes, ZIP_HEAD);
    const found = ZIP_KINDS.find(({ entry }) => entries.includes(entry));
    return found?.kind ?? { name: 'a ZIP archive', hint: 'unpack it first' };
  }
  return KINDS.find(({ magic }) => head.startsWith(magic))?.kind ?? null;
}
