/** Why an input could not be read as a plan. The codes are stable: scripts may branch on them. */
export type PlanInputErrorCode =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'not-a-plan'
  /** The file is locked with a password that was not given, or not the right one. */
  | 'locked'
  /** The file is cut off or broken. */
  | 'broken'
  /** The file's format needs a program or a package that is not installed. */
  | 'not-installed';

/**
 * An input that cannot be read as a plan: expected, the user's to correct, and so without a stack trace on the command
 * line. `message` is one line that says what is wrong and where; `hint` is one line that says what to do.
 */
export class PlanInputError extends Error {
  override readonly name = 'PlanInputError';
  readonly code: PlanInputErrorCode;
  readonly hint: string;
  /** Line of the source, from 1, where the trouble starts; absent where it is the whole of the input. */
  declare readonly line?: number;

  constructor(code: PlanInputErrorCode, message: string, hint: string, line?: number) {
    super(message);
    this.code = code;
    this.hint = hint;
    if (line !== undefined) this.line = line;
    // Where nobody catches it, Node.js prints the stack and what else an error holds: one line says it all.
    const told = { value: `${this.name}: ${message}; ${hint}`, configurable: true, writable: true };
    const unseen = { enumerable: false };
    Object.defineProperties(this, { stack: told, name: unseen, code: unseen, hint: unseen });
    if (line !== undefined) Object.defineProperty(this, 'line', unseen);
  }
}

/** An error as one of this very class: readers are files of their own in the built program, with a class of their own. */
export function ownError(error: unknown): unknown {
  if (error instanceof PlanInputError || !(error instanceof Error) || error.name !== 'PlanInputError') return error;
  const { code, message, hint, line } = error as PlanInputError;
  return new PlanInputError(code, message, hint, line);
}
