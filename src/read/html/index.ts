import { say } from '../../messages/library/say.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { phrases } from '../../text/phrases/phrases.js';
import { wordsOf as wordsIn } from '../../text/words.js';
import { ISSUER_HEADS, WEB_ENDS } from '../../vocabulary/bodies/issuers.js';
import { ANNEX } from '../../vocabulary/document/headings.js';
import { NUMBER_LABEL } from '../../vocabulary/document/letterhead.js';
import { convertBlocks } from '../blocks/legacy.js';
import { type Block, linesIn } from '../blocks/model.js';
import { holdLetterhead, holdRecipients } from '../blocks/use.js';
import { writeBlocks } from '../blocks/write.js';
import { PlanInputError } from '../error.js';
import { legacyWarnings } from '../legacy/convert.js';
import type { LegacyEncoding } from '../legacy/fonts.js';
import type { Reading, SourceWarning } from '../source.js';
import { findContent } from './content.js';
import { CountedLists } from './counted.js';
import { decodePage } from './decode.js';
import { type Element, isElement, isSilent, isText, type Node, parsePage, wordsOf } from './dom.js';
import { pageOf } from './mhtml.js';
import { PageReader } from './page.js';

/** The version of this reader: change it when the same file may be read differently. */
const READER = 'html 4';
const SHOWN = 80;

/**
 * Reads a web page as a browser prints it: lists with their numbers, tables as rows between bars. Of a page saved from a
 * portal the document among menus and news is read; the words around it are reported.
 *
 * @throws {PlanInputError} 'encoding', 'empty' or 'too-large'.
 */
export async function read(bytes: Uint8Array): Promise<Reading> {
  const { encoding, blocks, around, legacy } = readPage(bytes);
  const { text, layout } = writeBlocks(blocks);
  const warnings: SourceWarning[] = [];
  if (around.length > 0) {
    const words = around.join(' ');
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    warnings.push({ code: 'page-around-left-out', values: { count: words.split(' ').length, text: shown } });
  }
  warnings.push(...legacyWarnings(legacy));
  return { format: 'html', encoding, text, pages: null, reader: READER, warnings, layout };
}

/** What a page holds: the document's blocks, in Unicode, and the words around it. Throws PlanInputError. */
export function readPage(bytes: Uint8Array): {
  encoding: string;
  blocks: readonly Block[];
  around: readonly string[];
  legacy: ReadonlyMap<LegacyEncoding, number>;
} {
  const { encoding, text: page } = decodePage(pageOf(bytes));
  const body = parsePage(page);
  if (!body) throw new PlanInputError('empty', say('web-page-empty'), say('save-page-plan'));
  const content = findContent(body);
  const reader = new PageReader(new CountedLists(page));
  const blocks = convertBlocks(reader.read(content), reader.legacy);
  const around = [...wordsAround(body, content), ...reader.leftOut].filter((words) => words !== '');
  const above = around.length > 0 ? aboveLetterhead(blocks) : 0;
  const end = endOfDocument(blocks);
  const own = linesIn([...blocks.slice(0, above), ...blocks.slice(end)]);
  return { encoding, blocks: blocks.slice(above, end), around: [...around, ...own], legacy: reader.legacy };
}

/** A portal has no more, and no longer, paragraphs above the document: its headline, the day, a word to the reader. */
const [MOST_ABOVE, LONGEST_ABOVE] = [8, 300];
/** The issuer's line has no more letters, but in capitals; a headline that begins with a body's name has. */
const LONGEST_NAME = 40;
const ISSUERS = phrases(Object.values(ISSUER_HEADS).flat());
// "Số: 12/KH-UBND", "Số:     /KH-UBND"
const NUMBER_LINE = /\/ ?\p{Lu}{2}/u;
const LABELLED = latin(`^${NUMBER_LABEL}[^\\p{L}]+\\p{Lu}`);

const isInCapitals = (line: string): boolean => !/\p{Ll}/u.test(line);

// "ỦY BAN NHÂN DÂN", "UBND xã Tân Hòa", "Số: 12/KH-UBND": below it may be small letters of the letterhead, too
const opensLetterhead = (line: string): boolean =>
  LABELLED.test(line) ||
  ((isInCapitals(line) || line.length <= LONGEST_NAME) && ISSUERS.at(line, wordsIn(line), 0) !== undefined);

/**
 * How many of a portal's blocks are its own words above the document: those up to the last one in small letters before
 * the first line of the letterhead.
 */
function aboveLetterhead(blocks: readonly Block[]): number {
  const head = blocks.findIndex((block) => holdLetterhead([block]));
  const first = blocks.findIndex((block, i) => i === head || linesIn([block]).some(opensLetterhead));
  const own = blocks.slice(0, head < 0 ? 0 : first);
  const isHead = (line: string) => isInCapitals(line) || NUMBER_LINE.test(line);
  const above = own.findLastIndex((block) => !linesIn([block]).every(isHead)) + 1;
  const isShort = (block: Block) =>
    block.type === 'paragraph' && block.lines.every((line) => line.length <= LONGEST_ABOVE);
  return above <= MOST_ABOVE && blocks.slice(0, above).every(isShort) ? above : 0;
}

/**
 * A portal has no more, and no longer, paragraphs below the document, and so many of them at least have words of its
 * own.
 */
const [MOST_BELOW, LONGEST_BELOW, FEWEST_OWN] = [60, 200, 2];
const ENDS = new Set(WEB_ENDS.map(fold));

// "Chia sẻ", "Lượt xem: 512", "- Tin liên quan:"
const isPortalLine = (line: string): boolean => ENDS.has(fold(line).replace(/^- /, '').split(':', 1)[0]!.trimEnd());

/**
 * How many of a portal's blocks are above its own words below recipients and signature, as "Chia sẻ", "Tin liên quan".
 */
function endOfDocument(blocks: readonly Block[]): number {
  const tail = blocks.findLastIndex((block) => holdRecipients([block]));
  const from = Math.max(tail + 1, blocks.length - MOST_BELOW);
  const isShort = (block: Block) =>
    block.type === 'paragraph' &&
    block.lines.every((line) => line.length <= LONGEST_BELOW && !fold(line).startsWith(fold(ANNEX)));
  const short = blocks.findLastIndex((block) => !isShort(block)) + 1;
  const own = blocks.flatMap((block, i) =>
    i >= Math.max(from, short) && linesIn([block]).some(isPortalLine) ? [i] : [],
  );
  return tail < 0 || own.length < FEWEST_OWN ? blocks.length : own[0]!;
}

/** The words of a page outside of an element. */
function wordsAround(node: Node, content: Element): string[] {
  if (node === content || (isElement(node) && isSilent(node))) return [];
  if (isText(node)) return [node.value.replace(/\s+/g, ' ').trim()];
  if (!isElement(node)) return [];
  if (!holds(node, content)) return [wordsOf(node)];
  return node.childNodes.flatMap((child) => wordsAround(child, content));
}

function holds(element: Element, content: Element): boolean {
  for (let at: Node | null = content; at; at = isElement(at) ? at.parentNode : null) if (at === element) return true;
  return false;
}
