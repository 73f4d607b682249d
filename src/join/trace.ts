import type { PrintedLine } from '../lines/printed-line.js';
import { isDebugged } from '../text/debug.js';
import type { Decision, JoinRule } from './rule.js';

export type Trace = (rule: JoinRule, decision: Decision, line: PrintedLine) => void;

/** With `PLAN06_DEBUG=join`, prints for each printed line which rule joined or separated it; otherwise undefined. */
export function traceJoin(): Trace | undefined {
  if (!isDebugged('join')) return undefined;
  return ({ name }, decision, { span }) =>
    process.stderr.write(`${decision === 'join' ? '+' : '|'} ${name.padEnd(28)} ${span.text.slice(0, 90)}\n`);
}
