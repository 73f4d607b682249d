import type { ReportWords, Term, Wording } from './wording.js';

/** The findings in English. A key is the rule's code, with a variant after a slash where a rule has several. */
export const en = {
  'model-count-mismatch': {
    says: 'The plan declares {expected|model|models} and has {actual}',
    todo: 'add the model that is missing, or correct the number',
    cause: 'declared here',
  },
  'group-count-mismatch': {
    says: 'The heading of group {group} declares {expected|model|models}; {actual} stand under it',
    todo: 'move or add the model, or correct the number in the heading',
  },
  'model-number-gap': {
    says: 'Model {previous} is followed by model {actual}, not by model {expected}',
    todo: 'see whether a model is missing, or number the models anew',
    cause: 'the model before it',
  },
  'model-number-gap/several': {
    says: 'The numbers of the models do not run on: model {previous} is followed by model {actual}, and {more|such gap follows|such gaps follow}',
    todo: 'see whether models are missing, or number the models anew',
    cause: 'the model before it',
  },
  'model-number-repeated': {
    says: 'Two models bear the number {actual}',
    todo: 'number one of the two anew',
    cause: 'the first one',
  },
  'model-unnumbered': {
    says: 'The {actual} models bear no numbers; they are counted in the order of the plan',
    todo: 'number the models',
  },
  'section-number-gap': {
    says: 'Point {previous} is followed by {actual} ({path}), not by {expected}',
    todo: 'see whether a point is missing, or number the points anew',
    cause: 'the point before it',
  },
  'section-number-gap/first': {
    says: 'The list begins with {actual} ({path}), not with {expected}',
    todo: 'see whether a point is missing, or number the points anew',
  },
  'section-number-gap/several': {
    says: 'The points do not run on: {previous} is followed by {actual} ({path}), and {more|such gap follows|such gaps follow} in the same list',
    todo: 'see whether points are missing, or number them anew',
    cause: 'the point before it',
  },
  'numbers-lost': {
    says: 'The numbers of {actual} points are lost; they are counted by how the lines are printed',
    todo: 'take the plan in a file that has its numbers, or number the points',
  },
  'ordinal-mismatch': {
    says: '{actual} stands under {expected}; its number ought to begin with {expected}',
    todo: 'number it anew, or move it to where its number belongs',
    cause: 'it stands under this one',
  },
  'ordinal-mismatch/several': {
    says: '{actual} and {more|other point|other points} stand under {expected}; their numbers ought to begin with {expected}',
    todo: 'number them anew, or move them to where their numbers belong',
    cause: 'they stand under this one',
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
    says: 'Nothing stands behind the label “{actual}”',
    todo: 'fill it in, or strike the label out',
  },
  'lead-missing': {
    says: 'The assignment of model {model} says of nobody that he leads (chủ trì)',
    todo: 'say which body leads',
  },
  'lead-repeated': {
    says: '{count} bodies lead one piece of work: {actual}',
    todo: 'let one body lead (chủ trì) and the others coordinate (phối hợp)',
  },
  'item-repeated': {
    says: '“{actual}” stands twice in one list',
    todo: 'strike one of the two out, or write what was meant',
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
    todo: 'add the model to the body, or strike the row out',
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
  'name-variant': {
    says: '“{actual}” ({count|time|times}) ought to be “{expected}”',
    todo: 'write the name in one way',
  },
  'abbreviation-undefined': {
    says: 'The plan does not say what “{actual}” stands for ({count|time|times})',
    todo: 'define it where it is used first, or in the list of abbreviations',
  },
  'abbreviation-undefined/similar': {
    says: '“{actual}” ({count|time|times}) is explained nowhere; perhaps “{expected}” is meant',
    todo: 'write the abbreviation in one way, or explain it',
    cause: 'defined here',
  },
  'quote-unbalanced': {
    says: 'The quotation mark before “{actual}” is never closed',
    todo: 'close the quotation',
  },
  'quote-unbalanced/close': {
    says: 'The quotation mark behind “{actual}” closes a quotation that was never opened',
    todo: 'open the quotation, or strike the mark out',
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
    todo: 'write the number in one way',
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
    says: 'The plan speaks of {actual} {noun} here, and of {expected} elsewhere',
    todo: 'see which number is right',
    cause: 'the other number',
  },
  'lead-nobody': {
    says: '“{actual}” is nobody who could lead (chủ trì)',
    todo: 'name the body that leads',
  },
  'word-doubled': {
    says: '“{actual}” stands twice in a row',
    todo: 'strike one of the two out',
  },
  'symbol-unknown': {
    says: 'The number {actual} is misprinted; {expected} is likely',
    todo: 'look the document up, and cite it by its number',
  },
  'annex-absent': {
    says: 'The plan announces an annex (“{actual}”) and has none',
    todo: 'attach the annex, or strike the reference out',
  },
  'annex-absent/form': {
    says: 'The plan announces a form (“{actual}”) and has none',
    todo: 'attach the form, or strike the reference out',
  },
  'annex-absent/unnamed': {
    says: 'The plan has an annex that its text never names',
    todo: 'name the annex where it belongs',
  },
  'body-repeated': {
    says: '“{actual}” stands twice in one cell of the annex',
    todo: 'strike one of the two out',
  },
  'body-repeated/roles': {
    says: '“{actual}” both leads and coordinates in row {row} of the annex',
    todo: 'let it lead, and strike it out of those that coordinate',
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
    says: 'Nobody signs the plan',
    todo: 'add who signs it',
  },
  'signature-missing/recipients': {
    says: 'The plan has no list of recipients (Nơi nhận)',
    todo: 'add to whom it goes',
  },
  'report-to-itself': {
    says: '“{actual}” reports to itself: it sends its report through “{expected}”',
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
    says: 'The bracket behind “{actual}” closes one that was never opened',
    todo: 'open the bracket, or strike it out',
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
    says: '“{actual}” speaks of another level of government than this plan, which is one of {expected}',
    todo: 'write what this plan is about; it seems to be copied',
  },
  'other-locality/name': {
    says: '“{actual}” seems to be “{expected}”, the place of the plan',
    todo: 'correct the name',
  },
  'other-locality/place': {
    says: '“{actual}” names another place than that of this plan ({expected})',
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
    says: 'By the list “{actual}” leads models that name other leads: {list}',
    todo: 'make the two agree',
  },
  'duty-list-differs/deadline': {
    says: 'By the list these models are due “{actual}”, and they say otherwise: {list}',
    todo: 'make the two agree',
  },
  'duty-list-differs/group': {
    says: 'By the list these models are of group {actual}, and they stand in others: {list}',
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
    says: '“{actual}” stands in no known part of a plan',
    todo: 'see whether something got lost there',
  },
  'text-unplaced/several': {
    says: '“{actual}” and {more|line|lines} near it stand in no known part of a plan',
    todo: 'see whether something got lost there',
  },
  'table-unread': {
    says: 'The rows of a table in columns cannot be told apart; its lines are kept as they stand',
    todo: 'give the table bars, one line a row, or take the plan in a file that has them',
  },
  'source-damaged': {
    says: '{actual} % of the words are no Vietnamese words: the text is damaged, and what it says wrongly may be due to the scan',
    todo: 'take the plan in its own file, or read the scan again with Vietnamese as its language',
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
  and: 'and',
};
