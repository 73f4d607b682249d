import { evaluate, type Outcome } from '../../bench/restore/evaluate.js';
import type { LanguageData } from '../../src/restore/language/model.js';
import { createRestorer } from '../../src/restore/restorer.js';
import { phrases, planParagraphs, prose } from './corpus.js';
import { KINDS, PLANS } from './kinds.mjs';
import { mergeReadings, type Readings, readingsOf } from './pairs.js';
import { train } from './train.js';
import { vocabularyTexts } from './vocabulary.js';

/** How often the list of phrases is counted, against once for each plan. */
const PHRASES = 2;
/** Kinds of print that texts are really scanned in; the copies in capitals only teach letters. */
export const READ_KINDS = KINDS.filter(({ caps }) => !caps).map(({ name }) => name);

/** What is learned beside plans: the vocabulary of the other stages, the list of phrases and the sentences. */
export type Beside = 'all' | 'vocabulary' | 'nothing';

/** The data learned from some plans and their prints. */
export function learn(
  plans: readonly string[],
  readings: ReadonlyMap<string, Readings>,
  beside: Beside = 'all',
): LanguageData {
  const list = beside === 'all' ? phrases() : [];
  const sentences = beside === 'all' ? prose() : [];
  const texts = [
    ...plans.flatMap(planParagraphs),
    ...sentences,
    ...Array.from({ length: PHRASES }, () => list).flat(),
    ...(beside === 'nothing' ? [] : vocabularyTexts()),
  ];
  return train(texts, mergeReadings(plans.map((plan) => readings.get(plan)!)));
}

export const allReadings = (): Map<string, Readings> => new Map(PLANS.map((plan) => [plan, readingsOf(plan)]));

/** What a restorer that was trained without a plan makes of the plan's prints, by kind. */
export function readUnseen(
  plan: string,
  readings: ReadonlyMap<string, Readings>,
  beside: Beside = 'all',
): Map<string, Outcome[]> {
  const data = learn(
    PLANS.filter((other) => other !== plan),
    readings,
    beside,
  );
  const restorer = createRestorer(data);
  return new Map(READ_KINDS.map((kind) => [kind, evaluate(restorer, plan, kind)]));
}
