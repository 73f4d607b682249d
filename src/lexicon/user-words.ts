import { createHash } from 'node:crypto';
import { say } from '../messages/library/say.js';
import type { FieldKey } from '../schema/plan.js';
import { boundedDistance, fold } from '../text/fold.js';
import { HEADINGS, type HeadingKind } from '../vocabulary/document/headings.js';
import { LABELS } from '../vocabulary/labels.js';
import { STANDARD_ABBREVIATIONS } from './bodies.js';
import { formsOf } from './label-forms.js';

/** Words that a user adds to those of the program. */
export interface UserVocabulary {
  /** Labels by the field that they stand for; `other` for those without a field. */
  readonly labels?: Readonly<Partial<Record<FieldKey | 'other', readonly string[]>>> | undefined;
  /** Names of bodies, or what such names begin with: "Ban Quản trị chung cư". */
  readonly bodies?: readonly string[] | undefined;
  /** Abbreviations, and what they stand for. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Words that open parts of a plan, by the part. */
  readonly headings?: Readonly<Partial<Record<HeadingKind, readonly string[]>>> | undefined;
}

/** Where paths in a vocabulary begin. */
const ROOT = 'vocabulary';

/** A vocabulary that cannot be used: where it is wrong, why, and what to do. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
  readonly path: string;
  readonly hint: string;

  constructor(path: string, message: string, hint: string) {
    super(say('at-vocabulary', { path: path.slice(ROOT.length), what: message }));
    this.path = path;
    this.hint = hint;
  }
}

const PARTS = ['labels', 'bodies', 'abbreviations', 'headings'] as const;

/** The names that labels may be added to. */
const LABEL_KEYS: readonly string[] = [...new Set(LABELS.map(({ key }) => key ?? 'other'))];
const HEADING_KEYS: readonly string[] = Object.keys(HEADINGS);

/**
 * Checks a user's vocabulary, and returns it in Unicode NFC, with the words trimmed.
 *
 * @throws {VocabularyError} for names that are not known, values of another kind, and words that mean something else
 *   already, here or in the program's own vocabulary.
 */
export function checkVocabulary(given: unknown): UserVocabulary {
  const vocabulary = record(given, 'vocabulary');
  for (const name of Object.keys(vocabulary)) known(name, PARTS, `vocabulary.${name}`);
  const { labels, bodies, abbreviations, headings } = vocabulary;
  const checked = {
    ...(labels === undefined ? {} : { labels: lists(labels, 'vocabulary.labels', LABEL_KEYS) }),
    ...(bodies === undefined ? {} : { bodies: words(bodies, 'vocabulary.bodies') }),
    ...(abbreviations === undefined ? {} : { abbreviations: pairs(abbreviations, 'vocabulary.abbreviations') }),
    ...(headings === undefined ? {} : { headings: lists(headings, 'vocabulary.headings', HEADING_KEYS) }),
  } as UserVocabulary;
  refuseConflicts(checked);
  return checked;
}

/** A digest of a checked vocabulary: the same words give the same one. */
export function hashOf(vocabulary: UserVocabulary): string {
  return createHash('sha256').update(JSON.stringify(vocabulary)).digest('hex').slice(0, 16);
}

function refuseConflicts({ labels = {}, abbreviations = {} }: UserVocabulary): void {
  const places = new Map<string, { key: string; place: string }>();
  for (const concept of LABELS)
    for (const form of formsOf(concept)) {
      const key = concept.key ?? 'other';
      if (!places.has(fold(form))) places.set(fold(form), { key, place: say('own-labels', { key }) });
    }
  for (const [key, forms] of Object.entries(labels))
    for (const [i, form] of forms.entries()) {
      const place = `vocabulary.labels.${key}[${i}]`;
      const other = places.get(fold(form));
      if (other && other.key !== key && other.key !== 'other')
        throw new VocabularyError(place, say('stands-twice', { form, place: other.place }), say('leave-out-once'));
      places.set(fold(form), { key, place });
    }
  for (const [abbr, expansion] of Object.entries(abbreviations)) {
    const own = Object.hasOwn(STANDARD_ABBREVIATIONS, abbr) ? STANDARD_ABBREVIATIONS[abbr] : undefined;
    if (own !== undefined && fold(own) !== fold(expansion))
      throw new VocabularyError(
        `vocabulary.abbreviations.${abbr}`,
        say('own-abbreviation', { one: expansion, other: own }),
        say('leave-out-or-define'),
      );
  }
}

function record(given: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  throw new VocabularyError(path, say('words-names-expected', { what: kindOf(given) }), say('see-vocabulary-page'));
}

function words(given: unknown, path: string): string[] {
  if (!Array.isArray(given))
    throw new VocabularyError(path, say('words-list-expected', { what: kindOf(given) }), say('write-list'));
  return given.map((one: unknown, i) => word(one, `${path}[${i}]`));
}

function word(given: unknown, path: string): string {
  const text = typeof given === 'string' ? given.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
  if (text !== '' && text.length <= LONGEST) return text;
  const what = typeof given === 'string' ? say('characters', { n: given.length }) : kindOf(given);
  throw new VocabularyError(path, say('words-length-expected', { what, n: LONGEST }), say('write-quotes'));
}

/** As long as a label may be. */
const LONGEST = 64;

function lists(given: unknown, path: string, names: readonly string[]): Record<string, string[]> {
  const entries = Object.entries(record(given, path));
  for (const [name] of entries) known(name, names, `${path}.${name}`);
  return Object.fromEntries(entries.map(([name, list]) => [name, words(list, `${path}.${name}`)]));
}

function pairs(given: unknown, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(given, path)).map(([abbr, expansion]) => [
      word(abbr, `${path}.${abbr}`),
      word(expansion, `${path}.${abbr}`),
    ]),
  );
}

/** The largest edit distance between a misprint and the name that was meant. */
const FAR = 3;

function known(name: string, names: readonly string[], path: string): void {
  if (names.includes(name)) return;
  const near = names
    .map((one) => ({ one, distance: boundedDistance(one, name.toLowerCase(), FAR) }))
    .sort((a, b) => a.distance - b.distance)[0]!;
  const hint =
    near.distance <= FAR ? say('did-you-mean', { near: near.one }) : say('write-one-of', { names: names.join(', ') });
  throw new VocabularyError(path, say('words-part-unknown', { name }), hint);
}

function kindOf(given: unknown): string {
  if (typeof given === 'number') return say('any-number');
  return given === null ? 'null' : Array.isArray(given) ? 'list' : typeof given;
}
