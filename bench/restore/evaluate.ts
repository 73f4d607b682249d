import { readFileSync } from 'node:fs';
import { align } from '../../scripts/build-language/align.js';
import { planParagraphs } from '../../scripts/build-language/corpus.js';
import { printFile } from '../../scripts/build-language/pairs.js';
import type { RestoredWord, Restorer } from '../../src/restore/restorer.js';
import { oneStyle } from '../../src/text/syllable.js';

/** A word of the plan and how it was read; `certainty` is the restorer's own. */
export interface Outcome {
  readonly before: string;
  readonly printed: string;
  readonly raw: string;
  readonly read: string;
  readonly certainty: number;
  readonly right: boolean;
}

/** A print's paragraphs: lines joined up to the next empty one, as the `lines` stage does it. */
export function printedParagraphs(file: string): string[] {
  const text = readFileSync(file, 'utf8').normalize('NFC');
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Letters, marks and case count; marks of punctuation and the style of "hoà" and "hòa" do not. */
export function plainWord(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return bare
    .split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)
    .map((part) => {
      const styled = oneStyle(part.toLowerCase());
      return styled === part.toLowerCase()
        ? part
        : [...styled].map((l, i) => (part[i] === part[i]!.toUpperCase() ? l.toUpperCase() : l)).join('');
    })
    .join('');
}

/** Restores a print and compares it with the plan word by word. */
export function evaluate(restorer: Restorer, plan: string, kind: string): Outcome[] {
  const truth = planParagraphs(plan).join(' ').split(/\s+/);
  const words: RestoredWord[] = restorer
    .restore(printedParagraphs(printFile(plan, kind)))
    .flatMap((line) => line.words);
  const read = words.flatMap((word) => word.text.split(' ').map((text) => ({ text, word })));
  const outcomes: Outcome[] = [];
  let at = 0;
  let before = '';
  for (const pair of align(
    truth,
    read.map(({ text }) => text),
    true,
  )) {
    const got = read.slice(at, at + pair.read.length);
    at += pair.read.length;
    for (const [i, printed] of pair.printed.entries()) {
      if (plainWord(printed) === '') continue;
      const one = pair.printed.length === pair.read.length ? got[i] : undefined;
      const right = one !== undefined && plainWord(one.text) === plainWord(printed);
      const shown = one ?? got[0];
      outcomes.push({
        before,
        printed,
        raw: shown?.word.raw ?? '',
        read: shown?.text ?? '',
        certainty: shown?.word.certainty ?? 0,
        right,
      });
      before = printed;
    }
  }
  return outcomes;
}

export const share = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ right }) => right).length / outcomes.length;
