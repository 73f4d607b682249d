import { phrases } from '../../text/phrases/phrases.js';
import { wordsOf } from '../../text/words.js';
import { TASK_VERBS } from '../../vocabulary/words/task-verbs.js';

const VERBS = phrases(TASK_VERBS);

/** "Nạo vét kênh mương": the first word says what is to be done. */
export function beginsWithVerb(text: string): boolean {
  return VERBS.at(text, wordsOf(text), 0) !== undefined;
}
