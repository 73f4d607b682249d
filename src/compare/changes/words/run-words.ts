import type { Run } from '../../../schema/diff.js';
import type { Spelling } from '../../alignment/words-alike.js';

export interface Word {
  readonly spelling: Spelling;
  /** The printed word and what is between it and the next one; "" after the first word of an abbreviation. */
  readonly printed: string;
  /** Whether it belongs together with the next word. */
  readonly joined: boolean;
}

/** Words of both texts that are the same, or of one that the other does not have. */
export interface Words {
  readonly kind: Run['kind'];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}
