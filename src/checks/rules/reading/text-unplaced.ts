import type { Item, Plan } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { has, LETTER, NUMBER } from '../../../text/letters.js';
import { MOTTO, NATION, PARTY, STAMPS } from '../../../vocabulary/document/letterhead.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import type { Rule } from '../../rule.js';

// The motto in a letterhead: it hides nothing.
const FIXED = new Set([NATION, MOTTO, PARTY, ...STAMPS].map(lettersOf));
/** Lines no further apart than this are one piece of text. */
const NEAR = 4;
/** A line beside the signature is no longer than this. */
const SHORT = 60;

/** Text that belongs to no known part of a plan. */
export const textUnplaced: Rule = {
  code: 'text-unplaced',
  severity: 'info',
  about: 'structure',
  check: (plan) => {
    const isNote = footnotesOf(plan.unplaced);
    const told = plan.unplaced.filter((item) => isText(item) && !isNote(item) && !isBesideSignature(item, plan));
    return piecesOf(told).map(([first, ...more]) =>
      found(more.length > 0 ? 'text-unplaced/several' : 'text-unplaced', {
        at: first!.position,
        actual: shorten(first!.raw ?? first!.text),
        values: { more: more.length },
      }),
    );
  },
};

// "[^1]: Mẫu do Công an huyện cấp.", "1 Theo Công văn số 305/UBND": a note and its number
const NOTE = latin(/^(?:\[\^(?<label>\d{1,3})\]:|(?<number>\d{1,2})\s\p{Lu})/u);
/** A footnote is a sentence, even where its mark is in the text. */
const LEAST_WORDS = 4;

/** Whether an item is a footnote or its mark: words that begin with a number, or that number alone beside them. */
function footnotesOf(items: readonly Item[]): (item: Item) => boolean {
  const marks = new Set(items.map(({ text }) => text).filter((text) => /^\d{1,3}$/.test(text)));
  const numberOf = ({ text }: Item) => {
    const { label, number } = NOTE.exec(text)?.groups ?? {};
    const isSure = label !== undefined || marks.has(number ?? '') || text.split(' ').length > LEAST_WORDS;
    return isSure ? (label ?? number) : undefined;
  };
  const notes = new Set(items.map(numberOf));
  return (item) => numberOf(item) !== undefined || (marks.has(item.text) && notes.has(item.text));
}

/** Whether it is more than a border ("+----+") and none of the fixed lines of a letterhead. */
function isText({ text }: Item): boolean {
  return has(text, LETTER | NUMBER) && !FIXED.has(lettersOf(text));
}

function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Whether it is a short line in the part of the page where signers and recipients are, "(để báo cáo)". */
function isBesideSignature({ text, position }: Item, { document, annexes }: Plan): boolean {
  const lists = [document.positions?.recipients ?? [], document.signers.flatMap(({ position: at }) => at ?? [])].flat();
  // Without places, a remark in brackets is taken for one of these.
  if (!position) return text.startsWith('(') && text.length <= SHORT;
  if (lists.length === 0 || text.length > SHORT) return false;
  const from = Math.min(...lists.map(({ start }) => start.line)) - NEAR;
  const to = Math.max(...lists.map(({ end }) => end.line)) + NEAR;
  const end = Math.min(to, ...annexes.flatMap((annex) => annex.position?.start.line ?? []));
  return position.start.line >= from && position.start.line <= end;
}

/** Groups lines that are near each other. */
function piecesOf(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (const item of items) {
    const last = pieces.at(-1)?.at(-1)?.position;
    const isNear = last && item.position && item.position.start.line - last.end.line <= NEAR;
    if (isNear) pieces.at(-1)!.push(item);
    else pieces.push([item]);
  }
  return pieces;
}
