import type { Block } from '../blocks.js';
import { Random } from '../random.js';
import type { Value } from '../values.js';
import { growBody } from './body.js';
import { Growth } from './growth.js';
import { growHead } from './head.js';
import { growIssuer } from './issuers.js';
import { growScheme } from './scheme.js';
import { growAnnex, growTail } from './tail.js';

/** What is printed of a plan, and all values that are in it. */
export interface Grown {
  readonly blocks: readonly Block[];
  readonly values: readonly Value[];
}

/** A plan of its own for every seed. */
export function growPlan(seed: number): Grown {
  const random = new Random(seed);
  const issuer = growIssuer(random);
  const growth = new Growth(random, issuer.level, issuer.levelWord, issuer.place);
  growHead(growth, issuer);
  growBody(growth, growScheme(random));
  growTail(growth, issuer);
  if (random.chance(0.3)) growAnnex(growth, growth.values.find(({ key }) => key === 'document.number')!.value);
  return growth;
}
