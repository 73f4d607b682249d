import type { Block } from '../blocks.js';
import type { Random } from '../random.js';
import type { Value } from '../values.js';

export type Level = 'province' | 'district' | 'commune';

/** A plan while it grows: what is to be printed, and the values that must come back. */
export class Growth {
  readonly blocks: Block[] = [];
  readonly values: Value[] = [];
  readonly random: Random;
  readonly year: number;
  /** A chapter says when, where and for whom, and so the title does not. */
  readonly hasFacts: boolean;
  readonly level: Level;
  /** The word of the place's level: "xã", "huyện", "tỉnh", … */
  readonly levelWord: string;
  readonly place: string;

  constructor(random: Random, level: Level, levelWord: string, place: string) {
    this.random = random;
    this.year = random.int(2023, 2027);
    this.hasFacts = random.chance(0.2);
    this.level = level;
    this.levelWord = levelWord;
    this.place = place;
  }

  print(block: Block): void {
    this.blocks.push(block);
  }

  say(key: string, at: string, value: string): void {
    this.values.push({ key, at, value });
  }
}
