import { issuesAt } from '../facts/letterhead/issuing.js';
import type { Line } from '../join/line.js';
import { PLAN_KINDS, PLAN_SYMBOLS, SYMBOL_KINDS } from '../lexicon/documents.js';
import { enclosedPlan, type FirstHeading, firstHeading, isSubject } from '../outline/headings/first-heading.js';
import type { Model } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { IN_HAND } from '../vocabulary/document/documents.js';
import { LETTER, WHOLE_PLAN_BEGINS } from '../vocabulary/document/headings.js';
import type { BarePlan } from './context.js';
import { NUMBER } from './letterhead/head.js';
import { isBody } from './letterhead/issuer/body-line.js';
import { issuingClause, nameInClause } from './letterhead/issuer/issuing-clause.js';

/** What a document is: a plan, or something of another kind, which may be unknown. */
type Verdict = 'plan' | { readonly kind: string | null };

interface Case {
  readonly lines: readonly Line[];
  readonly parts: BarePlan;
  readonly heading: FirstHeading | null;
}

/** What distinguishes a plan from other documents; the first rule that applies decides. */
const RULES: readonly (readonly [name: string, sample: string, (of: Case) => Verdict | null])[] = [
  ['heading-of-plan', 'KẾ HOẠCH', ({ heading }) => (heading?.isPlan ? 'plan' : null)],
  // A letter in form, but numbered as a plan
  [
    'plan-with-addressee',
    'Số: 12/KH-UBND … Kính gửi: … KẾ HOẠCH',
    ({ heading, parts }) => (heading?.kind === LETTER && isOfPlan(parts.document.symbol) ? 'plan' : null),
  ],
  [
    'encloses-plan',
    'QUYẾT ĐỊNH … KẾ HOẠCH (Ban hành kèm theo Quyết định …)',
    ({ heading, lines }) => (heading && enclosedPlan(lines, heading) >= 0 ? 'plan' : null),
  ],
  ['heading-of-another-kind', 'BÁO CÁO TỔNG KẾT', ({ heading }) => heading && { kind: heading.kind }],
  ['plan-below', 'KẾ HOẠCH, behind other lines', ({ parts }) => (parts.document.kind === null ? null : 'plan')],
  ['subject-of-letter', 'V/v đôn đốc', ({ lines }) => (lines.slice(0, 20).some(isSubject) ? { kind: LETTER } : null)],
  ['symbol', 'Số: 210/BC-UBND', ({ lines }) => kindOfSymbol(lines)],
  ['sentence-that-issues', '…, UBND xã ban hành Kế hoạch như sau:', ({ lines }) => (issues(lines) ? 'plan' : null)],
  ['source-code', '{"a": [1, 2]}', ({ lines }) => (lines.some(isCode) ? { kind: null } : null)],
  ['models', 'Mô hình 1: …', ({ lines, parts }) => (isMostlyModels(lines, parts.models) ? 'plan' : null)],
  ['form-of-plan', 'I. …, II. …, Nơi nhận: …', ({ lines, parts }) => (hasForm(lines, parts) ? 'plan' : null)],
];

/** Why a document is not a plan: what it is instead if that is printed. Null for a plan. */
export function whyNoPlan(lines: readonly Line[], parts: BarePlan): { readonly kind: string | null } | null {
  const of = { lines, parts, heading: firstHeading(lines) };
  for (const [, , rule] of RULES) {
    const verdict = rule(of);
    if (verdict) return verdict === 'plan' ? null : verdict;
  }
  return { kind: null };
}

// "Số 210/BC-UBND", "s6: 210/BC-UBND"
const LABEL = /^[\s|–—-]?(?:[S$]|\S{2}\s?[:;])/u;

/**
 * The first number among the lines of a letterhead shows the kind of document. Sentences cite those of others in small
 * letters: "Nghị định số 61/2018/NĐ-CP".
 */
function kindOfSymbol(lines: readonly Line[]): Verdict | null {
  const symbol = symbolOf(lines)?.split(/\s?[-–/]/u)[0] ?? '';
  const kind = SYMBOL_KINDS[symbol];
  return PLAN_SYMBOLS.includes(symbol) ? 'plan' : kind ? { kind } : null;
}

/** "KH-UBND", "KHCL-THCSDT": a symbol that begins as those of plans do. */
function isOfPlan(symbol: string | null): boolean {
  return symbol !== null && PLAN_SYMBOLS.some((one) => symbol.startsWith(one));
}

function symbolOf(lines: readonly Line[]): string | null {
  for (const { span } of lines.slice(0, 20)) {
    const match = NUMBER.exec(span.text.slice(0, 200));
    if (match?.groups?.symbol !== undefined && LABEL.test(match[0])) return match.groups.symbol;
  }
  return null;
}

/** A sentence above the body that ends in a colon and issues a plan: converters lose headings, but no sentences. */
function issues(lines: readonly Line[]): boolean {
  return lines.slice(0, 20).some(({ span, marker }) => {
    if (marker !== null || !span.text.endsWith(':')) return false;
    const clause = issuingClause(span, false);
    return clause !== null && isBody(nameInClause(clause.text));
  });
}

/** It is numbered as a plan or says that it is one, has sections, and the end or the title of one. */
function hasForm(lines: readonly Line[], { document, sections }: BarePlan): boolean {
  const symbol = symbolOf(lines);
  const isPlan = symbol === null ? lines.some(callsItselfPlan) : isOfPlan(symbol);
  const hasSections = sections.filter((section) => !section.path.includes('/')).length >= 2;
  const { recipients, signers, closing, title } = document;
  return isPlan && hasSections && (title !== null || [recipients, signers, closing].some((list) => list.length > 0));
}

const PLANS = PLAN_KINDS.map(fold);
const OF_PLANS = [
  ...PLANS.flatMap((kind) => IN_HAND.map((word) => `${kind} ${fold(word)}`)),
  ...PLANS.flatMap((kind) => WHOLE_PLAN_BEGINS.map((words) => `${fold(words)} ${kind}`)),
];

/** "…, UBND xã xây dựng Kế hoạch như sau:", "Kế hoạch này", "Trên đây là Kế hoạch …" */
function callsItselfPlan({ span }: Line): boolean {
  if (issuesAt(span.text) >= 0) return true;
  const folded = ` ${fold(span.text)} `;
  return OF_PLANS.some((words) => folded.includes(` ${words} `));
}

/** A large part of the text is under the labels of models. */
function isMostlyModels(lines: readonly Line[], models: readonly Model[]): boolean {
  const total = lines.reduce((sum, line) => sum + line.span.text.length, 0);
  let length = 0;
  for (const { fields } of models) {
    for (const field of Object.values(fields).flat()) {
      if (field) length += field.text.length + field.items.reduce((sum, item) => sum + item.text.length, 0);
    }
  }
  return length > total * 0.15;
}

/** A line of source code: no plan prints so many braces and symbols. */
function isCode({ span: { text } }: Line): boolean {
  const signs = text.match(/[{}=<>[\]\\]/g)?.length ?? 0;
  return signs > 12 && signs > text.length * 0.03;
}
