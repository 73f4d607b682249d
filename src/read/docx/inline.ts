import { noteMark } from '../blocks/model.js';
import { formatNumber } from '../blocks/numerals.js';
import { raisedNumber } from '../blocks/raised.js';
import { convertByFont, countWords, encodingOfFont, isUnicode, type LegacyEncoding } from '../legacy/fonts.js';
import { chosen, collectBoxes } from './boxes.js';
import { readSign, readSigns } from './numbering/symbols.js';
import { child, type Element, valOf } from './package/xml.js';
import type { Styles } from './styles.js';
import { formulaOf, wordsOf } from './words.js';

/** What was found in running text apart from its words. */
export interface Met {
  inserted: number;
  deleted: number;
  /** Hidden words. */
  hidden: string[];
  /** Words in fonts that predate Unicode, by encoding. */
  legacy: Map<LegacyEncoding, number>;
  /** Parts that could not be read, by what they are. */
  unread: string[];
}

/** What is attached to a paragraph: notes it refers to, text boxes anchored in it. */
export interface Hanging {
  readonly notes: { readonly mark: string; readonly part: 'footnotes' | 'endnotes'; readonly id: string }[];
  readonly boxes: Element[];
}

const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
/** Transparent elements around runs. */
const AROUND = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'Choice',
  'ruby',
  'rubyBase',
]);
const FORMULAS = new Set(['oMath', 'oMathPara']);

/** Reads the running text of paragraphs as it is printed. Fields keep their state over paragraphs. */
export class InlineReader {
  readonly met: Met = { inserted: 0, deleted: 0, hidden: [], legacy: new Map(), unread: [] };
  readonly #styles: Styles;
  /** The open fields, whether the text at hand is their instruction, and the words in it. */
  readonly #fields: { isInstruction: boolean; words: string }[] = [];
  readonly #notes = { footnotes: 0, endnotes: 0 };

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** The words of a paragraph, a line break as "\n". */
  read(paragraph: Element, hanging: Hanging): string {
    const style = valOf(child(paragraph, 'pPr'), 'pStyle');
    const runs: { text: string; font: string | null; caps: boolean }[] = [];
    this.#walk(paragraph, style, hanging, runs);
    runs.push({ text: this.#openInstructions(), font: null, caps: false });
    const isClean = runs.some(({ text }) => isUnicode(text));
    return runs
      .map(({ text, font, caps }) => {
        const words = readSigns(isClean ? text : this.#convert(text, font), font);
        return caps ? words.toUpperCase() : words;
      })
      .join('')
      .normalize('NFC');
  }

  #walk(
    element: Element,
    style: string | undefined,
    hanging: Hanging,
    runs: { text: string; font: string | null; caps: boolean }[],
  ): void {
    for (const one of element.children) {
      if (one.name === 'r') {
        const text = this.#run(one, style, hanging);
        if (text === '') continue;
        const properties = child(one, 'rPr');
        const raised = raisedNumber(text);
        if (raised !== null && this.#styles.isRaised(properties, style)) {
          runs.push({ text: raised, font: null, caps: false });
          continue;
        }
        const font = this.#styles.fontOf(properties, style);
        runs.push({ text, font, caps: this.#styles.isInCapitals(properties, style) });
      } else if (DELETED.has(one.name)) this.met.deleted++;
      else if (INSERTED.has(one.name)) {
        this.met.inserted++;
        this.#walk(one, style, hanging, runs);
      } else if (one.name === 'AlternateContent') this.#walk(chosen(one), style, hanging, runs);
      else if (FORMULAS.has(one.name)) runs.push({ text: formulaOf(one), font: null, caps: false });
      else if (AROUND.has(one.name)) this.#walk(one, style, hanging, runs);
    }
  }

  #run(run: Element, style: string | undefined, hanging: Hanging): string {
    const text = run.children.map((one) => this.#piece(one, run, style, hanging)).join('');
    if (text === '' || !this.#styles.isOn('vanish', child(run, 'rPr'), style)) return text;
    if (text.trim() !== '') this.met.hidden.push(text.trim());
    return '';
  }

  #piece(piece: Element, run: Element, style: string | undefined, hanging: Hanging): string {
    const { name, attributes } = piece;
    if (name === 'fldChar') {
      this.#field(attributes.fldCharType);
      return '';
    }
    const instruction = this.#fields.find(({ isInstruction }) => isInstruction);
    if (instruction) {
      if (name === 't') instruction.words += wordsOf(piece);
      return '';
    }
    switch (name) {
      case 't':
        return wordsOf(piece);
      case 'tab':
      case 'ptab':
        return '\t';
      case 'br':
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'softHyphen': {
        // Its code is that of "ư" in TCVN3
        const font = this.#styles.fontOf(child(run, 'rPr'), style);
        return encodingOfFont(font) === 'TCVN3' ? '\u00ad' : '';
      }
      case 'sym':
        return readSign(
          Number.parseInt(attributes.char ?? '', 16) || 0,
          attributes.font ?? this.#styles.fontOf(child(run, 'rPr'), style) ?? '',
        );
      case 'footnoteReference':
      case 'endnoteReference':
        return this.#note(name === 'footnoteReference' ? 'footnotes' : 'endnotes', attributes, hanging);
      case 'AlternateContent': {
        const before = hanging.boxes.length;
        collectBoxes(piece, hanging.boxes);
        if (hanging.boxes.length > before) return '';
        const options = piece.children.map((option) =>
          option.children.map((one) => this.#piece(one, run, style, hanging)).join(''),
        );
        return options.find((words) => words !== '') ?? '';
      }
      case 'drawing':
      case 'pict':
      case 'object':
        collectBoxes(piece, hanging.boxes);
        return '';
      default:
        return '';
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ isInstruction: true, words: '' });
    else if (type === 'separate') {
      const open = this.#fields.at(-1);
      if (open) open.isInstruction = false;
    } else if (type === 'end') this.#fields.pop();
  }

  /** Words in instructions that did not end in their paragraph: no instruction continues in another one. */
  #openInstructions(): string {
    const open = this.#fields.filter(({ isInstruction }) => isInstruction);
    const words = open.map((field) => field.words).join('');
    for (const field of open) field.isInstruction = false;
    return words;
  }

  /** Word counts footnotes and endnotes separately; one with a custom mark has it in the words that follow. */
  #note(
    part: 'footnotes' | 'endnotes',
    { id = '', customMarkFollows }: Element['attributes'],
    hanging: Hanging,
  ): string {
    const hasOwn = customMarkFollows !== undefined && customMarkFollows !== '0';
    const number = hasOwn ? 0 : ++this.#notes[part];
    const mark = hasOwn ? '' : formatNumber(number, part === 'footnotes' ? 'decimal' : 'lowerRoman');
    hanging.notes.push({ mark, part, id });
    return hasOwn ? '' : noteMark(mark);
  }

  #convert(text: string, font: string | null): string {
    const encoding = encodingOfFont(font);
    if (encoding !== null) countWords(this.met.legacy, encoding, text);
    return convertByFont(text, font);
  }
}
