import { BODIES, type BodyUse, FIELDS } from '../vocabulary/bodies/bodies.js';

/** What is derived from the bodies and their fields. Abbreviations are heads and fields like what they stand for. */

const usedAs = (use: BodyUse) =>
  BODIES.filter((body) => (body.as ?? ['name']).includes(use)).flatMap(({ name, short = [], also = [] }) =>
    use === 'name' ? [name, ...short, ...also] : [name, ...short],
  );

/** Words that the name of a particular body begins with. */
export const NAMED_HEADS: readonly string[] = usedAs('name');

/** Words that the name of a body begins with whose documents are cited. */
export const CITING_HEADS: readonly string[] = usedAs('citing');

/** Words for kinds of bodies: "các doanh nghiệp". */
export const GENERIC_HEADS: readonly string[] = usedAs('sort');

/** Such words that count only after "các". */
export const HEADS_AFTER_THE: readonly string[] = usedAs('place');

/** Words that name all kinds together in one run: "Các sở, ban, ngành". */
export const RUN_WORDS: readonly string[] = usedAs('run');

const OPEN_ROLES = ['open-head', 'organ', 'under-superior'] as const;

/** Heads that name nobody if nothing follows them. */
export const INCOMPLETE_HEADS: readonly string[] = BODIES.filter((body) => body.incomplete).map(({ name }) => name);

/**
 * Names that may go on with that of the body they belong to: "Văn phòng" / "UBND xã", "Ban Quản lý" / "Chợ trung tâm".
 */
export const OPEN_NAMES: readonly string[] = BODIES.filter(
  ({ incomplete, everyLevel, roles = [] }) =>
    incomplete || everyLevel || OPEN_ROLES.some((role) => roles.includes(role)),
).flatMap(({ name, short = [] }) => [name, ...short]);

/** Heads that may be printed once for several fields. */
export const SHARING_HEADS: readonly string[] = BODIES.filter((body) => body.shared).map(({ name }) => name);

/** Names that are ambiguous without their level. */
export const NAMES_OF_EVERY_LEVEL: readonly string[] = BODIES.filter((body) => body.everyLevel).map(({ name }) => name);

/** Names that plans use for one body; the first of a list stands for all. */
export const SAME_BODIES: readonly (readonly string[])[] = BODIES.filter((body) => body.also).map(
  ({ name, also = [] }) => [name, ...also],
);

/** Parts of names that are never split. */
export const NAME_FIELDS: readonly string[] = FIELDS.filter((field) => !field.splits).flatMap(
  ({ name, short = [] }) => [name, ...short],
);

/** Fields that stand for their office before the commune's word. */
export const OFFICE_FIELDS: readonly string[] = FIELDS.filter((field) => field.office).map(({ name }) => name);

/** Abbreviations of bodies and fields, and what they stand for. A plan's own glossary takes precedence. */
export const STANDARD_ABBREVIATIONS: Readonly<Record<string, string>> = Object.fromEntries(
  [...BODIES, ...FIELDS].flatMap(({ name, short = [] }) => short.map((abbr) => [abbr, name])),
);
