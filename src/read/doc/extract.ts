import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { say } from '../../messages/library/say.js';
import { type Block, paragraphOf } from '../blocks/model.js';
import { PlanInputError } from '../error.js';

/**
 * The paragraphs of an old Word document without another program: its letters only. Automatic numbers are missing, and
 * the cells of a row are merely separated by tabs. Throws PlanInputError 'broken'.
 */
export async function extractDoc(bytes: Uint8Array): Promise<Block[]> {
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
