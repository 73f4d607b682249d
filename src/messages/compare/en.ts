import { readableDate } from './dates.js';
import { FIELDS, KINDS, LEFT, PATHS } from './en-names.js';
import { SAYS, TEXTS } from './en-texts.js';
import { fillIn, spanOf } from './spans.js';
import type { CompareWords } from './words.js';

const SPANS = { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] } as const;
const TIMES = {
  day: 'a day',
  span: 'a span of time',
  until: 'a last day',
  open: 'without an end',
  recurring: 'recurring',
  conditional: 'on a condition',
  undated: 'undated',
};
const COUNTS = {
  day: ['day', 'days'],
  model: ['model', 'models'],
  task: ['task', 'tasks'],
  section: ['section', 'sections'],
  row: ['annex row', 'annex rows'],
  plan: ['plan', 'plans'],
  change: ['change', 'changes'],
  body: ['body', 'bodies'],
  deadline: ['deadline', 'deadlines'],
  pair: ['pair', 'pairs'],
} as const;
const DATES = {
  by: 'by',
  from: 'from',
  onwards: ' on',
  to: 'to',
  open: 'open',
  quarter: (number: number, year: string) => `Q${number} ${year}`,
  day: (date: string) => date,
};

/** The wording of comparisons in English. */
export const en: CompareWords = {
  lang: 'en',
  relation(relation, days, times) {
    switch (relation) {
      case 'later':
      case 'earlier':
        return days === null ? relation : `${spanOf(days, SPANS)} ${relation}`;
      case 'begins':
        if (days === null) return 'begins at another time';
        return `begins ${spanOf(days, SPANS)} ${days > 0 ? 'later' : 'earlier'}`;
      case 'kind':
        return times ? `${TIMES[times.a]} → ${TIMES[times.b]}` : 'another kind of time';
      case 'narrower':
        return 'a narrower span of time';
      case 'wider':
        return 'a wider span of time';
      case 'frequency':
        return 'another frequency';
      case 'condition':
        return 'another condition';
      case 'words':
        return 'other words, the same time';
      case 'added':
        return 'stated in B only';
      case 'removed':
        return 'stated in A only';
    }
  },
  field: FIELDS,
  path: PATHS,
  kind: KINDS,
  left: LEFT,
  role: { lead: 'lead', coordinate: 'coordinate', implement: 'implement', support: 'support', guide: 'guide' },
  level: { province: 'province', district: 'district', commune: 'commune' },
  part: { model: 'Model', task: 'Task', section: 'Section', row: 'Annex row' },
  count: (n, what) => `${n} ${COUNTS[what][n === 1 ? 0 : 1]}`,
  text: TEXTS,
  say: (name, values) => fillIn(SAYS[name], values),
  date: (value) => readableDate(value, DATES),
};
