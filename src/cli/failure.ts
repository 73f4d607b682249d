/** What the command line itself finds wrong: expected, told in one line, without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly hint: string;

  /** `message` says what is wrong, `hint` what to do; each is one line. */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
