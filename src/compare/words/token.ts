/** One word of a text in the form in which two plans are compared, and where its printed words stand in the text. */
export interface Token {
  /** Lower case, one spelling for several, abbreviations written out. */
  readonly key: string;
  /** The same without marks. */
  readonly folded: string;
  /** UTF-16 offsets of the printed word; several tokens share them where they come from one abbreviation. */
  readonly start: number;
  readonly end: number;
  /** Set where the word tells nothing about the matter of a text. */
  readonly light?: true;
  /** Set for a sign, such as "%", which is no word. */
  readonly symbol?: true;
}
