import { CHAPTERS } from '../words/deeds.js';
import { growAssigned, growFacts, growModels, growPurposes } from './chapters.js';
import type { Growth } from './growth.js';
import { heading } from './points.js';
import type { Scheme } from './scheme.js';
import { growSteps, growWork } from './tasks.js';

type Chapter = readonly [titles: readonly string[], grow: (growth: Growth, scheme: Scheme, path: string) => void];

/** All chapters. */
export function growBody(growth: Growth, scheme: Scheme): void {
  const { random } = growth;
  const models = random.chance(0.45);
  const chapters: readonly Chapter[] = [
    [CHAPTERS.purpose, growPurposes],
    ...(growth.hasFacts ? [[CHAPTERS.facts, growFacts] as const] : []),
    models ? [CHAPTERS.models, growModels] : [CHAPTERS.work, growWork],
    ...(!models && random.chance(0.2) ? [[CHAPTERS.steps, growSteps] as const] : []),
    [CHAPTERS.assign, growAssigned],
  ];
  chapters.forEach(([titles, grow], index) => {
    grow(growth, scheme, heading(growth, scheme, 0, index, '', random.pick(titles)));
  });
}
