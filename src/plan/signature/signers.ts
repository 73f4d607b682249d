import { join, type Span, slice } from '../../characters/span/span.js';
import { behalfLength, isInNameOf, isOffice } from '../../facts/signature/office.js';
import type { DocumentHead } from '../../schema/plan.js';
import { append } from '../../text/lists.js';
import { type Context, positionOf } from '../context.js';
import { joinPlaces, matchesOf, placed, placedParts } from '../match.js';
import { gluedNames, gluedOffices } from './glued.js';
import { isNameInCapitals, nameOf } from './person-name.js';

/** In whose name it is signed: the body after "TM.", and where it is. */
export interface Signature {
  readonly body: string;
  readonly span: Span;
}

export interface Signers {
  readonly signers: DocumentHead['signers'];
  readonly signersRaw?: NonNullable<DocumentHead['signersRaw']>;
  /** The bodies in whose name it is signed. */
  readonly signatures: readonly Signature[];
}

/** One signature as it is printed. */
interface Printed {
  readonly name: Span;
  readonly rank?: Span;
  readonly above: Span[];
  readonly below: Span[];
}

/** With more words, a line below two offices holds two names, though it may not show where they part. */
const LONGEST_NAME = 4;

/** Capacities and offices are above a name, or below it where another name follows. */
export function readSigners(
  lines: readonly Span[],
  openers: ReadonlySet<Span>,
  context: Context,
  rest: Span[],
): Signers {
  const printed: Printed[] = [];
  let pending: Span[] = [];
  /** The right column's lines, where two signatures are on one line each; they belong to the second name. */
  let beside: Span[] = [];
  let hasOffice = false;
  for (const [index, line] of lines.entries()) {
    const inCapitals = hasOffice && isNameInCapitals(line.text);
    const next = lines[index + 1];
    // A name of its own below is the other column's.
    const isPair = beside.length > 0 && pending.length > 0 && !namesAnother(lines, index, context);
    const two = isPair ? gluedNames(line) : null;
    const isUnparted = isPair && two === null && line.text.split(' ').length > LONGEST_NAME;
    const name = inCapitals ? { name: line } : isUnparted ? null : nameOf(line, context);
    if (two) {
      printed.push({ ...nameOf(two.left)!, above: pending, below: [] });
      printed.push({ ...nameOf(two.right)!, above: beside, below: [] });
      [pending, beside, hasOffice] = [[], [], false];
    } else if (name) {
      const isSecond = beside.length > 0 && pending.length === 0;
      printed.push({ ...name, above: isSecond ? beside : pending, below: [] });
      pending = [];
      if (isSecond) beside = [];
      hasOffice = false;
    } else {
      const last = printed.at(-1);
      const isBelow =
        last &&
        pending.length === 0 &&
        behalfLength(line.text) === 0 &&
        !openers.has(line) &&
        !isOfNext(last, line, next, context);
      if (isBelow) {
        last.below.push(line);
        continue;
      }
      const glued = gluedOffices(line);
      pending.push(glued?.left ?? line);
      if (glued) beside.push(glued.right);
      hasOffice ||= isOffice(line.text);
    }
  }
  append(rest, pending);
  append(rest, beside);
  const signatures = [...printed.flatMap(({ above }) => above), ...pending].filter(({ text }) => isInNameOf(text));
  const signers = printed.map((one) => signerOf(one, context));
  return {
    signers: signers.map(({ signer }) => signer),
    ...(signers.some(({ isRestored }) => isRestored) ? { signersRaw: signers.map(({ raw }) => raw) } : {}),
    signatures: signatures.map((span) => {
      const body = slice(span, behalfLength(span.text));
      return { body: context.read(body).text.trim(), span };
    }),
  };
}

/** "Đại tá Vũ Văn Tú" / "PHÓ CỤC TRƯỞNG" / "Lê An": whether another name follows within a few lines. */
function namesAnother(lines: readonly Span[], at: number, context: Context): boolean {
  return lines.slice(at + 1, at + 6).some((line) => nameOf(line, context) !== null);
}

