import type { Field, Model, Task } from '../../schema/plan.js';
import { fieldsOf } from '../view/plan-texts.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';
import type { Token } from '../words/token.js';

/** What one model, task, section or row is about, in words that can be compared. */
export interface Subject {
  readonly title: readonly Token[];
  /** Objective and tools, or whatever else helps if the title does not decide. */
  readonly support: readonly Token[];
  /** All that is under the title. */
  readonly body: readonly Token[];
}

/** The models or tasks of one plan. */
export interface Subjects {
  readonly list: readonly Subject[];
  readonly fuzzy: boolean;
  /** Whether some words may have been restored wrongly. */
  readonly doubtful: boolean;
}

/** How many words of a field are enough to say what it is about; the rest only costs time. */
const SUPPORT_WORDS = 40;
const TASK_WORDS = 60;
const BODY_WORDS = 240;

export function subjectsOfModels(models: readonly Model[], tokenizer: PlanTokenizer): Subjects {
  return subjects(models, tokenizer, (model) => ({
    title: tokenizer.subject(model.title),
    support: [model.fields.objective, model.fields.tools].flatMap((field) => start(field, tokenizer)),
    body: bodyOf(model, tokenizer),
  }));
}

export function subjectsOfTasks(tasks: readonly Task[], tokenizer: PlanTokenizer): Subjects {
  return subjects(tasks, tokenizer, (task) => ({
    title: tokenizer.subject(task.text).slice(0, TASK_WORDS),
    support: task.items.flatMap((item) => tokenizer.subject(item.text)).slice(0, SUPPORT_WORDS),
    body: [...task.items.flatMap((item) => tokenizer.subject(item.text)), ...bodyOf(task, tokenizer)].slice(
      0,
      BODY_WORDS,
    ),
  }));
}

/** Entries of any other list: a title, and the paragraphs below it. */
export function subjectsOf(
  entries: readonly { readonly title: string; readonly texts: readonly string[] }[],
  tokenizer: PlanTokenizer,
): Subjects {
  return subjects(entries, tokenizer, ({ title, texts }) => {
    const body = texts.flatMap((text) => tokenizer.subject(text)).slice(0, BODY_WORDS);
    return { title: tokenizer.subject(title).slice(0, TASK_WORDS), support: body.slice(0, SUPPORT_WORDS), body };
  });
}

/** Subjects made earlier, by the entries they were made from: a plan is often compared with several others. */
const made = new WeakMap<object, { readonly tokens: PlanTokenizer['tokens']; readonly subject: Subject }>();

function subjects<T extends object>(list: readonly T[], tokenizer: PlanTokenizer, of: (one: T) => Subject): Subjects {
  const subjectOf = (one: T) => {
    const known = made.get(one);
    if (known && known.tokens === tokenizer.tokens) return known.subject;
    const subject = of(one);
    made.set(one, { tokens: tokenizer.tokens, subject });
    return subject;
  };
  return { list: list.map(subjectOf), fuzzy: tokenizer.fuzzy, doubtful: tokenizer.doubtful };
}

function bodyOf(one: Pick<Model, 'fields'>, tokenizer: PlanTokenizer): Token[] {
  return fieldsOf(one)
    .flatMap((field) => words(field, tokenizer))
    .slice(0, BODY_WORDS);
}

function start(field: Field | undefined, tokenizer: PlanTokenizer): Token[] {
  return field ? words(field, tokenizer).slice(0, SUPPORT_WORDS) : [];
}

function words(field: Field, tokenizer: PlanTokenizer): Token[] {
  return [field.text, ...field.items.map((item) => item.text)].flatMap((text) => tokenizer.subject(text));
}
