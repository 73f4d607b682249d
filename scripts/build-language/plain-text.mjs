/**
 * The words of a clean plan as they are printed: Markdown's marks of emphasis, headings and tables taken off.
 * @param {string} markdown
 * @returns {string[]} paragraphs, in reading order
 */
export function paragraphs(markdown) {
  const result = [];
  for (const line of markdown.normalize('NFC').split('\n')) {
    // | 1 | Mô hình 1: triển khai 53 DVC | Sở TTTT | and the rule below a table's head: |----|----|
    const cells = /^\s*\|/.test(line) ? line.split('|') : [line];
    for (const cell of cells) {
      const words = cell
        .replace(/<\/?[a-z]+>/g, '')
        .replace(/^\s*#+ /, '')
        .replace(/\*+/g, (stars, at, all) => (/\d$/.test(all.slice(0, at)) ? stars : ''))
        .replace(/\s+/g, ' ')
        .trim();
      if (words !== '' && !/^-{3,}$/.test(words)) result.push(words);
    }
  }
  return result;
}
