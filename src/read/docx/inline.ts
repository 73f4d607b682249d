import { noteMark, withoutMarks } from '../blocks/model.js';
import { convertByFont, countWords, encodingOfFont, isUnicode, type LegacyEncoding } from '../legacy/fonts.js';
import type { Styles } from './styles.js';
import { readSign } from './symbols.js';
import { child, type Element, valOf } from './xml.js';

/** What was met in running text that is not its words. */
export interface Met {
  inserted: number;
  deleted: number;
  /** Hidden words. */
  hidden: string[];
  /** Words in fonts of before Unicode, by encoding. */
  legacy: Map<LegacyEncoding, number>;
}

/** What hangs on a paragraph: notes it refers to, text boxes anchored in it. */
export interface Hanging {
  readonly notes: { readonly mark: string; readonly part: 'footnotes' | 'endnotes'; readonly id: string }[];
  readonly boxes: Element[];
}

const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
/** Elements around runs that say nothing of their words. */
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
/** Reads the running text of paragraphs as it is printed. Fields keep their state over paragraphs. */
export class InlineReader {
  readonly met: Met = { inserted: 0, deleted: 0, hidden: [], legacy: new Map() };
  readonly #styles: Styles;
  /** The fields that are open, and whether what comes is their instruction. */
  readonly #fields: { isInstruction: boolean }[] = [];
  #notes = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** The words of a paragraph, a line break as "\n". */
  read(paragraph: Element, hanging: Hanging): string {
    const style = valOf(child(paragraph, 'pPr'), 'pStyle');
    const runs: { text: string; font: string | null; caps: boolean }[] = [];
    this.#walk(paragraph, style, hanging, runs);
    const isClean = runs.some(({ text }) => isUnicode(text));
    return runs
      .map(({ text, font, caps }) => {
        const words = isClean ? text : this.#convert(text, font);
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
        const font = this.#styles.fontOf(properties, style);
        runs.push({ text, font, caps: this.#styles.isOn('caps', properties, style) });
      } else if (DELETED.has(one.name)) this.met.deleted++;
      else if (INSERTED.has(one.name)) {
        this.met.inserted++;
        this.#walk(one, style, hanging, runs);
      } else if (one.name === 'AlternateContent') this.#walk(chosen(one), style, hanging, runs);
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
    if (this.#fields.some(({ isInstruction }) => isInstruction)) return '';
    switch (name) {
      case 't':
        return withoutMarks(piece.text);
      case 'tab':
      case 'ptab':
        return '\t';
      case 'br':
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'sym':
        return readSign(
          Number.parseInt(attributes.char ?? '', 16) || 0,
          attributes.font ?? this.#styles.fontOf(child(run, 'rPr'), style) ?? '',
        );
      case 'footnoteReference':
      case 'endnoteReference':
        return this.#note(name === 'footnoteReference' ? 'footnotes' : 'endnotes', attributes.id ?? '', hanging);
      case 'AlternateContent':
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
    if (type === 'begin') this.#fields.push({ isInstruction: true });
    else if (type === 'separate') {
      const open = this.#fields.at(-1);
      if (open) open.isInstruction = false;
    } else if (type === 'end') this.#fields.pop();
  }

  #note(part: 'footnotes' | 'endnotes', id: string, hanging: Hanging): string {
    const mark = String(++this.#notes);
    hanging.notes.push({ mark, part, id });
    return noteMark(mark);
  }

  #convert(text: string, font: string | null): string {
    const encoding = encodingOfFont(font);
    if (encoding !== null) countWords(this.met.legacy, encoding, text);
    return convertByFont(text, font);
  }
}

/** Of what stands there once for new programs and once for old ones: the one for new ones, if it has anything to it. */
function chosen(alternatives: Element): Element {
  const options = alternatives.children.filter(({ name }) => name === 'Choice' || name === 'Fallback');
  return options.find(({ children }) => children.length > 0) ?? alternatives;
}

/** The text boxes within a drawing; a box within a box is its own matter. */
function collectBoxes(element: Element, boxes: Element[]): void {
  if (element.name === 'AlternateContent') {
    const before = boxes.length;
    for (const option of element.children) {
      collectBoxes(option, boxes);
      if (boxes.length > before) return;
    }
    return;
  }
  for (const one of element.children) {
    if (one.name === 'txbxContent') boxes.push(one);
    else collectBoxes(one, boxes);
  }
}
