import { Failure } from './failure.js';
import { nearest } from './nearest.js';

/** Reads "deadlines,leads" into the names that it lists. The parser throws Failure for any other name. */
export function chosen<T extends string>(names: readonly T[]): (value: string) => T[] {
  return (value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => {
        const known = names.find((one) => one === name.toLowerCase());
        if (!known) {
          const near = nearest(name, names);
          const values = { flags: '--only <kinds>', value: name, choices: names.join(', ') };
          if (near) throw new Failure('bad-choice/near', { ...values, near });
          throw new Failure('bad-choice', { ...values, help: 'plan06 diff --help' });
        }
        return known;
      });
}
