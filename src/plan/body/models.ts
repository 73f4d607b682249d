import { withoutFullStop } from '../../characters/full-stop.js';
import { EMPTY, join, type Span, slice } from '../../characters/span/span.js';
import { printedText } from '../../characters/span/span-parts.js';
import type { Marker } from '../../facts/marker/marker.js';
import { numbersOf } from '../../outline/headings/model-headings.js';
import { endOf, type FieldNode, type ModelNode, type Node } from '../../outline/node.js';
import type { Field, FieldKey, Fields, Item, Model } from '../../schema/plan.js';
import { begins, LOWER } from '../../text/letters.js';
import { type Context, ordinalOf, positionOf, toItem, withRaw } from '../context.js';
import { joinPlaces, matchesOf, placedParts, placesOf, textMatch } from '../match.js';

/**
 * Builds the models of a node of the outline; those that share a heading share everything under it. Deadlines and
 * responsibilities are read later, from the fields.
 */
export function buildModels(node: ModelNode, group: string | null, context: Context): Model[] {
  return numbersOf(node.heading).map((number) => buildModel(number, node, group, context));
}

function buildModel(number: number, node: ModelNode, group: string | null, context: Context): Model {
  const own = slice(node.line.span, node.heading.rest);
  const loose = node.children.filter((child) => child.type === 'paragraph' || child.type === 'item');
  // "Mô hình 1" alone on its line: the title is the paragraph after it.
  const titleBelow = own.text === '' && loose[0]?.type === 'paragraph' ? loose.shift()! : null;
  const title = withoutFullStop(titleBelow ? titleBelow.line.span : withoutSeparator(own));
  const description = joinParagraphs(loose.map((child) => child.line.numbered));
  const titlePosition = positionOf(title, context);
  const words = description ? context.read(description) : null;
  return {
    number,
    ...(node.heading.isCounted ? { counted: true as const } : {}),
    ordinal: ordinalOf(node.line.marker).ordinal ?? node.heading.ordinal ?? null,
    group,
    ...withRaw('title', context.read(title)),
    ...(titlePosition ? { titlePosition } : {}),
    description: words?.text ?? null,
    ...(words?.raw === undefined ? {} : { descriptionRaw: words.raw }),
    fields: buildFields(node.children, context),
    deadlines: [],
    responsibilities: [],
    position: context.place(node.line.from, endOf(node)),
    ...joinPlaces(
      matchesOf({ title: [context.read(title).text, title] }, context),
      placedParts({ description: [words?.text ?? null, description] }, context),
    ),
  };
}

/** The fields among a node's children, keyed by what their labels mean, in the order of the source. */
export function buildFields(children: readonly Node[], context: Context): Fields {
  const fields: Fields = {};
  const other: Field[] = [];
  for (const node of children) {
    if (node.type !== 'field') continue;
    const field = buildField(node, context);
    const key: FieldKey | null = node.label.key;
    if (key !== null && fields[key] === undefined) fields[key] = field;
    else other.push(field);
    if (key !== null && fields[key] !== field) context.repeated.set(field, key);
  }
  if (other.length > 0) fields.other = other;
  return fields;
}

function buildField(node: FieldNode, context: Context): Field {
  const { line, label } = node;
  const labelSpan = slice(line.span, 0, label.end);
  const printed = context.read(labelSpan);
  const isRestored = printed.raw !== undefined && label.known !== null && printed.text !== label.known;
  const labelText = isRestored ? label.known! : printed.text;
  const labelRaw = printedText(labelSpan);
  const paragraphs: Span[] = [withoutSeparator(slice(line.span, label.rest))];
  const items: Item[] = [];
  let open: Span[] = [];
  let marker: Marker | null = null;
  const closeItem = () => {
    if (open.length > 0) items.push(toItem(join(open, ' '), context, marker));
    open = [];
  };
  for (const child of node.children) {
    if (child.type === 'item') {
      closeItem();
      const isNumberOnly = child.line.span.text === '';
      open = [isNumberOnly ? child.line.numbered : child.line.span];
      marker = isNumberOnly ? null : child.line.marker;
    } else if (child.type === 'paragraph') {
      // After an item without a full stop a paragraph continues it; otherwise it belongs to the field.
      const previous = open[open.length - 1]?.text;
      const readsOn =
        previous !== undefined &&
        !child.isBehindTable &&
        (!/[.;]$/.test(previous) || begins(child.line.span.text, LOWER));
      if (readsOn) open.push(child.line.span);
      else paragraphs.push(child.line.span);
    }
  }
  closeItem();
  const text = joinParagraphs(paragraphs) ?? EMPTY;
  const textPositions = paragraphs.flatMap((span) => positionOf(span, context) ?? []);
  const field: Field = {
    ...ordinalOf(node.isInner ? null : line.marker),
    label: labelText,
    ...(labelText === labelRaw ? {} : { labelRaw }),
    ...context.read(text),
    items,
    ...(textPositions.length > 0 ? { textPositions } : {}),
    position: context.place(line.from, endOf(node)),
    ...joinPlaces(
      placedParts({ label: [isRestored ? null : labelText, labelSpan] }, context),
      isRestored ? { ...placesOf({ label: labelSpan }, context), matches: { label: 'restored' } } : {},
      textMatch(paragraphs, context),
    ),
  };
  context.words.set(
    field,
    paragraphs.filter((span) => span.text !== ''),
  );
  return field;
}

/** Paragraphs as one text, a line feed between them; null for none. */
export function joinParagraphs(spans: readonly Span[]): Span | null {
  const joined = join(spans, '\n');
  return joined.text === '' ? null : joined;
}

/** A colon or dash left at the front of what a label or a model's number introduces. */
function withoutSeparator(span: Span): Span {
  const cut = /^(?:[:：]\s*|[-–—]\s+)/.exec(span.text)?.[0].length ?? 0;
  return cut > 0 ? slice(span, cut) : span;
}
