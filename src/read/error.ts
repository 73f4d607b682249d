/** Why an input could not be read as a plan. The codes are stable: scripts may branch on them. */
export type PlanInputErrorCode = 'empty' | 'binary' | 'encoding' | 'too-large' | 'not-a-plan';

/**
 * An input that cannot be read as a plan: expected, the user's to mend, and so without a stack trace on the command
 * line. `message` is one line that says what is wrong and where; `hint` is one line that says what to do.
 */
export class PlanInputError extends Error {
  override readonly name = 'PlanInputError';
  readonly code: PlanInputErrorCode;
  readonly hint: string;
  /** Line of the source, from 1, where the trouble starts; absent where it is the whole of the input. */
  readonly line?: number;

  constructor(code: PlanInputErrorCode, message: string, hint: string, line?: number) {
    super(message);
    this.code = code;
    this.hint = hint;
    if (line !== undefined) this.line = line;
  }
}
