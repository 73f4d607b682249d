import type { PhysicalLine } from './physical-line.js';

/** Splits off the lines that are taken out; blank lines around these, and page breaks before them, stay. */
export function take(all: readonly PhysicalLine[], isTaken: readonly boolean[], areEdges = false) {
  const kept: PhysicalLine[] = [];
  const taken: PhysicalLine[] = [];
  let blanks = 0;
  let newPage = false;
  for (const [at, line] of all.entries()) {
    if (isTaken[at]) {
      taken.push(line);
      blanks += line.blanks;
      newPage ||= areEdges || line.newPage;
      continue;
    }
    const isChanged = blanks > 0 || (newPage && !line.newPage);
    kept.push(isChanged ? { ...line, blanks: line.blanks + blanks, newPage: line.newPage || newPage } : line);
    blanks = 0;
    newPage = false;
  }
  return { kept, taken };
}
