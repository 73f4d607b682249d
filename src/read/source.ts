/*
 * Stage 1, any file -> Source. What holds afterwards, whatever the format:
 *
 *  1. `text` is what a reader of the paper would read, in reading order, `\f` between pages. For a text file it is the
 *     file's own text; for other formats it is in NFC. Every later position counts UTF-16 units of it.
 *  2. `text` has a character other than white space, and no NUL.
 *  3. `layout` says where on the page each line was, if the format knows it; its lines and tables are in the order of
 *     the text and no two lines overlap.
 *  4. What was left out, or could not be read for sure, is in `warnings`. Nothing else is lost.
 *  5. `sha256` is that of the bytes as they came (of a string: of its UTF-8 bytes).
 */

/** The kinds of files that are read. */
export type SourceFormat = 'markdown' | 'text' | 'docx' | 'doc' | 'html' | 'rtf' | 'odt' | 'pdf' | 'image';

/** A format other than plain text. */
export type BinaryFormat = Exclude<SourceFormat, 'markdown' | 'text'>;

/** A document's text as it is to be read, and what is known of the file it came from. */
export interface Source {
  readonly file: string | null;
  readonly format: SourceFormat;
  /** How the bytes encode letters: "utf-8", "windows-1258", "tcvn3", "vni"...; "utf-8" if the format defines it. */
  readonly encoding: string;
  readonly sha256: string;
  readonly text: string;
  /** How many pages the file has; null if its format has none. */
  readonly pages: number | null;
  /** What read it, with version ("docx 4", "pdf 6 (pdfium 2.1)"); null for a text. */
  readonly reader: string | null;
  readonly warnings: readonly SourceWarning[];
  /** null for a text, which has only lines. */
  readonly layout: SourceLayout | null;
}

/** What a format's reader returns; the rest of a Source is the same for all formats. */
export type Reading = Omit<Source, 'file' | 'sha256'>;

/** What the reading of a file left out, changed or could not be sure of. Its wording is in `messages`. */
export interface SourceWarning {
  readonly code: SourceWarningCode;
  /** The values for the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The part of the text it concerns; absent if it concerns all of it. */
  readonly from?: number;
  readonly to?: number;
}

export type SourceWarningCode =
  /** Text in TCVN3 (ABC) or VNI was converted. Values: encoding, words. */
  | 'legacy-encoding'
  /** Running heads and feet of the pages were left out. Values: count, text. */
  | 'headers-left-out'
  /** Changes were tracked: what was deleted is not read, what was inserted is. Values: inserted, deleted. */
  | 'tracked-changes'
  /** Hidden text was left out. Values: count, text. */
  | 'hidden-left-out'
  /** What a web page prints around the document was left out. Values: count (of words), text. */
  | 'page-around-left-out'
  /** The reader drops automatic numbers, so that points may lack theirs. No values. */
  | 'numbers-lost'
  /** The text of a page was read by OCR. Values: pages, certainty (of 100 words, how many are sure). */
  | 'read-by-ocr'
  /** The file's own text is not Vietnamese on some pages, which OCR reads if it may. Values: pages. */
  | 'text-layer-unusable'
  /** A page has no text and no OCR was allowed. Values: page. */
  | 'page-unread'
  /** A part of the file is broken and was left out. Values: part. */
  | 'part-unread'
  /** The file ends early; what was there was read. No values. */
  | 'cut-off';

/** [x0, y0, x1, y1] in points (1/72 inch) from the page's top left. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Offsets in the text, from one up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface SourceLayout {
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
  /** The numbers of notes after the words that they are about ("1" of "khi ra viện1"); absent if none is known. */
  readonly noteMarks?: readonly Range[];
  /** Empty where the format has no pages. */
  readonly pages: readonly PageSize[];
}

export interface PageSize {
  /** In points, as the page is read (turned upright). */
  readonly width: number;
  readonly height: number;
  /** How far the page is turned in the file, in degrees clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
}

/** `body`: running text; `box`: a text box or stamp; `note`: a footnote or endnote; `head`, `foot`: of the page. */
export type LineKind = 'body' | 'box' | 'note' | 'head' | 'foot';

/** A line as it is printed, or, in a format without pages, up to a line break. */
export interface SourceLine {
  /** Offsets in the text; the line's end is not in it. */
  readonly from: number;
  readonly to: number;
  /** From 1; null if the format has no pages. */
  readonly page: number | null;
  readonly box: Box | null;
  /** Lines of the same paragraph have the same number, which grows in reading order; null if that is not known. */
  readonly paragraph: number | null;
  /** The cell that it is a part of; null outside of tables, and for a row printed as one line. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly kind: LineKind;
  /** Of scans: the words with the certainty (0..1) that each was read right. */
  readonly words?: readonly SourceWord[];
}

export interface SourceWord {
  readonly from: number;
  readonly to: number;
  readonly box: Box | null;
  readonly certainty: number;
}

/**
 * A table. In the text it has one line per row, with bars between cells ("| 1 | Kiosk |"), unless it is only layout.
 */
export interface SourceTable {
  readonly from: number;
  readonly to: number;
  /** `grid`: a table of data; `layout`: columns side by side, as in letterhead and signature. */
  readonly kind: 'grid' | 'layout';
  /** How many rows at the top are its head; 0 if that is not known. */
  readonly headRows: number;
  readonly columns: number;
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** Where its words are in the text, a range for each paragraph or line; none if it is empty. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** From 0: the upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box | null;
}
