/* The used part of word-extractor, which has no types of its own: what reads .doc, without .docx. */
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';

  interface Document {
    getBody(options: { filterUnicode: boolean }): string;
    getFootnotes(options: { filterUnicode: boolean }): string;
  }
  export default class WordOleExtractor {
    extract(reader: BufferReader): Promise<Document>;
  }
}
