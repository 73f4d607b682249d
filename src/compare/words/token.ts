/** One word of a text in the form in which two plans are compared, and where its printed words are in the text. */
export interface Token {
  /** Lower case, one spelling for several, abbreviations written out. */
  readonly key: string;
  /** The same without marks. */
  readonly folded: string;
  /** UTF-16 offsets of the printed word; several tokens share them where they come from one abbreviation. */
  readonly start: number;
  readonly end: number;
  /** Set if the word says nothing about the content of a text. */
  readonly light?: true;
  /** Set for a symbol, such as "%", which is not a word. */
  readonly symbol?: true;
}
