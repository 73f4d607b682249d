import type { Growth } from './growth.js';
import type { Scheme } from './scheme.js';

/** Prints a heading, or a numbered sentence where `title` is null, and says it; the path of what it heads. */
export function heading(
  growth: Growth,
  scheme: Scheme,
  depth: number,
  index: number,
  above: string,
  title: string | null,
  text = title ?? '',
): string {
  const { ordinal, marker } = scheme.levels[depth]!(index, above.split('/').at(-1)!);
  const path = above === '' ? ordinal : `${above}/${ordinal}`;
  growth.print({ kind: 'point', depth, marker, text, heading: title !== null });
  growth.say('sections.title', path, title ?? '—');
  if (title === null) growth.say('sections.text', path, text);
  return path;
}

/** Prints bullets and says them as the items of a section or a task. */
export function bullets(
  growth: Growth,
  marker: string,
  depth: number,
  path: string,
  texts: readonly string[],
  key = 'sections.items',
): void {
  texts.forEach((text, i) => {
    growth.print({ kind: 'point', depth, marker, text, heading: false });
    growth.say(key, `${path} ${i}`, text);
  });
}
