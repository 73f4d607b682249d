import type { Element } from './package/xml.js';

/** Of alternate content for new and old programs: the one for new ones, unless it is empty. */
export function chosen(alternatives: Element): Element {
  const options = alternatives.children.filter(({ name }) => name === 'Choice' || name === 'Fallback');
  return options.find(({ children }) => children.length > 0) ?? alternatives;
}

/** The text boxes within a drawing; a box within a box is handled by itself. */
export function collectBoxes(element: Element, boxes: Element[]): void {
  if (element.name === 'AlternateContent') {
    const before = boxes.length;
    for (const option of element.children) {
      collectBoxes(option, boxes);
      if (boxes.length > before) return;
    }
    return;
  }
  for (const one of element.children) {
    if (one.name === 'txbxContent') boxes.push(one);
    else collectBoxes(one, boxes);
  }
}
