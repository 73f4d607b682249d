import type { List, Lists } from './numbering/numbering.js';
import { child, childrenOf, type Element, numberOf, toggleOf, valOf } from './package/xml.js';

/** The longest chain of styles. */
const LONGEST_CHAIN = 24;

/** Which point of which list a paragraph is. */
export interface Numbered {
  readonly list: List;
  readonly level: number;
}

/** The styles of a document (word/styles.xml): the properties that a paragraph or run does not set itself. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  readonly #defaults: Element | undefined;
  readonly #defaultParagraph: string | undefined;

  constructor(part: Element | null) {
    const root = part ? child(part, 'styles') : undefined;
    this.#defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
    for (const style of childrenOf(root, 'style')) this.#styles.set(style.attributes.styleId ?? '', style);
    this.#defaultParagraph = childrenOf(root, 'style').find(
      ({ attributes }) => attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? ''),
    )?.attributes.styleId;
  }

  /** A style and those that it is based on, itself first. */
  chain(id: string | undefined): readonly Element[] {
    const chain: Element[] = [];
    for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.#styles.get(next);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      next = valOf(style, 'basedOn');
    }
    return chain;
  }

  /** The numId of a numbering style. */
  listOfStyle(id: string): string | undefined {
    return valOf(child(child(this.#styles.get(id), 'pPr'), 'numPr'), 'numId');
  }

  /**
   * The point of a list that a paragraph is: by itself, else by its style. A numId of 0 removes the number; without a
   * level it is the level that names the style.
   */
  numberedOf(properties: Element | undefined, lists: Lists): Numbered | null {
    const own = child(properties, 'numPr');
    const chain = this.chain(valOf(properties, 'pStyle') ?? this.#defaultParagraph);
    const levels = [own, ...chain.map((style) => child(child(style, 'pPr'), 'numPr'))];
    const found = levels.findIndex((one) => valOf(one, 'numId') !== undefined);
    const list = lists.get(valOf(levels[found], 'numId') ?? '0');
    if (!list) return null;
    const said = levels.slice(0, found + 1).map((one) => numberOf(valOf(one, 'ilvl')));
    const level = said.find((one) => one !== undefined) ?? levelOfStyle(list, chain);
    return { list, level: Math.min(8, Math.max(0, level)) };
  }

  /** What a run has of one kind: from itself, its own style, its paragraph's style, the document's defaults. */
  ofRun<T>(
    run: Element | undefined,
    paragraph: string | undefined,
    get: (properties: Element | undefined) => T | undefined,
  ): T | undefined {
    const own = get(run);
    if (own !== undefined) return own;
    for (const id of [valOf(run, 'rStyle'), paragraph ?? this.#defaultParagraph]) {
      for (const style of this.chain(id)) {
        const value = get(child(style, 'rPr'));
        if (value !== undefined) return value;
      }
    }
    return get(this.#defaults);
  }

  /** The font that a run's letters are printed in, by its name. */
  fontOf(run: Element | undefined, paragraph: string | undefined): string | null {
    return (
      this.ofRun(run, paragraph, (properties) => {
        const fonts = child(properties, 'rFonts')?.attributes;
        return fonts?.ascii ?? fonts?.hAnsi ?? fonts?.cs;
      }) ?? null
    );
  }

  isOn(name: 'caps' | 'smallCaps' | 'vanish', run: Element | undefined, paragraph: string | undefined): boolean {
    return this.ofRun(run, paragraph, (properties) => toggleOf(properties, name)) === true;
  }

  /** Whether a run is printed in capitals, be they small. */
  isInCapitals(run: Element | undefined, paragraph: string | undefined): boolean {
    return this.isOn('caps', run, paragraph) || this.isOn('smallCaps', run, paragraph);
  }

  /** Whether a run is printed raised. */
  isRaised(run: Element | undefined, paragraph: string | undefined): boolean {
    return this.ofRun(run, paragraph, (properties) => valOf(properties, 'vertAlign')) === 'superscript';
  }

  /** The borders that a table's style draws. */
  bordersOfTable(id: string | undefined): Element | undefined {
    for (const style of this.chain(id)) {
      const borders = child(child(style, 'tblPr'), 'tblBorders');
      if (borders) return borders;
    }
    return undefined;
  }
}

function levelOfStyle({ definition, levels }: List, chain: readonly Element[]): number {
  const ids = chain.map(({ attributes }) => attributes.styleId);
  for (let at = 0; at < definition.levels.length; at++) {
    const style = (levels.get(at) ?? definition.levels[at])?.style;
    if (style !== undefined && ids.includes(style)) return at;
  }
  return 0;
}
