import { OTHER_KNOWN_ABBREVIATIONS, TEXT_ABBREVIATIONS } from '../vocabulary/words/abbreviations.js';

// "UBND", "B/c"; not "CSDLQG về DC"
const ONE_WORD = /^[^\s]+$/u;

/** Abbreviations that every reader of such a plan knows, so that they need no definition. */
export const KNOWN_ABBREVIATIONS: readonly string[] = [
  ...OTHER_KNOWN_ABBREVIATIONS,
  ...Object.keys(TEXT_ABBREVIATIONS).filter((abbr) => ONE_WORD.test(abbr)),
];
