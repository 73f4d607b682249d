/** Why an input could not be read as a plan. The codes are stable: scripts may branch on them. */
export type PlanInputErrorCode =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'not-a-plan'
  /** The file is locked with a password that was not given, or not the right one. */
  | 'locked'
  /** The file is truncated or broken. */
  | 'broken'
  /** The file's format needs a program or a package that is not installed. */
  | 'not-installed';

/**
 * An input that cannot be read as a plan: an expected error that the user can correct, hence without a stack trace on
 * the command line. `message` is one line that says what is wrong and where; `hint` is one line that says what to do.
 */
export class PlanInputError extends Error {
  override readonly name = 'PlanInputError';
  readonly code: PlanInputErrorCode;
  readonly hint: string;
  /** Line of the source, from 1, where the problem starts; absent if it is the whole input. */
  declare readonly line?: number;

  constructor(code: PlanInputErrorCode, message: string, hint: string, line?: number) {
    super(message);
    this.code = code;
    this.hint = hint;
    if (line !== undefined) this.line = line;
    // If it is not caught, Node.js prints the stack and all properties: one line is enough.
    const told = { value: `${this.name}: ${message}; ${hint}`, configurable: true, writable: true };
    const unseen = { enumerable: false };
    Object.defineProperties(this, { stack: told, name: unseen, code: unseen, hint: unseen });
    if (line !== undefined) Object.defineProperty(this, 'line', unseen);
  }
}

/**
 * Converts an error to this class: readers are separate files in the built program, each with its own copy of the
 * class.
 */
export function ownError(error: unknown): unknown {
  if (error instanceof PlanInputError || !(error instanceof Error) || error.name !== 'PlanInputError') return error;
  const { code, message, hint, line } = error as PlanInputError;
  return new PlanInputError(code, message, hint, line);
}
