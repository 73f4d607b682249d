import type { Glyph } from './glyphs.js';

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Words are so near after their bullet, and nothing so near before it, in times of their size. */
const [BEHIND, BEFORE] = [2.5, 2];
/** A page with more is a drawing. */
const MOST = 500;

/**
 * A page's letters with the bullets that its program drew as small discs and squares, as browsers do: each alone to the
 * left of a line, at the height of its small letters.
 */
export function withBullets(glyphs: readonly Glyph[], dots: readonly Box[]): Glyph[] {
  if (dots.length === 0 || dots.length > MOST) return [...glyphs];
  return [...glyphs, ...dots.flatMap((dot) => bulletOf(dot, glyphs))];
}

function bulletOf([x0, y0, x1, y1]: Box, glyphs: readonly Glyph[]): Glyph[] {
  const middle = (y0 + y1) / 2;
  const onLine = glyphs.filter(
    (glyph) => glyph.text !== ' ' && middle < glyph.base && middle > glyph.base - glyph.size,
  );
  const first = onLine.reduce<Glyph | null>((a, b) => (b.x0 >= x1 && (!a || b.x0 < a.x0) ? b : a), null);
  if (!first || first.x0 - x1 > first.size * BEHIND || x1 - x0 > first.size / 2) return [];
  if (onLine.some((glyph) => glyph.x0 < x1 && glyph.x1 > x0 - first.size * BEFORE)) return [];
  const { top, bottom, base, size } = first;
  return [{ text: '•', x0, x1, top, bottom, origin: x0, base, size, turn: 0, isApart: true }];
}
