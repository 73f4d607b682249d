/** A picture as a PDF keeps one: what describes it, and its data as they stand in the file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Dots an inch; null where the file does not say. */
  readonly dpi: number | null;
  /** Parts from the top down, each so many rows high. */
  readonly strips: readonly { readonly rows: number; readonly dictionary: string; readonly data: Uint8Array }[];
}
