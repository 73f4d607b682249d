import { extent, sourceOf } from './characters/span.js';
import type { Marker } from './facts/marker/marker.js';
import { createReader } from './plan/reader.js';
import type { Source } from './read/source.js';
import { type ReadDocument, withDocument } from './read-document.js';
import type { RestoredText } from './schema/restored.js';

export interface RestoreOptions {
  /** The name to report as `source.file`; its extension helps to tell Markdown from plain text. */
  readonly file?: string | undefined;
  /** Restores every line, damaged or not, instead of the damaged ones. */
  readonly always?: boolean | undefined;
}

/**
 * Any Vietnamese text that OCR damaged, line by line (paragraphs joined, page furniture out): the restored reading, the
 * source's own words, and for each word how sure it is and what else it may be. Offsets are UTF-16 units of the decoded
 * text, from 0. Lines that are not damaged Vietnamese are given as printed, with `certainty` null and no words.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding.
 */
export function restore(source: string | Uint8Array | Source, options: RestoreOptions = {}): RestoredText {
  return withDocument(source, options, (document) => restoreDocument(document, options));
}

function restoreDocument(document: ReadDocument, options: RestoreOptions): RestoredText {
  const { source, locator, lines } = document;
  const reader = createReader(document, options.always ? 'always' : 'auto');
  return {
    schemaVersion: '1',
    source,
    lines: lines.flatMap(({ span, printed, marker }) => {
      const place = extent(printed);
      if (!place) return [];
      const { text, certainty } = reader.read(span);
      const before = printed.text.slice(0, printed.text.length - span.text.length);
      return [
        {
          text: `${readNumber(before, marker)}${text}`,
          raw: printed.text,
          certainty: certainty ?? null,
          position: locator.position(place.from, place.to),
          words: reader.wordsOf(span).map((word) => ({
            text: word.text,
            raw: word.raw,
            certainty: Math.round(word.certainty * 1000) / 1000,
            alternatives: [...word.alternatives],
            position: locator.position(sourceOf(span, word.start)!.from, sourceOf(span, word.end - 1)!.to),
          })),
        },
      ];
    }),
  };
}

/** The number or bullet before a line's words; a number that OCR bent ("Ill.", "1,1") is given as it was meant. */
function readNumber(before: string, marker: Marker | null): string {
  if (marker === null || marker.kind === 'bullet' || before.includes(marker.ordinal)) return before;
  return before.replace(marker.printed, `${marker.ordinal}.`);
}
