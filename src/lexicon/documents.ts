import { DOCUMENTS, type DocumentKind, ISSUER_SYMBOLS } from '../vocabulary/document/documents.js';

/** What is derived from the kinds of document. */

/** Kinds as a citation names them; the longest match wins. */
export const DOCUMENT_KINDS: readonly string[] = DOCUMENTS.filter((kind) => kind.isCited !== false).map(
  ({ name }) => name,
);

/** Short forms in a sentence: "QĐ số 06/QĐ-TTg", and the kind that is meant. */
export const KIND_VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  DOCUMENTS.flatMap(({ name, symbols = [] }) => symbols.map((symbol) => [symbol, name])),
);

/** Symbols of kinds that are numbered under no other kind's, by the kind: "Quyết định" and "QĐ". */
export const OWN_SYMBOLS: ReadonlyMap<string, string> = new Map(
  DOCUMENTS.flatMap(({ name, symbols, hasOwnSymbol }) => (hasOwnSymbol ? [[name, symbols![0]!] as const] : [])),
);

/** First part of a document's symbol, by which a number is known even where no kind is printed. */
export const KIND_SYMBOLS: readonly string[] = [...Object.keys(KIND_VARIANTS), ...ISSUER_SYMBOLS];

/** Kinds whose number may be the running number and the year alone. */
export const YEAR_NUMBERED: readonly string[] = DOCUMENTS.filter((kind) => kind.byYear).map(({ name }) => name);

/** Kinds that the National Assembly and its standing committee issue. */
export const LAW_KINDS: readonly string[] = DOCUMENTS.filter((kind) => kind.isLaw).map(({ name }) => name);

/** Those of them that may be cited by name and date, without a number. */
export const LAWS_BY_NAME: readonly string[] = DOCUMENTS.filter((kind) => kind.isLaw && kind.heads === 'bare').map(
  ({ name }) => name,
);

/** What a plan may call itself, as printed alone above the title. */
export const PLAN_KINDS: readonly string[] = headsOf('plan');

/** Kinds of document that are not plans, though they may precede one or mention one. */
export const OTHER_KINDS: readonly string[] = headsOf('other');

/** Those of all that are another kind where words follow: "CHƯƠNG TRÌNH CÔNG TÁC |DÂN TỘC|". */
export const KINDS_ALONE: readonly string[] = DOCUMENTS.filter((kind) => kind.isAlone).map(({ name }) =>
  name.toUpperCase(),
);

/** More of them, which may also head a part of a plan. */
export const BARE_KINDS: readonly string[] = headsOf('bare');

/** Kinds of documents that may enclose a plan without a letterhead of its own. */
export const ENCLOSING_KINDS: readonly string[] = DOCUMENTS.filter((kind) => kind.encloses).map(({ name }) =>
  name.toUpperCase(),
);

/** Kinds that are not plans by the first part of a document's symbol: "210/BC-UBND". */
export const SYMBOL_KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  DOCUMENTS.filter(({ heads }) => heads === 'other' || heads === 'bare').flatMap(({ name, symbols = [] }) =>
    symbols.map((symbol) => [symbol, name.toUpperCase()]),
  ),
);

/** The first parts of symbols that plans are numbered by: "KH" in "12/KH-UBND". */
export const PLAN_SYMBOLS: readonly string[] = DOCUMENTS.filter(({ heads }) => heads === 'plan').flatMap(
  ({ symbols = [] }) => symbols,
);

/** The first parts of symbols of what several bodies issue together; theirs follow: "KHPH-CAT-STP". */
export const JOINT_SYMBOLS: readonly string[] = DOCUMENTS.filter(({ isJoint }) => isJoint).flatMap(
  ({ symbols = [] }) => symbols,
);

function headsOf(heads: NonNullable<DocumentKind['heads']>): string[] {
  return DOCUMENTS.filter((kind) => kind.heads === heads).map(({ name }) => name.toUpperCase());
}
