import { isUpper } from '../facts/capitals.js';
import { endsInColon, endsInReference } from '../facts/ends.js';
import type { Facts } from '../facts/facts.js';
import { opensLikeLabel } from '../facts/label/label.js';
import { isBulletAlone, type Marker } from '../facts/marker/marker.js';
import type { PrintedLine } from '../lines/printed-line.js';

/** How many letters at the end of a paragraph are looked at. */
const END = 400;

/** What is known about the paragraph so far when the next printed line is examined. */
export class OpenParagraph {
  /** Its first printed line, and its last. */
  readonly first: PrintedLine;
  private lastLine: PrintedLine;
  /** What its first line says; after a bullet that was alone, what the second one does. */
  private opening: Facts;
  private words: string;
  private ending: Facts;
  private isAllUpper: boolean | undefined;
  /** It is between the kind of document and the first numbered point: title or preamble. */
  readonly isPreamble: boolean;
  /** It is right below the kind of document: the title, or its first line. */
  readonly isTitle: boolean;
  /** Whether a list number is one that may come next, by the numbers printed so far. */
  readonly expects: (marker: Marker) => boolean;

  constructor(
    line: PrintedLine,
    { isPreamble, isTitle }: Pick<OpenParagraph, 'isPreamble' | 'isTitle'>,
    expects: (marker: Marker) => boolean,
  ) {
    this.first = line;
    this.lastLine = line;
    this.opening = line.facts;
    this.words = line.facts.behind.text;
    this.ending = line.facts.behind;
    this.isPreamble = isPreamble;
    this.isTitle = isTitle;
    this.expects = expects;
  }

  add(line: PrintedLine): void {
    if (isBulletAlone(this.words)) {
      this.opening = this.opening.continued(`${this.words} ${line.span.text}`, []);
      this.words = this.opening.behind.text;
    } else this.words = `${this.words} ${line.span.text}`.slice(-END);
    this.lastLine = line;
    this.ending = line.facts;
    this.isAllUpper = undefined;
  }

  get last(): PrintedLine {
    return this.lastLine;
  }

  /** All of its words so far, or the last of them; its number is separate. */
  get text(): string {
    return this.words;
  }

  get marker(): Marker | null {
    return this.opening.marker;
  }

  /** It has a number, not a bullet. */
  get isNumbered(): boolean {
    return this.marker !== null && this.marker.kind !== 'bullet';
  }

  get isLabelled(): boolean {
    return this.opening.behind.label?.sure === true;
  }

  /** It begins with words and a colon that are a label beside other labels. */
  get opensLikeLabel(): boolean {
    return opensLikeLabel(this.words);
  }

  get isModel(): boolean {
    const { behind } = this.opening;
    return (this.marker === null ? behind.model : behind.numberedModel) !== null;
  }

  /** It begins like the last paragraph of a plan. */
  get isClosing(): boolean {
    return this.opening.behind.opensClosing;
  }

  /** It cites what the plan follows: "Thực hiện Kế hoạch số 12/KH-UBND …". */
  get isGround(): boolean {
    return this.isPreamble && !this.isTitle && this.opening.opensPreamble;
  }

  get isBulletAlone(): boolean {
    return isBulletAlone(this.words);
  }

  get isUpper(): boolean {
    this.isAllUpper ??= isUpper(this.words);
    return this.isAllUpper;
  }

  /** It does not end with a full stop, semicolon or colon. */
  get isOpenEnded(): boolean {
    return this.ending.isOpenEnded;
  }

  /** It ends with a word or sign after which something must follow. */
  get endsOpen(): boolean {
    return this.ending.endsOpen;
  }

  get endsInColon(): boolean {
    return endsInColon(this.words);
  }

  get endsInReference(): boolean {
    return endsInReference(this.words);
  }
}
