/** A signature: what is above the name, and the name. */
interface Signature {
  readonly above: readonly string[];
  readonly name: string;
}

/**
 * What is printed, in order, whatever it is printed as. `depth` counts from 0, the chapters.
 */
export type Block =
  | {
      readonly kind: 'head';
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly number: string;
      readonly date: string;
    }
  | { readonly kind: 'title'; readonly name: string; readonly title: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A numbered point or a bullet; `heading` where it names what follows. */
  | {
      readonly kind: 'point';
      readonly depth: number;
      readonly marker: string;
      readonly text: string;
      readonly heading: boolean;
    }
  /** "- Thời gian hoàn thành: Quý II/2026." */
  | {
      readonly kind: 'field';
      readonly depth: number;
      readonly marker: string;
      readonly label: string;
      readonly text: string;
    }
  | { readonly kind: 'tail'; readonly recipients: readonly string[]; readonly signatures: readonly Signature[] }
  | { readonly kind: 'annex'; readonly lines: readonly string[]; readonly note: string }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
