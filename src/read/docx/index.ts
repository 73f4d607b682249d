import { say } from '../../messages/library/say.js';
import { convertBlocks } from '../blocks/legacy.js';
import type { Block } from '../blocks/model.js';
import { holdLetterhead } from '../blocks/use.js';
import { writeBlocks } from '../blocks/write.js';
import { PlanInputError } from '../error.js';
import { legacyWarnings } from '../legacy/convert.js';
import type { ReadOptions } from '../options.js';
import type { Reading, SourceWarning } from '../source.js';
import { DocumentReader } from './document.js';
import { letterheadIn, readHeaders } from './headers.js';
import type { Met } from './inline.js';
import { readChunks } from './package/chunks.js';
import { openPackage, type Parts, WHAT } from './package/package.js';
import { unlocked } from './package/unlock.js';
import { child } from './package/xml.js';

/** The version of this reader: change it when the same file may be read differently. */
const READER = 'docx 4';
/** How much of a text is shown in a warning. */
const SHOWN = 80;

/**
 * Reads a Word document (.docx, .docm, .dotx) as Word prints it: automatic numbers before their words, tracked changes
 * as accepted, capitals by format, notes after their paragraphs, tables as rows between bars. Running heads and feet,
 * hidden text and comments are left out. One that is locked is opened with `options.password`.
 *
 * @throws {PlanInputError} 'broken', 'locked' or 'too-large'.
 */
export async function read(bytes: Uint8Array, { password }: ReadOptions = {}): Promise<Reading> {
  const parts = openPackage(unlocked(bytes, password));
  return readParts(parts, parts ? await readChunks(parts.chunks, (chunk) => blocksOf(chunk, parts)) : new Map());
}

/** What a Word document within another one prints; documents within it are not read. */
function blocksOf(bytes: Uint8Array, outer: Parts): Block[] {
  const parts = openPackage(bytes, outer.zip ?? undefined);
  return parts ? new DocumentReader(parts).read(child(child(parts.document, 'document'), 'body')) : [];
}

/** The same at once. */
export function readDocx(bytes: Uint8Array): Reading {
  return readParts(openPackage(bytes));
}

function readParts(parts: Parts | null, chunks?: ReadonlyMap<string, readonly Block[]>): Reading {
  const body = child(child(parts?.document, 'document'), 'body');
  if (!parts || !body) {
    throw new PlanInputError('broken', say('has-no-text', { what: WHAT }), say('save-in-word'));
  }
  const reader = new DocumentReader(parts, chunks);
  const main = reader.read(body);
  const letterhead = holdLetterhead(main) ? undefined : letterheadIn(parts.headers, new DocumentReader(parts));
  const blocks = letterhead ? [...reader.read(child(letterhead, 'hdr')), ...main] : main;
  const { text, layout } = writeBlocks(convertBlocks(blocks, reader.met.legacy));
  const met = { ...reader.met, hidden: [...reader.met.hidden] };
  const headers = readHeaders(
    parts.headers.filter((part) => part !== letterhead),
    new DocumentReader(parts),
  );
  const warnings = warningsOf(met, headers);
  return { format: 'docx', encoding: 'utf-8', text, pages: null, reader: READER, warnings, layout };
}

function warningsOf({ inserted, deleted, hidden, legacy, unread }: Met, headers: readonly string[]): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  const shown = (texts: readonly string[]) => {
    const text = texts.join(' / ').replace(/\s+/g, ' ');
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  };
  if (headers.length > 0) {
    warnings.push({ code: 'headers-left-out', values: { count: headers.length, text: shown(headers) } });
  }
  if (inserted + deleted > 0) warnings.push({ code: 'tracked-changes', values: { inserted, deleted } });
  if (hidden.length > 0) {
    warnings.push({ code: 'hidden-left-out', values: { count: hidden.length, text: shown(hidden) } });
  }
  for (const part of unread) warnings.push({ code: 'part-unread', values: { part } });
  return [...warnings, ...legacyWarnings(legacy)];
}
