import { type Span, slice } from '../../characters/span/span.js';
import type { Field, FieldKey, Fields, Item, Responsibility, Role, Section, Task } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import {
  actorRole,
  bodiesOnly,
  type FoundResponsibility,
  findResponsibilities,
  handsOn,
  saysWork,
  uniqueResponsibilities,
} from '../../values/bodies/index.js';
import { ASSIGNING_HEADINGS } from '../../vocabulary/document/headings.js';
import type { Context } from '../context.js';
import { LAST_BRACKET } from '../last-bracket.js';
import { placed } from '../match.js';

/*
 * Who has which role in a model, a task or a section. Each role is read from the words of one field, point or item, and
 * points to them.
 */

/** The roles that the fields of a model or task give. */
export function fieldResponsibilities(fields: Fields, context: Context): Responsibility[] {
  const found = (Object.entries(fields) as [FieldKey | 'other', Field | Field[]][]).flatMap(([key, field]) => {
    return [field].flat().flatMap((one) => {
      const meant = key === 'other' ? context.repeated.get(one) : key;
      if (meant === undefined) return [];
      return [one, ...one.items].flatMap((part) => read(part, (text) => findResponsibilities(meant, text), context));
    });
  });
  return uniqueResponsibilities(found);
}

/**
 * The roles that a task's fields give, and what its own words say about who does it. Where those name none who leads it
 * or carries it out, the bodies that head the point above it do: "2. Công an xã" above "- Chủ trì rà soát dữ liệu".
 */
export function taskResponsibilities(task: Task, above: Section | undefined, context: Context): Responsibility[] {
  const parts: (Task | Item)[] = [task, ...task.items];
  const own = [
    ...fieldResponsibilities(task.fields, context),
    ...parts.flatMap((part) => read(part, inSentences, context)),
  ];
  const isDone = own.some(({ role }) => role === 'lead' || role === 'implement');
  const headed = isDone || above === undefined ? [] : headedParts(above, [task], context);
  return uniqueResponsibilities([...headed, ...own]);
}

const ASSIGNING = ASSIGNING_HEADINGS.map(fold);

/** Whether a heading announces who is to do what: "TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ". */
function assigns(heading: string | null): boolean {
  const folded = fold(heading ?? '');
  return ASSIGNING.some((words) => folded.includes(words));
}

/**
 * The roles that the sections of a plan give: under headings that assign work, from all that is said there and from the
 * bodies that head a point ("2. Công an xã"); elsewhere from sentences that delegate work ("Giao Công an huyện …"), and
 * from the bodies above mostly what is to be done ("- Rà soát …", "- Cập nhật …").
 */
export function sectionResponsibilities(
  sections: readonly Section[],
  context: Context,
): Map<Section, Responsibility[]> {
  const titles = new Map(sections.map(({ path, title }) => [path, title]));
  return new Map(
    sections.map((section) => {
      const [top] = section.path.split('/');
      const isAssigning = assigns(section.title) || assigns(titles.get(top!) ?? null);
      const parts = [section, ...section.items];
      const said = parts.flatMap((part) => saidIn(part, context));
      const isHeaded = isAssigning || (said.length > 0 && said.filter(saysWork).length * 2 > said.length);
      const found = [
        ...(isHeaded ? headedParts(section, parts, context) : []),
        ...parts.flatMap((part) =>
          read(part, (text) => (isAssigning || handsOn(text) ? inSentences(text) : []), context),
        ),
      ];
      return [section, uniqueResponsibilities(found)] as const;
    }),
  );
}

/** The words of a section, a task or an item. */
function saidIn(part: object, context: Context): string[] {
  return (context.words.get(part) ?? []).map((span) => context.read(span).text).filter((text) => text !== '');
}

const inSentences = (text: string) => findResponsibilities('assignment', text);

/** "2. Công an xã" above "- Chủ trì, phối hợp với …": the bodies of a heading do what is said under it. */
function headedParts(section: Section, parts: readonly object[], context: Context): Responsibility[] {
  // A chapter is headed by what it is about, in capitals that hide where a name begins.
  const heading = section.path.includes('/') ? context.headings.get(section) : undefined;
  const bodies = heading ? bodiesOnly(context.read(heading).text) : [];
  if (!heading || bodies.length === 0) return heading ? bracketParts(heading, context) : [];
  const role = roleOf(parts.flatMap((part) => saidIn(part, context)));
  return bodies.map((body) => partIn(heading, { ...body, role }, context));
}

/** "2. Diễn tập (Công an xã chủ trì)": who does what is under it. */
function bracketParts(heading: Span, context: Context): Responsibility[] {
  const bracket = context.read(heading).text.search(LAST_BRACKET);
  if (bracket < 0) return [];
  const words = slice(heading, bracket);
  return inSentences(context.read(words).text).map((found) => partIn(words, found, context));
}

/**
 * What sentences without an actor say about theirs: whoever leads in one of them leads; whoever only coordinates only
 * coordinates.
 */
function roleOf(texts: readonly string[]): Role {
  const roles = texts.map(actorRole);
  if (roles.includes('lead')) return 'lead';
  const [first] = roles;
  return first !== undefined && roles.every((role) => role === first) ? first : 'implement';
}

function read(
  value: object,
  find: (text: string) => readonly FoundResponsibility[],
  context: Context,
): Responsibility[] {
  return (context.words.get(value) ?? []).flatMap((span) =>
    find(context.read(span).text).map((found) => partIn(span, found, context)),
  );
}

function partIn(span: Span, { unit, role, start, end }: FoundResponsibility, context: Context): Responsibility {
  return { unit, role, ...placed(unit, slice(span, start, end), context) };
}
