import type { ReportWords, Term, Wording } from './wording.js';

/** The findings in English. A key is the rule's code, with a variant after a slash where a rule has several. */
export const en = {
  'model-count-mismatch': {
    says: 'The plan declares {expected|model|models} and has {actual}',
    todo: 'add the model that is missing, or correct the number',
    cause: 'declared here',
  },
  'group-count-mismatch': {
    says: 'The heading of group {group} declares {expected|model|models}; it has {actual}',
    todo: 'move or add the model, or correct the number in the heading',
  },
  'model-number-gap': {
    says: 'Model {previous} is followed by model {actual}, not by model {expected}',
    todo: 'check whether a model is missing, or renumber the models',
    cause: 'the model before it',
  },
  'model-number-gap/several': {
    says: 'The numbers of the models are not consecutive: model {previous} is followed by model {actual}, and {more|such gap follows|such gaps follow}',
    todo: 'check whether models are missing, or renumber the models',
    cause: 'the model before it',
  },
  'model-number-repeated': {
    says: 'Two models have the number {actual}',
    todo: 'renumber one of the two',
    cause: 'the first one',
  },
  'model-unnumbered': {
    says: 'The {actual} models have no numbers; they are numbered in the order of the plan',
    todo: 'number the models',
  },
  'section-number-gap': {
    says: 'Point {previous} is followed by {actual} ({path}), not by {expected}',
    todo: 'check whether a point is missing, or renumber the points',
    cause: 'the point before it',
  },
  'section-number-gap/first': {
    says: 'The list begins with {actual} ({path}), not with {expected}',
    todo: 'check whether a point is missing, or renumber the points',
  },
  'section-number-gap/several': {
    says: 'The points are not consecutive: {previous} is followed by {actual} ({path}), and {more|such gap follows|such gaps follow} in the same list',
    todo: 'check whether points are missing, or renumber them',
    cause: 'the point before it',
  },
  'numbers-lost': {
    says: 'The numbers of {actual} points are lost; the points are numbered by how the lines are printed',
    todo: 'use a file of the plan that has its numbers, or number the points',
  },
  'ordinal-mismatch': {
    says: '{actual} is under {expected}; its number should begin with {expected}',
    todo: 'renumber it, or move it to where its number belongs',
    cause: 'it is under this one',
  },
  'ordinal-mismatch/several': {
    says: '{actual} and {more|other point|other points} are under {expected}; their numbers should begin with {expected}',
    todo: 'renumber them, or move them to where their numbers belong',
    cause: 'they are under this one',
  },
  'field-missing': {
    says: 'Model {model} has {missing}; {having} of {all} models have theirs',
    todo: 'add what is missing, or say that it does not apply',
  },
  'field-missing/several': {
    says: 'Model {model} has {missing}; {having} of {all} models have them',
    todo: 'add what is missing, or say that it does not apply',
  },
  'field-empty': {
    says: 'The label “{actual}” is followed by nothing',
    todo: 'fill it in, or delete the label',
  },
  'lead-missing': {
    says: 'The assignment of model {model} names no lead (chủ trì)',
    todo: 'say which body leads',
  },
  'lead-repeated': {
    says: '{count} bodies lead one piece of work: {actual}',
    todo: 'let one body lead (chủ trì) and the others coordinate (phối hợp)',
  },
  'item-repeated': {
    says: '“{actual}” occurs twice in one list',
    todo: 'delete one of the two, or write what was meant',
    cause: 'the first one',
  },
  'label-misbulleted': {
    says: 'The label “{label}” is marked “{actual}”; the other labels are marked “{expected}”',
    todo: 'give it the mark of a label, or readers will take it for an item',
  },
  'deadline-unreadable': {
    says: 'The deadline “{actual}” names no time: no day, month, quarter or year, and nothing that it depends on',
    todo: 'write when it is due',
  },
  'date-impossible': {
    says: '“{actual}” has a day that is not in the calendar, or ends before it begins',
    todo: 'correct the day or the month',
  },
  'deadline-impossible': {
    says: '“{actual}” is not in the calendar',
    todo: 'correct the day or the month',
  },
  'deadline-outside-period': {
    says: 'The deadline “{actual}” lies outside the period of the plan ({expected})',
    todo: 'correct the deadline or the period',
  },
  'deadline-before-issue': {
    says: 'The deadline “{actual}” had passed when the plan was issued ({expected})',
    todo: 'correct the deadline',
  },
  'deadline-before-issue/cited': {
    says: 'The deadline “{actual}” is earlier than {expected}, the date of a document that the plan is based on',
    todo: 'correct the deadline, or the date of the document',
    cause: 'the document',
  },
  'annex-deadline-differs': {
    says: 'The annex gives model {model} the deadline “{actual}”; the body says “{expected}”',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-deadline-differs/annex': {
    says: 'Only the annex gives model {model} a deadline (“{actual}”)',
    todo: 'write it into the body',
    cause: 'the model in the body',
  },
  'annex-deadline-differs/body': {
    says: 'The annex gives model {model} no deadline; the body says “{expected}”',
    todo: 'write it into the annex',
    cause: 'the body says so here',
  },
  'annex-title-differs': {
    says: 'The annex calls model {model} “{actual}”; the body calls it “{expected}”',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-lead-differs': {
    says: 'In the annex “{actual}” leads model {model}; in the body “{expected}” does',
    todo: 'make the two agree',
    cause: 'the body says so here',
  },
  'annex-model-missing': {
    says: 'Model {actual} has no row in the annex',
    todo: 'add the row',
    cause: 'the annex',
  },
  'annex-model-missing/body': {
    says: 'The annex has a model {actual} that the body does not have',
    todo: 'add the model to the body, or delete the row',
  },
  'pilot-list-mismatch': {
    says: 'The list declares {expected|model|models} and has {actual}',
    todo: 'add the number that is missing, or correct the count',
  },
  'pilot-list-mismatch/unknown': {
    says: 'The list names model {actual}, which the plan does not have',
    todo: 'correct the number',
  },
  'pilot-list-mismatch/repeated': {
    says: 'The list names model {actual} twice',
    todo: 'correct the number',
  },
  'reference-conflict/number': {
    says: 'A document of {date} is cited as {actual} here, and as {expected} elsewhere',
    todo: 'look the document up, and cite it by one number',
    cause: 'cited by the other number here',
  },
  'reference-conflict/date': {
    says: '{number} is cited with the date {actual} here, and with {expected} elsewhere',
    todo: 'look the document up, and cite it by one date',
    cause: 'cited by the other date here',
  },
  'reference-conflict/later': {
    says: '{number} is dated {actual}, after the plan itself ({expected})',
    todo: 'correct the date of the document, or of the plan',
    cause: 'the number of the plan',
  },
  'name-variant': {
    says: '“{actual}” ({count|time|times}) should be “{expected}”',
    todo: 'write the name consistently',
  },
  'abbreviation-undefined': {
    says: 'The plan does not say what “{actual}” stands for ({count|time|times})',
    todo: 'define it where it is used first, or in the list of abbreviations',
  },
  'abbreviation-undefined/similar': {
    says: '“{actual}” ({count|time|times}) is not explained; perhaps “{expected}” is meant',
    todo: 'write the abbreviation consistently, or explain it',
    cause: 'defined here',
  },
  'quote-unbalanced': {
    says: 'The quotation mark before “{actual}” is never closed',
    todo: 'close the quotation',
  },
  'quote-unbalanced/close': {
    says: 'The quotation mark after “{actual}” closes a quotation that was never opened',
    todo: 'open the quotation, or delete the mark',
  },
  'annex-plan-differs': {
    says: 'The annex says that it belongs to {actual}; this plan is {expected}',
    todo: 'name this plan by its own number',
    cause: 'the number of the plan',
  },
  'annex-plan-differs/date': {
    says: 'The annex gives the plan the date {actual}; its head has {expected}',
    todo: 'make the two agree',
    cause: 'the date of the plan',
  },
  'annex-plan-differs/spelling': {
    says: 'The annex writes the number of the plan as {actual}; its head writes {expected}',
    todo: 'write the number consistently',
    cause: 'the number of the plan',
  },
  'models-incomplete': {
    says: '{actual} of {all} models have {term}: {list}',
    todo: 'add what is missing, or say once why it does not apply',
  },
  'models-incomplete/tasks': {
    says: '{actual} of {all} tasks have {term}: {list}',
    todo: 'add what is missing, or say once why it does not apply',
  },
  'quantity-differs': {
    says: 'The plan has {actual} {noun} here, and {expected} elsewhere',
    todo: 'check which number is right',
    cause: 'the other number',
  },
  'lead-nobody': {
    says: '“{actual}” names nobody in particular as lead (chủ trì)',
    todo: 'name the body that leads',
  },
  'word-doubled': {
    says: '“{actual}” occurs twice in a row',
    todo: 'delete one of the two',
  },
  'symbol-unknown': {
    says: 'The number {actual} is misprinted; {expected} is likely',
    todo: 'look the document up, and cite it by its number',
  },
  'symbol-unknown/kind': {
    says: '{actual} is cited as a {kind}; its symbol is that of a {expected}',
    todo: 'look the document up, and cite its kind and number as they are',
  },
  'annex-absent': {
    says: 'The plan announces an annex (“{actual}”) that it does not have',
    todo: 'attach the annex, or delete the reference',
  },
  'annex-absent/form': {
    says: 'The plan announces a form (“{actual}”) and has none',
    todo: 'attach the form, or delete the reference',
  },
  'annex-absent/unnamed': {
    says: 'The plan has an annex that its text never names',
    todo: 'name the annex where it belongs',
  },
  'body-repeated': {
    says: '“{actual}” occurs twice in one list of bodies',
    todo: 'delete one of the two',
  },
  'body-repeated/roles': {
    says: '“{actual}” both leads and coordinates in row {row} of the annex',
    todo: 'let it lead, and remove it from those that coordinate',
  },
  'body-repeated/item': {
    says: '“{actual}” both leads and coordinates in one assignment',
    todo: 'let it lead, and name the others that coordinate',
  },
  'head-blank': {
    says: 'The number of the plan is left blank',
    todo: 'number the plan before it is sent out',
  },
  'head-blank/date': {
    says: 'The day of the plan is left blank',
    todo: 'date the plan before it is sent out',
  },
  'head-blank/both': {
    says: 'The number and the day of the plan are left blank',
    todo: 'number and date the plan before it is sent out',
  },
  'signature-missing': {
    says: 'The plan has no signature',
    todo: 'add the signature',
  },
  'signature-missing/recipients': {
    says: 'The plan has no list of recipients (Nơi nhận)',
    todo: 'add the recipients',
  },
  'signature-missing/both': {
    says: 'The plan has no signature and no list of recipients (Nơi nhận)',
    todo: 'add the signer and the recipients',
  },
  'report-to-itself': {
    says: '“{actual}” reports to itself: it sends its report to “{expected}”',
    todo: 'say to whom it reports',
  },
  'report-to-itself/copied': {
    says: 'Under “{expected}” the text speaks of “{actual}”',
    todo: 'write what was meant; it seems to be copied',
  },
  'bracket-unbalanced': {
    says: 'The bracket before “{actual}” is never closed',
    todo: 'close the bracket',
  },
  'bracket-unbalanced/close': {
    says: 'The bracket after “{actual}” closes one that was never opened',
    todo: 'open the bracket, or delete it',
  },
  'contact-personal': {
    says: 'The plan makes a private telephone number public ({actual})',
    todo: 'give the number of the office, or leave it out',
  },
  'contact-personal/mail': {
    says: 'The plan makes a private e-mail address public ({actual})',
    todo: 'give the address of the office',
  },
  'other-locality': {
    says: '“{actual}” refers to a level of government other than that of this plan ({expected})',
    todo: 'write what this plan is about; it seems to be copied',
  },
  'other-locality/name': {
    says: '“{actual}” seems to be “{expected}”, the place of the plan',
    todo: 'correct the name',
  },
  'other-locality/place': {
    says: '“{actual}” names a place other than that of this plan ({expected})',
    todo: 'write what this plan is about; it seems to be copied',
  },
  'phrase-misspelt': {
    says: '“{actual}” is probably a misprint of “{expected}”',
    todo: 'correct the word',
  },
  'sentence-open': {
    says: '“{actual}” ends in a comma',
    todo: 'finish the sentence, or end it with a full stop',
  },
  'annex-place-differs': {
    says: 'For model {model} the annex has “{actual}”, the body “{expected}”',
    todo: 'make the two agree; one seems to be copied',
    cause: 'the body says so here',
  },
  'duty-list-differs': {
    says: 'According to the list “{actual}” leads models that name other leads: {list}',
    todo: 'make the two agree',
  },
  'duty-list-differs/deadline': {
    says: 'According to the list these models are due “{actual}”, but they say otherwise: {list}',
    todo: 'make the two agree',
  },
  'duty-list-differs/group': {
    says: 'According to the list these models belong to group {actual}, but they are in others: {list}',
    todo: 'make the two agree',
  },
  'annex-bodies-differ': {
    says: 'The annex has {actual} take part in model {model}; its text does not name them',
    todo: 'make the two agree',
    cause: 'the model in the body',
  },
  'annex-bodies-differ/body': {
    says: 'The text of model {model} names {actual}; its row in the annex does not',
    todo: 'make the two agree',
    cause: 'the model in the body',
  },
  'annex-bodies-differ/both': {
    says: 'In model {model} the annex alone names {actual}, and the text alone {expected}',
    todo: 'make the two agree',
    cause: 'the model in the body',
  },
  'text-unplaced': {
    says: '“{actual}” is in no known part of a plan',
    todo: 'check whether something was lost there',
  },
  'text-unplaced/several': {
    says: '“{actual}” and {more|line|lines} near it are in no known part of a plan',
    todo: 'check whether something was lost there',
  },
  'table-unread': {
    says: 'The rows of a table in columns cannot be told apart; its lines are kept unchanged',
    todo: 'add bars, one line per row, or use a file of the plan that has them',
  },
  'source-damaged': {
    says: '{actual}% of the words are not Vietnamese: the text is damaged, and its errors may be due to the scan',
    todo: 'use the original file of the plan, or read the scan again with Vietnamese as its language',
  },
  'restored-doubtful': {
    says: 'It is doubtful that the damaged text reads “{text}”: {actual} of 100 words are likely right',
    todo: 'compare it with the paper',
  },
  'number-damaged': {
    says: 'The scan reads {actual}; {expected} is likely',
    todo: 'look the document up before you cite it by this number',
  },
} as const satisfies Record<string, Wording>;

export type MessageKey = keyof typeof en;
/** The codes of the rules: the keys without their variants. */
export type RuleCode = MessageKey extends infer Key ? (Key extends `${infer Code}/${string}` ? Code : Key) : never;

export const terms: Readonly<Record<Term, string>> = {
  objective: 'no objective',
  deadline: 'no deadline',
  tools: 'no tools',
  charge: 'no body in charge',
  lead: 'no lead',
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
  report: 'What is to be corrected',
  line: 'line',
  page: 'page',
  and: 'and',
};
