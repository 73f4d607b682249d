import type { FieldKey, Role } from '../../schema/plan.js';
import { append } from '../../text/lists.js';
import { wordsOf } from '../../text/words.js';
import { listAt } from './names/list.js';
import { type Name, nameAt } from './names/name.js';
import { BodyScanner } from './names/scanner.js';
import { readAssignment } from './parts/assignment.js';
import { mainRole } from './parts/main-role.js';
import { acts, namedAfterSort } from './parts/openings.js';
import { readPartyField } from './parts/party-field.js';
import { sentencesOf } from './parts/sentences.js';

export { collectUnits } from './collect.js';
export { findDefinitions } from './definitions.js';
export { identityOf } from './names/identity.js';
export type { OwnLocality } from './names/local.js';

/** Which body has which role, with the UTF-16 offsets of its name in the text. */
export interface FoundResponsibility {
  /** As printed, blanks collapsed; with its head where several names share one ("các Sở Y tế, Tư pháp": "Sở Tư pháp"). */
  readonly unit: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const PARTY_FIELDS: Readonly<Partial<Record<FieldKey, Role>>> = {
  lead: 'lead',
  coordination: 'coordinate',
  implementers: 'implement',
  support: 'support',
};

/**
 * The bodies to which one text of a field (its running text, or one item) gives a role, in order, each (unit, role)
 * once. Fields that give none ("Mục tiêu") have no rows.
 */
export function findResponsibilities(key: FieldKey, text: string): FoundResponsibility[] {
  const role = PARTY_FIELDS[key];
  if (role === undefined && key !== 'assignment' && key !== 'organisation') return [];
  const reader = new BodyScanner(text, role !== undefined);
  const parts = role === undefined ? readAssignment(reader) : readPartyField(reader, role);
  return uniqueResponsibilities(parts.map((part) => ({ ...bodyAt(reader, text, part), role: part.role })));
}

/** A body that a text names; its offsets take in the head that it shares with those before it. */
type FoundBody = Omit<FoundResponsibility, 'role'>;

function bodyAt(reader: BodyScanner, text: string, { from, to, head }: Name): FoundBody {
  const start = reader.words[from]!.start;
  const end = closeBracket(text, start, reader.words[to - 1]!.end);
  const printed = text.slice(start, end).replace(/\s+/gu, ' ');
  if (!head) return { unit: printed, start, end };
  const shared = text.toLowerCase().lastIndexOf(head.toLowerCase(), start);
  return { unit: `${head} ${printed}`, start: shared < 0 ? start : shared, end };
}

/**
 * The bodies of a text that is nothing but their list ("Công an xã", "Các sở, ban, ngành", "Đề nghị Hội Phụ nữ", "Đối với
 * Ban Tham mưu"); none of any other text.
 */
export function bodiesOnly(text: string): FoundBody[] {
  const reader = new BodyScanner(text);
  const asked = (reader.at('give', 0, reader.words.length) ?? reader.at('forWhom', 0, reader.words.length))?.to ?? 0;
  const names: Name[] = [];
  for (let at = asked; at < reader.words.length; ) {
    const list = namedAfterSort(reader, listAt(reader, at, reader.words.length), reader.words.length);
    append(names, list.names);
    if (list.to >= reader.words.length) return names.map((name) => bodyAt(reader, text, name));
    // "Phòng Y tế; Bảo hiểm xã hội huyện"
    if (list.names.length === 0 || !/^\s*;\s*$/u.test(reader.gap(list.to))) break;
    at = list.to;
  }
  return isNamedByWork(reader, asked) ? [bodyAt(reader, text, { from: asked, to: reader.words.length })] : [];
}

/**
 * "Các ngành: Công an, Quân sự", "Các phòng: Nội vụ, Y tế": a text that names bodies behind the word for their kind.
 */
export function namesBySort(text: string): boolean {
  const reader = new BodyScanner(text);
  const list = listAt(reader, 0, reader.words.length);
  const [first] = list.names;
  const isShared = first?.head !== undefined && reader.gap(first.from).includes(':');
  return isShared || namedAfterSort(reader, list, reader.words.length) !== list;
}

/** How many words such a name has. */
const MOST_OF_NAME = 7;

/** "Tổ thu nhận hồ sơ": a group whose name says what it does, in a text that is nothing else. */
function isNamedByWork(r: BodyScanner, from: number): boolean {
  const end = r.words.length;
  const head = r.at('incomplete', from, end);
  if (!head || end - from > MOST_OF_NAME || r.isSmall(from) || r.at('verb', from, end)) return false;
  if (r.at('nobody', from, end) || !r.isSmall(head.to) || !r.at('verb', head.to, end)) return false;
  return r.words.every(
    (_, at) => at <= head.to || (/^\s$/u.test(r.gap(at)) && !r.at('lead', at, end) && !r.at('coordinate', at, end)),
  );
}

/** Where the names of bodies begin and end in a text that may be anything, in order, none inside another. */
export function bodiesIn(text: string): { readonly start: number; readonly end: number }[] {
  const reader = new BodyScanner(text);
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < reader.words.length; at++) {
    const name = nameAt(reader, at, reader.words.length);
    if (!name || name.to <= at) continue;
    found.push({ start: reader.words[name.from]!.start, end: reader.words[name.to - 1]!.end });
    at = name.to - 1;
  }
  return found;
}

/** Whether a sentence delegates work to someone: "Giao Công an huyện …", "Đề nghị Hội Phụ nữ …". */
export function handsOn(text: string): boolean {
  const reader = new BodyScanner(text);
  const given = reader.at('give', 0, reader.words.length);
  return given !== undefined && listAt(reader, given.to, reader.words.length).names.length > 0;
}

/** "Rà soát dữ liệu", "Phối hợp với Công an xã": a sentence that begins with what someone does. */
export function saysWork(text: string): boolean {
  const reader = new BodyScanner(text);
  return acts(reader, 0, reader.words.length) || roleOfActor(reader) !== 'implement';
}

/** The role of the implied actor of a sentence: "Chủ trì, phối hợp với …" implies one who leads. */
export function actorRole(text: string): Role {
  return roleOfActor(new BodyScanner(text));
}

function roleOfActor(reader: BodyScanner): Role {
  return mainRole(reader, 0, sentencesOf(reader)[0]?.to ?? reader.words.length);
}

/** A name that ends inside a bracket it opened takes the closing one too. */
function closeBracket(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return name.includes('(') && !name.includes(')') && text[end] === ')' ? end + 1 : end;
}

/** A unit's name for comparing: small letters, one place for tone marks, no dashes or other marks. */
function unitKey(unit: string): string {
  return wordsOf(unit)
    .map((word) => word.key)
    .join(' ');
}

/** Each (unit, role) once, the first one; names that differ in case, dashes or tone marks are the same. */
export function uniqueResponsibilities<R extends { readonly unit: string; readonly role: Role }>(
  list: readonly R[],
): R[] {
  if (list.length < 2) return [...list];
  const seen = new Set<string>();
  return list.filter((row) => {
    const key = `${row.role} ${unitKey(row.unit)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
