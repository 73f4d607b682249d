import { type Block, paragraphOf } from '../../blocks/model.js';
import { detect } from '../../detect.js';
import { decode } from '../../text/decode.js';

/**
 * Documents that are in a Word document (altChunk), as left by programs that turn web pages into Word files or put Word
 * files together: those, pages and texts are read, anything else is not.
 */
export async function readChunks(
  chunks: ReadonlyMap<string, Uint8Array>,
  readDocx: (bytes: Uint8Array) => readonly Block[],
): Promise<Map<string, readonly Block[]>> {
  const read = new Map<string, readonly Block[]>();
  for (const [id, bytes] of chunks) {
    const found = detect(bytes);
    if ('refused' in found) continue;
    if (found.format === 'html') read.set(id, (await import('../../html/index.js')).readPage(bytes).blocks);
    else if (found.format === 'docx') read.set(id, readDocx(bytes));
    else if (found.format === 'text') read.set(id, paragraphs(decode(bytes).text));
  }
  return read;
}

const paragraphs = (text: string): Block[] => text.split(/\r\n|[\r\n\f]/).map((line) => paragraphOf(line));
