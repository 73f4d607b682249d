import { Failure } from './failure.js';
import { nearest } from './nearest.js';

/** Values of an option that may be repeated. */
export function collect(value: string, list: readonly string[]): string[] {
  return [...list, value];
}

/** The seconds given to `--timeout`. Throws Failure for anything else. */
export function seconds(value: string): number {
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN;
  if (number > 0) return number;
  throw new Failure('bad-seconds', { flags: '--timeout <seconds>', value });
}

/** Reads a whole number between two. The parser throws Failure for anything else. */
export function whole(flags: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Failure('bad-number', { flags, value, least, most });
  };
}

// "2/4"
const SHARD = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/;

/** Reads "2/4", a part of a run. Throws Failure. */
export function shard(value: string): { index: number; count: number } {
  const { index, count } = SHARD.exec(value)?.groups ?? {};
  const read = { index: Number(index), count: Number(count) };
  if (read.index >= 1 && read.index <= read.count) return read;
  throw new Failure('bad-shard', { flags: '--shard <i/n>', value });
}

/** Reads "deadlines,leads" into the names that it lists. The parser throws Failure for any other name. */
export function chosen<T extends string>(names: readonly T[]): (value: string) => T[] {
  const read = (name: string): T => {
    const known = names.find((one) => one === name.toLowerCase());
    if (known) return known;
    const near = nearest(name, names);
    const values = { flags: '--only <kinds>', value: name, choices: names.join(', ') };
    if (near) throw new Failure('bad-choice/near', { ...values, near });
    throw new Failure('bad-choice', { ...values, help: 'plan06 diff --help' });
  };
  return (value) => value.split(',').flatMap((part) => (part.trim() === '' ? [] : [read(part.trim())]));
}
