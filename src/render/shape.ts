import type { Position } from '../schema/position.js';

/** Whether a value has the shape of a unist Position; no other object of the contract has a start that is an object. */
export function isPosition(value: unknown): value is Position {
  if (value === null || typeof value !== 'object' || !('start' in value && 'end' in value)) return false;
  const { start } = value;
  return typeof start === 'object' && start !== null && 'offset' in start;
}
