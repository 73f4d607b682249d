import type { Plan } from '../../src/schema/plan.js';

/** One value of a plan: what it is, where it is among its kind, and what it says. */
export interface Value {
  /** `document.number`, `tasks.text`, … */
  readonly key: string;
  /** The path, number or index that tells it from others of its key. */
  readonly at: string;
  readonly value: string;
}

type Points = Pick<Plan['tasks'][number], 'fields' | 'deadlines' | 'responsibilities'>;

/** All values of what `extract` returned, as a grown plan lists its own. */
export function valuesOf(plan: Plan): Value[] {
  const values: Value[] = [];
  const say = (key: string, at: string, value: unknown) => {
    if (value !== null && value !== undefined && value !== '') values.push({ key, at, value: String(value) });
  };
  const sayAll = (key: string, list: readonly unknown[]) =>
    list.forEach((one, i) => {
      say(key, String(i), one);
    });
  const sayPoint = (key: string, at: string, { fields, deadlines, responsibilities }: Points) => {
    for (const [name, field] of Object.entries(fields)) {
      for (const one of [field].flat()) {
        if (!one) continue;
        say(`${key}.fields`, `${at} ${name}`, one.text);
        one.items.forEach((item, i) => {
          say(`${key}.fields.items`, `${at} ${name} ${i}`, item.text);
        });
      }
    }
    deadlines.forEach((one, i) => {
      say(`${key}.deadlines`, `${at} ${i}`, deadlineOf(one));
    });
    for (const { unit, role } of responsibilities ?? []) say(`${key}.responsibilities`, `${at} ${unit} ${role}`, 'yes');
  };

  const { document } = plan;
  for (const key of ['kind', 'number', 'symbol', 'date', 'place', 'title'] as const)
    say(`document.${key}`, '', document[key]);
  sayAll('document.issuer', document.issuer);
  say('document.locality', '', document.locality && `${document.locality.level} ${document.locality.name}`);
  say('document.period', '', document.period && `${document.period.start}/${document.period.end}`);
  sayAll('document.recipients', document.recipients);
  sayAll('document.preamble', document.preamble);
  sayAll('document.closing', document.closing);
  document.basis.forEach((one, i) => {
    say('document.basis', String(i), citationOf(one));
  });
  document.signers.forEach((one, i) => {
    say('document.signers.name', String(i), one.name);
    say('document.signers.title', String(i), one.title);
    say('document.signers.onBehalfOf', String(i), one.onBehalfOf);
  });
  for (const one of plan.sections) {
    say('sections.title', one.path, one.title ?? '—');
    say('sections.text', one.path, one.text);
    one.items.forEach((item, i) => {
      say('sections.items', `${one.path} ${i}`, item.text);
    });
    for (const { unit, role } of one.responsibilities ?? [])
      say('sections.responsibilities', `${one.path} ${unit} ${role}`, 'yes');
  }
  for (const one of plan.groups) {
    say('groups.title', one.ordinal, one.title);
    say('groups.models', one.ordinal, one.models.join());
    say('groups.declaredCount', one.ordinal, one.declaredCount);
  }
  for (const one of plan.models) {
    say('models.title', String(one.number), one.title);
    say('models.group', String(one.number), one.group);
    say('models.description', String(one.number), one.description);
    sayPoint('models', String(one.number), one);
  }
  for (const one of plan.tasks) {
    say('tasks.text', one.path, one.text);
    one.items.forEach((item, i) => {
      say('tasks.items', `${one.path} ${i}`, item.text);
    });
    sayPoint('tasks', one.path, one);
    one.targets.forEach((target, i) => {
      say('tasks.targets', `${one.path} ${i}`, target);
    });
  }
  for (const one of plan.reporting) {
    say('reporting.recurrence', one.path, one.recurrence);
    say('reporting.due', one.path, one.due);
  }
  plan.annexes.forEach((one, a) => {
    say('annexes.title', String(a), one.title);
    say('annexes.columns', String(a), one.columns.join(' | '));
    one.rows.forEach((row, r) => {
      for (const key of ['no', 'title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const) {
        say('annexes.cells', `${a} ${r} ${key}`, row[key]);
      }
    });
  });
  for (const one of plan.glossary) say('glossary', one.abbr, one.expansion);
  for (const one of plan.references) say('references', `${one.number} ${one.date}`, citationOf(one));
  sayAll(
    'unplaced',
    plan.unplaced.map((one) => one.text),
  );
  return values;
}

export const deadlineOf = (one: {
  readonly edtf: string | null;
  readonly recurring: boolean;
  readonly condition: string | null;
}) => `${one.edtf ?? '—'}${one.recurring ? ' recurring' : ''}${one.condition === null ? '' : ` (${one.condition})`}`;

export const citationOf = (one: Pick<Plan['references'][number], 'kind' | 'number' | 'date' | 'issuer'>) =>
  [one.kind, one.number, one.date, one.issuer].map((part) => part ?? '—').join(' · ');
