import { type FaultKey, faultIn } from '../messages/faults/index.js';
import type { Values } from '../messages/template.js';
import { settings } from './settings.js';

/** An error that the command line itself finds: expected, reported in one line, without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What is wrong, for scripts; its words depend on the language. */
  readonly code: FaultKey;
  readonly hint: string;
  /** The file that it is about, where that is no input of the command. */
  readonly where: string | null;

  /** `key` names the message in src/messages/faults, `values` fill it in. */
  constructor(key: FaultKey, values: Values = {}, where: string | null = null) {
    const [says, hint] = faultIn(settings.language, key, values);
    super(where === null ? says : `${where}: ${says}`);
    this.code = key;
    this.hint = hint;
    this.where = where;
  }

  /** The same, of a file. */
  at(where: string): Failure {
    return new Failure('library', { what: this.message, cure: this.hint }, where);
  }
}
