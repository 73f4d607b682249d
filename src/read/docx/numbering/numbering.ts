import { child, childrenOf, type Element, numberOf, toggleOf, valOf } from '../package/xml.js';
import { readBullet } from './symbols.js';

/** One level of a list (ECMA-376 part 1, 17.9). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." : `%n` stands for the number of level n. */
  readonly text: string;
  /** After which level its count restarts: 0 for never; undefined for any level above it. */
  readonly restart: number | undefined;
  /** All numbers in it are printed as decimals. */
  readonly isLegal: boolean;
  /** The paragraph style that has this level. */
  readonly style: string | undefined;
  /** The bullet, where it is one. */
  readonly bullet: string | null;
}

/** A list's definition; several lists may share it, and continue one count. */
interface Definition {
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
}

/** A list: a definition, some levels of which may be replaced or begin elsewhere. */
export interface List {
  readonly id: string;
  readonly definition: Definition;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export type Lists = ReadonlyMap<string, List>;

export const DEEPEST_LEVEL = 8;

/** The lists of word/numbering.xml by their numId. `linkOf` gives the numId that a numbering style names. */
export function readLists(part: Element | null, linkOf: (style: string) => string | undefined): Lists {
  const root = part ? child(part, 'numbering') : undefined;
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]));
  const nums = new Map(childrenOf(root, 'num').map((one) => [one.attributes.numId ?? '', one]));
  const definitions = new Map<string, Definition>();

  /** A definition may merely name the style whose list it is: the levels are there. */
  const definitionOf = (id: string, seen: readonly string[] = []): Definition | null => {
    const known = definitions.get(id);
    const abstract = abstracts.get(id);
    if (known || !abstract || seen.includes(id)) return known ?? null;
    const link = valOf(abstract, 'numStyleLink');
    const linked = link === undefined ? undefined : abstractOfStyle(link);
    const followed = linked === undefined ? null : definitionOf(linked, [...seen, id]);
    const definition = followed ?? { id, levels: readLevels(abstract) };
    definitions.set(id, definition);
    return definition;
  };
  const abstractOfStyle = (style: string): string | undefined => {
    for (const [id, abstract] of abstracts) if (valOf(abstract, 'styleLink') === style) return id;
    return valOf(nums.get(linkOf(style) ?? ''), 'abstractNumId');
  };

  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const definition = definitionOf(valOf(num, 'abstractNumId') ?? '');
    if (definition) lists.set(id, { id, definition, ...readOverrides(num) });
  }
  return lists;
}

function readLevels(abstract: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childrenOf(abstract, 'lvl')) levels[levelIndex(level)] = readLevel(level);
  return levels;
}

function readOverrides(num: Element): Pick<List, 'starts' | 'levels'> {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const index = levelIndex(override);
    const start = numberOf(valOf(override, 'startOverride'));
    const level = child(override, 'lvl');
    if (start !== undefined) starts.set(index, start);
    if (level) levels.set(index, readLevel(level));
  }
  return { starts, levels };
}

const levelIndex = ({ attributes }: Element) => Math.min(DEEPEST_LEVEL, Math.max(0, numberOf(attributes.ilvl) ?? 0));

function readLevel(level: Element): Level {
  // A newer format may be beside the one for older programs.
  const format = valOf(level, 'numFmt') ?? formatBeside(level) ?? 'decimal';
  const text = valOf(level, 'lvlText') ?? '';
  const fonts = child(child(level, 'rPr'), 'rFonts')?.attributes;
  const isHidden = toggleOf(child(level, 'rPr'), 'vanish') === true;
  return {
    start: numberOf(valOf(level, 'start')) ?? 0,
    format,
    text: isHidden ? '' : text,
    restart: numberOf(valOf(level, 'lvlRestart')),
    isLegal: toggleOf(level, 'isLgl') === true,
    style: valOf(level, 'pStyle'),
    bullet: format === 'bullet' && !isHidden ? readBullet(text, fonts?.ascii ?? fonts?.hAnsi ?? null) : null,
  };
}

function formatBeside(level: Element): string | undefined {
  const beside = child(level, 'AlternateContent');
  return valOf(child(beside, 'Fallback'), 'numFmt');
}
