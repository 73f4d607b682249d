import { type FaultKey, faultIn } from '../messages/faults/index.js';
import type { Values } from '../messages/template.js';
import { named } from './help.js';
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
    const [says, hint] = faultIn(settings.language, key, inWords(values));
    super(where === null ? says : `${where}: ${says}`);
    this.code = key;
    this.hint = hint;
    this.where = where;
  }

  /** The same, of a file. */
  at(where: string): Failure {
    const told = new Failure('library', { what: this.message, cure: this.hint }, where);
    return Object.assign(told, { code: this.code });
  }
}

/** Options and arguments called as the help of the run's language calls them: "--output <tệp>". */
function inWords(values: Values): Values {
  const { flags, other, argument } = values;
  return {
    ...values,
    ...(typeof flags === 'string' && { flags: named(flags) }),
    ...(typeof other === 'string' && { other: named(other) }),
    ...(typeof argument === 'string' && { argument: named(`<${argument}>`).slice(1, -1) }),
  };
}
