import type { ReadWord, Span } from '../characters/span/span.js';
import { printedText } from '../characters/span/span-parts.js';
import type { RestoreMode } from '../restore/index.js';
import type { PlacedWords } from '../restore/readings/placed-words.js';
import { readingOf } from '../restore/readings/reading.js';

/** Words more certain than this are not listed as doubtful. */
const SURE = 0.9;

/** What the words of a span say: as printed, or restored where the source is damaged. */
export interface Reading {
  readonly text: string;
  /** The source's own words; only where `text` is a restored reading. */
  readonly raw?: string;
  readonly certainty?: number;
  readonly doubtful?: { raw: string; text: string; certainty: number; alternatives: string[] }[];
}

/** How the spans of a document are output, with its restored words: all or none of these. */
export function readingsOf(words: PlacedWords, mode: RestoreMode): (span: Span) => Reading {
  if (mode === 'never') return (span) => ({ text: printedText(span) });
  if (words.isEmpty) return (span) => ({ text: span.text });
  return (span) => report(readingOf(span, words));
}

/** What a restored span says, what the source has there, and how certain that is. */
function report(span: Span): Reading {
  const words = new Set(span.pieces.flatMap(({ word }) => word ?? []));
  if (words.size === 0) return { text: span.text };
  const raw = printedText(span);
  let certainty = 0;
  for (const word of words) certainty += word.certainty;
  const doubtful = [...words].filter((word) => word.certainty < SURE).map(toDoubt);
  return {
    text: span.text,
    ...(raw === span.text ? {} : { raw }),
    certainty: round(certainty / words.size),
    doubtful,
  };
}

function toDoubt({ raw, text, certainty, alternatives }: ReadWord) {
  return { raw, text, certainty: round(certainty), alternatives: [...alternatives] };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
