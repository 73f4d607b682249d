import { RULES, rulePage } from '../../checks/index.js';
import type { Language } from '../../messages/index.js';
import { languageOf } from '../../messages/locale.js';
import { ruleNamed } from '../rule-names.js';
import { DONE } from '../status.js';
import { emit } from '../write.js';

export interface ExplainFlags {
  lang?: Language;
}

/** Prints the page of a rule, or a line for each rule where none is named. Returns the exit status. */
export async function explainCommand(rule: string | undefined, flags: ExplainFlags): Promise<number> {
  const language = flags.lang ?? languageOf(process.env);
  if (rule !== undefined) {
    await emit(rulePage(ruleNamed(rule), language).page, undefined);
    return DONE;
  }
  const width = Math.max(...RULES.map(({ code }) => code.length));
  const lines = RULES.map(({ code }) => `${code.padEnd(width)}  ${rulePage(code, language).summary}\n`);
  await emit(lines.join(''), undefined);
  return DONE;
}
