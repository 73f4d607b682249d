/** A picture as a PDF stores it: its description, and its data as they are in the file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Dots per inch; null if the file does not say. */
  readonly dpi: number | null;
  /** Strips from the top down, each of this many rows. */
  readonly strips: readonly { readonly rows: number; readonly dictionary: string; readonly data: Uint8Array }[];
}
