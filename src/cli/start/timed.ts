/** Distinguishes the process with a time limit from the one that enforces it. */
export const TIMED = 'PLAN06_WITHIN';

/** Whether this process is the one whose time is limited by another. */
export const isTimed = (): boolean => process.env[TIMED] === '1';
