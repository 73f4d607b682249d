/** How parts of a text report are highlighted; each function returns its text unchanged if there are no colours. */
export interface Paint {
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly changed: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string) => text;
export const NO_PAINT: Paint = { added: plain, removed: plain, changed: plain, strong: plain, faint: plain };