/** "TRƯỞNG CÔNG AN XÃ" / name / "HIỆU TRƯỞNG" / name: an office between two names, the first of which has its own. */
function isOfNext({ above, below }: Printed, line: Span, next: Span | undefined, context: Context): boolean {
  const hasOwn = below.length === 0 && above.some(({ text }) => isOffice(text));
  return hasOwn && isOffice(line.text) && next !== undefined && nameOf(next, context) !== null;
}

/** A signer, and the words of the signature as the source has them. */
interface ReadSigner {
  readonly signer: DocumentHead['signers'][number];
  readonly raw: NonNullable<DocumentHead['signersRaw']>[number];
  readonly isRestored: boolean;
}

/** Offices and capacities of one signer. */
interface Capacities {
  readonly title: readonly Span[];
  readonly behalf: readonly Span[];
  readonly own: readonly Span[];
}

/** Which of the lines around a name is the office, and which the capacity; the first rule that fits decides. */
function capacitiesOf({ above, below }: Printed): Capacities {
  const behalf: Span[] = [];
  const offices: Span[] = [];
  // "THƯ KÝ TỔ CÔNG TÁC" / "TRIỂN KHAI ĐỀ ÁN": a line that is neither continues the one above
  let kind = behalf;
  for (const line of above) {
    if (behalfLength(line.text) > 0) kind = behalf;
    else if (isOffice(line.text)) kind = offices;
    kind.push(line);
  }
  // "TRƯỞNG TIỂU BAN" / "GIÁM ĐỐC CÔNG AN TỈNH" / name: signed as the first, whatever else the signer is
  const second = offices.findIndex((line, i) => i > 0 && isOffice(line.text));
  const title = second < 0 ? offices : offices.slice(0, second);
  const own = [...(second < 0 ? [] : offices.slice(second)), ...below];
  // "T/M. ĐOÀN KIỂM TRA" / "TRƯỞNG ĐOÀN" / name / "PHÓ GIÁM ĐỐC SỞ Y TẾ": signed as what is above
  if (behalf.length > 0 && title.length > 0) return { title, behalf, own };
  // "TRƯỞNG BCĐ ĐỀ ÁN 06" / name / "CHỦ TỊCH UBND TỈNH": above a capacity alone
  if (below.length > 0) return { title: below, behalf: above, own: [] };
  // "CHỦ TỊCH" / name
  return { title, behalf, own };
}

function signerOf(printed: Printed, context: Context): ReadSigner {
  const { title, behalf, own } = capacitiesOf(printed);
  const read = (spans: readonly Span[]) => {
    if (spans.length === 0) return null;
    const span = join(spans, ' ');
    return { ...context.read(span), position: positionOf(span, context), span };
  };
  const [office, capacity, other] = [read(title), read(behalf), read(own)];
  const name = context.read(printed.name);
  const { raw: _, ...place } = placed(name.text, printed.name, context);
  const isRestored = [name, office, capacity].some((reading) => reading?.raw !== undefined);
  const printedWords = (reading: { text: string; raw?: string } | null) => reading && (reading.raw ?? reading.text);
  const raw = { name: name.raw ?? name.text, title: printedWords(office), onBehalfOf: printedWords(capacity) };
  const signer = {
    name: name.text,
    ...(printed.rank ? { rank: context.read(printed.rank).text } : {}),
    title: office?.text ?? null,
    ...(office?.position ? { titlePosition: office.position } : {}),
    onBehalfOf: capacity?.text ?? null,
    ...(capacity?.position ? { onBehalfOfPosition: capacity.position } : {}),
    ...(other ? { ownOffice: other.text } : {}),
    ...(other?.raw === undefined ? {} : { ownOfficeRaw: other.raw }),
    ...place,
    ...joinPlaces(
      matchesOf(
        { title: [office?.text ?? null, office?.span], onBehalfOf: [capacity?.text ?? null, capacity?.span] },
        context,
      ),
      placedParts(
        {
          ownOffice: [other?.text ?? null, other?.span],
          rank: [printed.rank ? context.read(printed.rank).text : null, printed.rank],
        },
        context,
      ),
    ),
  };
  return { signer, raw, isRestored };
}
