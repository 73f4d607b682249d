/** Exit statuses of the command line; FOUND is for commands that find something wrong with a plan. */
export const DONE = 0;
export const FOUND = 1;
export const FAILED = 2;
