import type { Field, Model, Task } from '../../schema/plan.js';
import type { Reader } from '../words/reader.js';
import type { Token } from '../words/token.js';

/** What one model or task is about, in words that can be compared. */
export interface Subject {
  readonly title: readonly Token[];
  /** Objective and tools, or what else helps where the title does not decide. */
  readonly support: readonly Token[];
}

/** The models or tasks of one plan. */
export interface Subjects {
  readonly list: readonly Subject[];
  readonly damaged: boolean;
  /** Whether some words may have been restored wrongly. */
  readonly doubtful: boolean;
}

/** As many words of a field say what it is about; the rest costs time and tells nothing more. */
const SUPPORT_WORDS = 40;
const TASK_WORDS = 60;

export function subjectsOfModels(models: readonly Model[], reader: Reader): Subjects {
  const list = models.map(({ title, fields }) => ({
    title: reader.subject(title),
    support: [fields.objective, fields.tools].flatMap((field) => start(field, reader)),
  }));
  return { list, damaged: reader.damaged, doubtful: reader.doubtful };
}

export function subjectsOfTasks(tasks: readonly Task[], reader: Reader): Subjects {
  const list = tasks.map(({ text, items }) => ({
    title: reader.subject(text).slice(0, TASK_WORDS),
    support: items.flatMap((item) => reader.subject(item.text)).slice(0, SUPPORT_WORDS),
  }));
  return { list, damaged: reader.damaged, doubtful: reader.doubtful };
}

function start(field: Field | undefined, reader: Reader): Token[] {
  if (!field) return [];
  return [field.text, ...field.items.map((item) => item.text)]
    .flatMap((text) => reader.subject(text))
    .slice(0, SUPPORT_WORDS);
}
