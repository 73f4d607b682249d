/** The words of a clean plan as they are printed, a paragraph each. */
export function paragraphs(markdown: string): string[];
