/** A kind of print and scan; see kinds.mjs. */
export interface PrintKind {
  name: string;
  font: string;
  points: number;
  dpi: number;
  blur: number;
  turn: number;
  noise: number;
  ink: number;
  bw?: boolean;
  caps?: boolean;
}
export const KINDS: readonly PrintKind[];
export const PLANS: readonly string[];
