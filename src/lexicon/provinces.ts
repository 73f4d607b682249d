import { fold } from '../text/fold.js';
import { PROVINCE_MERGERS } from '../vocabulary/bodies/provinces.js';

let successors: ReadonlyMap<string, string> | null = null;

function table(): ReadonlyMap<string, string> {
  successors ??= new Map(
    Object.entries(PROVINCE_MERGERS).flatMap(([today, before]) =>
      [today, ...before].map((name): [string, string] => [keyOf(name), today]),
    ),
  );
  return successors;
}

/** Normalises the spellings of a name: "Hoà Bình", "Bà Rịa – Vũng Tàu", "TP. Hồ Chí Minh" without its rank. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The present province that a province was merged into; itself if it still exists, null for an unknown name. */
export function provinceToday(name: string): string | null {
  return table().get(keyOf(name)) ?? null;
}
