import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import type { FoundReference } from './find.js';

/** A cited document, with every place that cites it. */
export interface ResolvedReference<R extends FoundReference = FoundReference>
  extends Pick<FoundReference, 'kind' | 'number' | 'date' | 'issuer'> {
  /** The places that cite it, in order; the first is where it is in the list. */
  readonly mentions: readonly R[];
}

/** What is known about the plan itself, whose own number is not a citation. */
export interface OwnDocument {
  readonly number: string | null;
  readonly date: string | null;
}

// the "/" and "-" of "106/kh-ubnd"
const BETWEEN = latin(/[^\p{L}\p{N}]+/gu);

/** A number for comparing: letters and digits only, without marks ("106/KH-PH-…ĐN" and "106 /KHPH-…DN" are equal). */
export function numberKey(number: string): string {
  return fold(number).replace(BETWEEN, '');
}

/**
 * Every different (number, date) once, in order of first appearance. A mention without a date is the same document as
 * one with the same number; what the first mention leaves out is taken from the later ones. The plan itself is left out.
 */
export function resolveReferences<R extends FoundReference>(
  list: readonly R[],
  own?: OwnDocument,
): ResolvedReference<R>[] {
  const resolved: ResolvedReference<R>[] = [];
  const byNumber = new Map<string, number[]>();
  for (const found of list) {
    if (isOwn(found, own)) continue;
    const key = numberKey(found.number);
    const same = byNumber.get(key) ?? [];
    const at = same.find((i) => isSame(resolved[i]!, found));
    if (at !== undefined) {
      resolved[at] = merge(resolved[at]!, found);
      continue;
    }
    byNumber.set(key, [...same, resolved.length]);
    const { kind, number, date, issuer } = found;
    resolved.push({ kind, number, date, issuer, mentions: [found] });
  }
  return resolved;
}

function isSame(known: ResolvedReference, found: FoundReference): boolean {
  return known.date === found.date || known.date === null || found.date === null;
}

function merge<R extends FoundReference>(known: ResolvedReference<R>, found: R): ResolvedReference<R> {
  return {
    kind: known.kind ?? found.kind,
    number: known.number,
    date: known.date ?? found.date,
    issuer: known.issuer ?? found.issuer,
    mentions: [...known.mentions, found],
  };
}

function isOwn(found: FoundReference, own: OwnDocument | undefined): boolean {
  if (!own?.number || numberKey(found.number) !== numberKey(own.number)) return false;
  return found.date === null || own.date === null || found.date.startsWith(own.date) || own.date.startsWith(found.date);
}
