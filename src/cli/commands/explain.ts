import { RULES, rulePage } from '../../checks/index.js';
import { findLabel } from '../../facts/label/label.js';
import { vocabulary } from '../../lexicon/run.js';
import { fill, type Language } from '../../messages/index.js';
import { labels as wording } from '../../messages/labels.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { neutral } from '../../text/neutral.js';
import { wordsOf } from '../../text/words.js';
import { Failure } from '../failure.js';
import { type ConfigFlag, configOf } from '../input/config.js';
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

/** What a label is taken for, and where that is written. `file` is the configuration, if there is one. */
function labelPage(words: string, file: string | null, language: Language): string {
  const says = wording[language];
  const lines: string[] = [];
  const say = (template: string, values: Readonly<Record<string, string>> = {}) =>
    lines.push(fill(template, { words, ...values }, language));
  const { labels, own, roleLabels } = vocabulary();
  const label = findLabel(`${words}:`);
  const known = label?.sure ? label.known : null;
  const isOther = labels.others.has(fold(words));
  if (known !== null && label?.key) {
    const isSame = fold(known) === fold(words);
    say(isSame ? says.same : says.like, { known, key: label.key });
  } else say(isOther ? says.other : says.unknown);
  const column = vocabulary().columnKey(words);
  if (column !== null) say(says.column, { column });
  const role = roleLabels.at(words, wordsOf(words), 0)?.value;
  if (role !== undefined) say(says.role, { role });
  if (known === null && !isOther) say(says.teach);
  else {
    const path = ownPlace(own, known ?? words);
    if (path === undefined) say(says.program);
    else say(says.own, { file: file ?? 'vocabulary', path });
  }
  return `${lines.join('\n')}\n`;
}

/** Where in the user's vocabulary a label is; undefined if it is not there. */
function ownPlace(own: ReturnType<typeof vocabulary>['own'], label: string): string | undefined {
  for (const [key, forms] of Object.entries(own?.labels ?? {})) {
    const at = forms.findIndex((form) => fold(form) === fold(label));
    if (at >= 0) return `vocabulary.labels.${key}[${at}]`;
  }
  return undefined;
}
