import { setFlagsFromString } from 'node:v8';

/** How the engine is to work for a program that runs for a fraction of a second, or for some seconds over a folder. */
export function setEngineFlags(): void {
  // The engine would compile each pattern twice, first for few uses and then for many; a plan uses each many times.
  setFlagsFromString('--no-regexp-tier-up');
  // Node.js 20 would compile functions for speed before it has seen what they are called with, and again soon after.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
}

/** A text of more letters than this takes hundreds of megabytes while it is read. */
const LONG = 2_000_000;

/**
 * Of a long text the engine lets no more than a fifth of what is in use pile up before it collects: the run takes a
 * quarter less memory, and a tenth more time.
 */
export function collectOftenFor(length: number): void {
  if (length > LONG) setFlagsFromString('--heap-growing-percent=20');
}
