import { RULES, rulePage } from '../../checks/index.js';
import { withoutEnd } from '../../text/ends.js';
import { neutral } from '../../text/neutral.js';
import { Failure } from '../failure.js';
import { type ConfigFlag, configOf } from '../input/config.js';
import { labelPage } from '../output/label-page.js';
import { emit } from '../output/write.js';
import { ruleNamed } from '../rule-names.js';
import { settings } from '../settings.js';
import { DONE } from '../status.js';

/** What precedes a label, in place of a rule. */
const LABEL = 'label';

export interface ExplainFlags {
  config?: ConfigFlag;
}

/**
 * Prints the page of a rule, or a line for each rule if none is named; or, after "label", what a label is taken for.
 * Returns the exit status.
 */
export async function explainCommand(
  rule: string | undefined,
  words: readonly string[],
  flags: ExplainFlags,
): Promise<number> {
  const { language } = settings;
  if (rule === LABEL) {
    const label = withoutEnd(neutral(words.join(' ').normalize('NFC')), ' :').trim();
    if (label === '') throw new Failure('label-missing');
    const { file } = await configOf(flags.config);
    await emit(labelPage(label, file, language), undefined);
    return DONE;
  }
  if (words[0] !== undefined) throw new Failure('explain-one', { word: words[0] });
  if (rule !== undefined) {
    await emit(rulePage(ruleNamed(rule), language).page, undefined);
    return DONE;
  }
  const width = Math.max(...RULES.map(({ code }) => code.length));
  const lines = RULES.map(({ code }) => `${code.padEnd(width)}  ${rulePage(code, language).summary}\n`);
  await emit(lines.join(''), undefined);
  return DONE;
}
