import type { GlossaryEntry } from '../../schema/plan.js';
import { escapePattern } from '../lookups/escape.js';

/** Replaces the abbreviations of a plan's list by what they stand for; the longest first. */
export function expandWith(glossary: readonly GlossaryEntry[]): (text: string) => string {
  const expansions = new Map(glossary.map(({ abbr, expansion }) => [abbr, expansion]));
  const parts = [...expansions.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  if (parts.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (abbr) => expansions.get(abbr) ?? abbr);
}
