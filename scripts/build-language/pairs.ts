import { existsSync, readFileSync } from 'node:fs';
import { isNumeric, rawTokensOf } from '../../src/restore/decode/raw-tokens.js';
import { fold } from '../../src/text/fold.js';
import { align, type Pair } from './align.js';
import { planParagraphs } from './corpus.js';
import { KINDS } from './kinds.mjs';

/** Units as printed and as read, "printed\tread" → times, and how words were split and merged. */
export interface Readings {
  readonly tokens: Map<string, number>;
  words: number;
  splits: number;
  merges: number;
  lost: number;
}

const PRINTS = 'bench/restore/prints';
export const printFile = (plan: string, kind: string) => `${PRINTS}/${plan}.${kind}.txt`;
const words = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean);

/** The words of a plan as a print of some kind shows them, with what was read of each. */
function alignPrint(plan: string, kind: { name: string; caps?: boolean | undefined }): Pair[] | null {
  const file = printFile(plan, kind.name);
  if (!existsSync(file)) return null;
  const text = planParagraphs(plan).join(' ');
  return align(words(kind.caps ? text.toUpperCase() : text), words(readFileSync(file, 'utf8')));
}

/** All readings of a plan's prints, of the kinds asked for. */
export function readingsOf(plan: string, kinds = KINDS.map((kind) => kind.name)): Readings {
  const readings: Readings = { tokens: new Map(), words: 0, splits: 0, merges: 0, lost: 0 };
  for (const kind of KINDS) {
    if (!kinds.includes(kind.name)) continue;
    for (const { printed, read } of alignPrint(plan, kind) ?? []) {
      readings.words++;
      if (printed.length === 2) readings.merges++;
      else if (read.length === 2) readings.splits++;
      else addUnits(printed[0]!, read[0]!, readings);
    }
  }
  return readings;
}

function addUnits(printed: string, read: string, readings: Readings): void {
  const a = rawTokensOf(printed).tokens;
  const b = rawTokensOf(read).tokens;
  if (a.length !== b.length) return;
  for (const [i, token] of a.entries()) {
    if (isNumeric(token.raw) || !/\p{L}/u.test(token.raw) || !akin(token.raw, b[i]!.raw)) continue;
    const key = `${token.raw}\t${b[i]!.raw}`;
    readings.tokens.set(key, (readings.tokens.get(key) ?? 0) + 1);
  }
}

/** Whether two words may be one: the alignment may also pair what was lost with what was made up. */
function akin(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  if (a.length < 3) return true;
  const letters = fold(a);
  const shared = [...new Set(fold(b))].filter((letter) => letters.includes(letter)).length;
  return shared * 3 >= new Set(letters).size;
}

export function mergeReadings(all: readonly Readings[]): Readings {
  const merged: Readings = { tokens: new Map(), words: 0, splits: 0, merges: 0, lost: 0 };
  for (const one of all) {
    for (const [key, times] of one.tokens) merged.tokens.set(key, (merged.tokens.get(key) ?? 0) + times);
    merged.words += one.words;
    merged.splits += one.splits;
    merged.merges += one.merges;
  }
  return merged;
}
