import { OTHER_KNOWN_ABBREVIATIONS, TEXT_ABBREVIATIONS } from '../vocabulary/words/abbreviations.js';

// "UBND", "B/c"; not "CSDLQG về DC"
const ONE_WORD = /^[^\s]+$/u;

/** Abbreviations of matters and others that every reader of such a plan knows, so that none has to define them. */
export const KNOWN_ABBREVIATIONS: readonly string[] = [
  ...OTHER_KNOWN_ABBREVIATIONS,
  ...Object.keys(TEXT_ABBREVIATIONS).filter((abbr) => ONE_WORD.test(abbr)),
];
