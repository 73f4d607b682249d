import { extent } from './characters/span/span.js';
import { printedText } from './characters/span/span-parts.js';
import type { ExtractOptions } from './extract.js';
import { readingsOf } from './plan/reading.js';
import { reportedSource } from './plan/reported-source.js';
import type { Source } from './read/source.js';
import { readingOf } from './restore/readings/reading.js';
import type { RestoredText } from './schema/restored.js';
import { LINES, run } from './stages.js';

export interface RestoreOptions extends Pick<ExtractOptions, 'file' | 'vocabulary'> {
  /** Restores every line, damaged or not, instead of the damaged ones. */
  readonly always?: boolean | undefined;
}

/**
 * Any Vietnamese text that OCR damaged, line by line (paragraphs joined, page furniture out): the restored reading, the
 * source's own words, and for each word how sure it is and what else it may be. Offsets are UTF-16 units of the decoded
 * text, from 0. Lines that are not damaged Vietnamese are returned as printed, with `certainty` null and no words.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding.
 */
export function restore(source: string | Uint8Array | Source, options: RestoreOptions = {}): RestoredText {
  const restore = options.always ? 'always' : 'auto';
  return run(LINES.stage('report', toRestoredText), { input: source, file: options.file, restore }, options.vocabulary)
    .result;
}

type Read = ReturnType<typeof LINES.run>;

function toRestoredText(known: Read): { result: RestoredText } {
  const { locator, lines, restored } = known;
  const { words } = restored;
  const read = readingsOf(words, 'auto');
  const result: RestoredText = {
    schemaVersion: '1',
    source: reportedSource(known),
    lines: lines.flatMap((line) => {
      const place = extent(line.printed);
      if (!place) return [];
      const printed = readingOf(line.printed, words);
      const own = new Set(printed.pieces.flatMap(({ word }) => word ?? []));
      return [
        {
          text: printed.text,
          raw: printedText(printed),
          certainty: read(line.span).certainty ?? null,
          position: locator.position(place.from, place.to),
          words: [...own].map(({ text, raw, certainty, alternatives, from, to }) => ({
            text,
            raw,
            certainty: Math.round(certainty * 1000) / 1000,
            alternatives: [...alternatives],
            position: locator.position(from, to),
          })),
        },
      ];
    }),
  };
  return { result };
}
