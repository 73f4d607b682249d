/** Exit statuses of the command line. 1 is kept for commands that find something wrong with a plan. */
export const DONE = 0;
export const FAILED = 2;
