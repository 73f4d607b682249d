import type { ReportWords, Term, Wording } from './wording.js';

/** The findings in English. A key is the rule's code, with a variant behind a slash where a rule has several. */
export const en = {
  'model-count-mismatch': {
    says: 'Unexpected {actual|model|models}, expected {expected} as the plan declares',
    todo: 'add the model that is missing, or correct the number',
    cause: 'declared here',
  },
  'group-count-mismatch': {
    says: 'Unexpected {actual|model|models} in group {group}, expected {expected} as its heading declares',
    todo: 'move or add the model, or correct the number in the heading',
  },
  'model-number-gap': {
    says: 'Unexpected model {actual} behind model {previous}, expected model {expected}',
    todo: 'see whether a model is missing; if the numbers are those of a higher plan, turn the rule off',
    cause: 'the model before it',
  },
  'model-number-repeated': {
    says: 'Unexpected second model {actual}, expected a number of its own',
    todo: 'number one of the two anew',
    cause: 'the first one',
  },
  'model-unnumbered': {
    says: 'Unexpected {actual} models without a number, expected "Mô hình 1" and so on: they are counted',
    todo: 'number the models',
  },
  'section-number-gap': {
    says: 'Unexpected {actual} behind {previous} ({path}), expected {expected}',
    todo: 'see whether a point is missing, or number the points anew',
    cause: 'the point before it',
  },
  'section-number-gap/first': {
    says: 'Unexpected {actual} at the head of its list ({path}), expected {expected}',
    todo: 'see whether a point is missing, or number the points anew',
  },
  'ordinal-mismatch': {
    says: 'Unexpected {actual} under {expected}, expected a number that begins with {expected}',
    todo: 'number it anew, or move it to where its number belongs',
    cause: 'it stands under this one',
  },
  'field-missing': {
    says: 'Unexpected model {model} without {missing}, expected as most models of the plan have',
    todo: 'add what is missing, or say that it does not apply',
  },
  'field-empty': {
    says: 'Unexpected empty field “{actual}”, expected words behind it',
    todo: 'fill it in, or strike the label out',
  },
  'lead-missing': {
    says: 'Unexpected model {model} without a lead, expected one body that leads (chủ trì)',
    todo: 'say which body leads',
  },
  'lead-repeated': {
    says: 'Unexpected {count|lead|leads} in one item ({actual}), expected one',
    todo: 'let one body lead (chủ trì) and the others coordinate (phối hợp)',
  },
  'item-repeated': {
    says: 'Unexpected repeat of “{actual}”, expected each item once',
    todo: 'strike one of the two out, or write what was meant',
    cause: 'the first one',
  },
  'label-misbulleted': {
    says: 'Unexpected “{actual}” before the label “{label}”, expected “{expected}” as before the other labels',
    todo: 'give it the mark of a label, or readers will take it for an item',
  },
  'deadline-unreadable': {
    says: 'Unexpected deadline “{actual}”, expected a day, a month, a quarter, a year or what it depends on',
    todo: 'write when it is due',
  },
  'date-impossible': {
    says: 'Unexpected “{actual}”, expected days that the calendar has, the first before the last',
    todo: 'correct the day or the month',
  },
  'deadline-impossible': {
    says: 'Unexpected date “{actual}”, expected one that the calendar has',
    todo: 'correct the day or the month',
  },
  'deadline-outside-period': {
    says: 'Unexpected deadline “{actual}”, expected one within the period of the plan ({expected})',
    todo: 'correct the deadline or the period',
  },
  'deadline-before-issue': {
    says: 'Unexpected deadline “{actual}”, expected none before the plan was issued ({expected})',
    todo: 'correct the deadline',
  },
  'deadline-before-issue/cited': {
    says: 'Unexpected deadline “{actual}”, expected none before {expected}, the date of a document that the plan is based on',
    todo: 'correct the deadline, or the date of the document',
    cause: 'the document',
  },
  'annex-deadline-differs': {
    says: 'Unexpected deadline “{actual}” of model {model} in the annex, expected “{expected}” as in the body',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-deadline-differs/annex': {
    says: 'Unexpected deadline “{actual}” of model {model} in the annex alone, expected one in the body too',
    todo: 'write it into the body',
    cause: 'the model in the body',
  },
  'annex-deadline-differs/body': {
    says: 'Unexpected model {model} without a deadline in the annex, expected “{expected}” as in the body',
    todo: 'write it into the annex',
    cause: 'the body says so here',
  },
  'annex-title-differs': {
    says: 'Unexpected title “{actual}” of model {model} in the annex, expected “{expected}” as in the body',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-lead-differs': {
    says: 'Unexpected lead “{actual}” of model {model} in the annex, expected “{expected}” as in the body',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-model-missing': {
    says: 'Unexpected model {actual} without a row in the annex, expected one for each model',
    todo: 'add the row',
    cause: 'the annex',
  },
  'annex-model-missing/body': {
    says: 'Unexpected model {actual} in the annex, expected one that the body has',
    todo: 'add the model to the body, or strike the row out',
  },
  'pilot-list-mismatch': {
    says: 'Unexpected {actual|number|numbers} of models in the list, expected {expected} as it declares',
    todo: 'add the number that is missing, or correct the count',
  },
  'pilot-list-mismatch/unknown': {
    says: 'Unexpected model {actual} in a list of models, expected one that the plan has',
    todo: 'correct the number',
  },
  'pilot-list-mismatch/repeated': {
    says: 'Unexpected second {actual} in a list of models, expected each number once',
    todo: 'correct the number',
  },
  'reference-conflict/number': {
    says: 'Unexpected number {actual} of a document of {date}, expected {expected} as it is cited elsewhere',
    todo: 'look the document up, and cite it by one number',
    cause: 'cited by the other number here',
  },
  'reference-conflict/date': {
    says: 'Unexpected date {actual} of {number}, expected {expected} as it is cited elsewhere',
    todo: 'look the document up, and cite it by one date',
    cause: 'cited by the other date here',
  },
  'name-variant': {
    says: 'Unexpected “{actual}” ({count|time|times}), expected “{expected}”',
    todo: 'write the name in one way',
  },
  'abbreviation-undefined': {
    says: 'Unexpected abbreviation “{actual}” ({count|time|times}), expected one that the plan defines',
    todo: 'define it where it is used first, or in the list of abbreviations',
  },
  'abbreviation-undefined/similar': {
    says: 'Unexpected abbreviation “{actual}” ({count|time|times}), expected “{expected}” as the plan defines it',
    todo: 'write the abbreviation in one way',
    cause: 'defined here',
  },
  'quote-unbalanced': {
    says: 'Unexpected quotation mark that is never closed before “{actual}”, expected a pair',
    todo: 'close the quotation',
  },
  'quote-unbalanced/close': {
    says: 'Unexpected closing quotation mark without an opening one behind “{actual}”, expected a pair',
    todo: 'open the quotation, or strike the mark out',
  },
  'text-unplaced': {
    says: 'Unexpected text “{actual}”, kept in "unplaced": it stands in no known part of a plan',
    todo: 'see whether something got lost there',
  },
  'table-unread': {
    says: 'Unexpected table in columns, expected rows that can be told apart: its lines are kept as they stand',
    todo: 'give the table bars, one line a row, or take the plan in a file that has them',
  },
  'source-damaged': {
    says: 'Unexpected damage: {actual} % of the words are no Vietnamese words, expected hardly any',
    todo: 'take the plan in its own file, or read the scan again with Vietnamese as its language',
  },
  'restored-doubtful': {
    says: 'Unexpected doubt about the restored “{text}”: {actual} of 100 words are likely right, expected {expected} or more',
    todo: 'compare it with the paper',
  },
  'number-damaged': {
    says: 'Unexpected number {actual} read from the scan, expected {expected} or the like',
    todo: 'look the document up before you cite it by this number',
  },
} as const satisfies Record<string, Wording>;

export type MessageKey = keyof typeof en;
/** The codes of the rules: the keys without their variants. */
export type RuleCode = MessageKey extends infer Key ? (Key extends `${infer Code}/${string}` ? Code : Key) : never;

export const terms: Readonly<Record<Term, string>> = {
  objective: 'an objective',
  deadline: 'a deadline',
  tools: 'tools',
  charge: 'a body in charge',
};

export const words: ReportWords = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  todo: 'to do',
  errors: '{n|error|errors}',
  warnings: '{n|warning|warnings}',
  notes: '{n|note|notes}',
  inFiles: 'in {n|plan|plans}',
  clean: 'nothing found',
};
