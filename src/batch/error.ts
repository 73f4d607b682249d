/** Why a whole run cannot be done or go on: expected, the user's to mend. `hint` says in one line what to do. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The code of a system error ("ENOENT"), or null where it is none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
