/** Changes to a plan's text that must not change what is read from it, by name. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': (text) => text.replace(/\n/g, '\r\n'),
  'CR line ends': (text) => text.replace(/\n/g, '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'letters and marks apart (NFD)': (text) => text.normalize('NFD'),
  'trailing blanks': (text) => text.replace(/$/gm, '   '),
  'leading blanks': (text) => text.replace(/^(?=[^\s|])/gm, '  '),
  'two blanks between words': (text) =>
    hasColumns(text) ? text : text.replace(/(?<=[\p{L}\d,.;:]) (?=[\p{L}\d(])/gu, '  '),
  'no-break blanks': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'two blank lines for one': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'a blank line after every line': (text) => text.replace(/\n(?!\n)/g, '\n\n'),
  'no blank lines at all': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'no line end at the end': (text) => text.trimEnd(),
  'blank lines around the text': (text) => `\n\n${text}\n\n\n`,
  'a tab in front': (text) => text.replace(/^(?=[^\s|])/gm, '\t'),
  'zero-width blanks behind commas': (text) => text.replace(/, /g, ',\u200b '),
  'soft hyphens': (text) => text.replace(/(?<=\p{L})nh/gu, 'n\u00adh'),
  'page numbers': (text) => withPageNumbers(text),
  'form feeds': (text) => withPageNumbers(text).replace(/\n\n(\d+)\n\n/g, '\n\n$1\n\f'),
};

/** A lone page number before each fortieth paragraph, where a page may end. */
function withPageNumbers(text: string): string {
  let page = 1;
  return text
    .split('\n\n')
    .map((paragraph, index) =>
      index > 0 && index % 40 === 0 && !/^\s*\|/.test(paragraph) ? `${++page}\n\n${paragraph}` : paragraph,
    )
    .join('\n\n');
}

/** A table is printed in columns: blanks put into one of its cells move its words into the next. */
function hasColumns(text: string): boolean {
  return text.split('\n').filter((line) => /\S {3,}\S.* {3,}\S/.test(line)).length > 3;
}
