/**
 * Why a whole run cannot start or continue: an expected error that the user can correct. `hint` says in one line what
 * to do.
 */
export class BatchError extends Error {
  override readonly name = 'BatchError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The code of a system error ("ENOENT"), or null if it is none. An error of another context is no `Error` here. */
export function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  // "ENOENT"; not "write-full", a code of our own, nor "ERR_INVALID_ARG_TYPE", a mistake in a call
  return typeof code === 'string' && /^E[A-Z\d]+$/u.test(code) ? code : null;
}
