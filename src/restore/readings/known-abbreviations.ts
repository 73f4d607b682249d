import { KNOWN_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { ofVocabulary } from '../../lexicon/run.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';

// "UBND", "GD&ĐT", "ĐA/CP"
const ALL_CAPITALS = latin(/^[\p{Lu}&/]{2,}$/u);

const abbreviationsOfRun = ofVocabulary(({ abbreviations }) => {
  const all = [...KNOWN_ABBREVIATIONS, ...Object.keys(abbreviations).filter((abbr) => ALL_CAPITALS.test(abbr))];
  const byFolded = new Map(all.map((abbr) => [abbr.includes('/') ? abbr : fold(abbr), abbr]));
  return { byFolded, spelled: new Set(byFolded.values()) };
});

/** A shorter abbreviation with a B may be an unknown one. */
const SHORTEST_WITH_B = 4;

/** The abbreviation that some letters are, ignoring marks; a Đ may have been read as a B: "HBND". */
function known(part: string): string | undefined {
  const { byFolded, spelled } = abbreviationsOfRun();
  if (spelled.has(part)) return part;
  const folded = fold(part);
  const other = part.length < SHORTEST_WITH_B ? undefined : byFolded.get(folded.replace(/b/g, 'd'));
  return byFolded.get(folded) ?? other;
}

// "B/c", "HĐND", "LĐTB&XH"
const PART = latin(/[\p{L}\d/&]+/gu);

/**
 * A known abbreviation in capitals is none of the words that it looks like: "(B/c)", "VT, CA" and "DU-HDND" are
 * "(B/c)", "VT, CA" and "ĐU-HĐND". Null if the token holds none.
 */
export function abbreviationsIn(printed: string, restored: string): string | null {
  const read = restored.match(PART) ?? [];
  const parts = printed.match(PART) ?? [];
  if (parts.length !== read.length) return null;
  const kept = parts.map((part) => (part === part.toUpperCase() || part.includes('/') ? known(part) : undefined));
  if (kept.every((abbr) => abbr === undefined)) return null;
  let at = 0;
  return printed.replace(PART, () => {
    const index = at++;
    return kept[index] ?? read[index]!;
  });
}
