import { BODIES } from '../words/bodies.js';
import { MANNERS, OBJECTS, VERBS } from '../words/deeds.js';
import type { Growth } from './growth.js';

/** "Duy tu, sửa chữa bến thủy nội địa theo đúng trình tự" */
export const deed = ({ random }: Growth): string =>
  `${random.pick(VERBS)} ${random.pick(OBJECTS)}${random.pick(MANNERS)}`;

export const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** Different bodies of the plan's own level. */
export const bodies = ({ random, level, levelWord }: Growth, count: number): string[] =>
  random.sample<string>(BODIES[level], count).map((name) => name.replace('{}', levelWord));
