import { setFlagsFromString } from 'node:v8';

/**
 * Settings of the engine for a program that runs for a fraction of a second, or for some seconds over a folder. The
 * engine drops compiled code that was made under other settings: so they change when the program has been loaded, and
 * with it the largest of Node.js' own modules that it needs. A pattern takes the settings on when it is made: so they
 * change before the modules of a command are loaded.
 */
export function setEngineFlags(): void {
  process.getBuiltinModule('node:crypto');
  // The engine would compile each pattern twice, first for few uses and then for many; a plan uses each many times.
  setFlagsFromString('--no-regexp-tier-up');
  // The room for young objects would grow in five steps, with a collection before each.
  setFlagsFromString('--semi-space-growth-factor=16');
  // Node.js 20 would optimise functions before it has seen what they are called with, and again soon after; most plans
  // are read before optimised code has paid for its making.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');
}

/** A text of more letters than this takes hundreds of megabytes while it is read. */
const LONG = 2_000_000;

/**
 * For a long text the heap may grow by a fifth at most before the engine collects: the run takes a quarter less memory,
 * and a tenth more time.
 */
export function collectOftenFor(length: number): void {
  if (length > LONG) setFlagsFromString('--heap-growing-percent=20');
}
