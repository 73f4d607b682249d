import { type Span, slice } from '../../characters/span/span.js';
import { isPersonName, rankEnd } from '../../facts/signature/person-name.js';
import { latin } from '../../text/latin.js';
import { FAMILY_NAMES } from '../../vocabulary/document/family-names.js';
import type { Context } from '../context.js';

/** A person's name, with or without rank, as printed or as restored ("H6 Ngoc Thuan"); null for anything else. */
export function nameOf(span: Span, context?: Context): { name: Span; rank?: Span } | null {
  const end = rankEnd(span.text);
  const name = end > 0 ? slice(span, end) : span;
  const isName = isPersonName(name.text) || (context !== undefined && isPersonName(context.read(name).text));
  return isName ? { name, ...(end > 0 ? { rank: slice(span, 0, end) } : {}) } : null;
}

// "NGUYỄN VĂN ĐỆ"
const NAME_IN_CAPITALS = latin(/^(?<family>\p{Lu}+)(?: \p{Lu}+){1,4}$/u);
const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map((name) => name.toUpperCase()));

/**
 * Whether a line all in capitals is a person's name, recognised by the family name; only below an office it counts as
 * one.
 */
export function isNameInCapitals(text: string): boolean {
  return FAMILIES.has(NAME_IN_CAPITALS.exec(text)?.groups?.family ?? '');
}
