import { InvalidArgumentError } from 'commander';

/** Reads "deadlines,leads" into the names that it lists. The parser throws InvalidArgumentError for any other name. */
export function chosen<T extends string>(names: readonly T[]): (value: string) => T[] {
  return (value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => {
        const known = names.find((one) => one === name.toLowerCase());
        if (!known) throw new InvalidArgumentError(`${name} is none of ${names.join(', ')}.`);
        return known;
      });
}
