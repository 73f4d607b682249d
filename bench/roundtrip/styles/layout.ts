/** Words of a paragraph on lines of at most this width, the first after `first`, the others after `rest`. */
export function wrap(text: string, width: number, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width && line !== first) {
      lines.push(line);
      line = rest + word;
    } else {
      line = line === first || line === rest ? line + word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Filled up to the width with spaces between its words, from the right on. */
export function stretch(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  const words = line.trim().split(' ');
  let missing = width - line.length;
  const gaps = words.length - 1;
  if (gaps === 0 || missing > gaps) return line;
  return (
    ' '.repeat(indent) +
    words.map((word, i) => (i > 0 && missing-- > 0 ? `  ${word}` : i > 0 ? ` ${word}` : word)).join('')
  );
}

/** Centred on a line of this width. */
export const centre = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;

/** Two columns side by side, each centred or set left in its width. */
export function columns(
  left: readonly string[],
  right: readonly string[],
  width: number,
  at: number,
  isCentred = true,
): string[] {
  const put = (text: string, room: number) => (isCentred ? centre(text, room) : text);
  const [ones, others] = [left.flatMap((one) => wrap(one, at - 3)), right.flatMap((one) => wrap(one, width - at))];
  return Array.from({ length: Math.max(ones.length, others.length) }, (_, i) => {
    const one = put(ones[i] ?? '', at - 3);
    const other = put(others[i] ?? '', width - at);
    return (other.trim() === '' ? one : one.padEnd(at) + other).trimEnd();
  });
}

export interface Pages {
  /** Printed lines on a page. */
  readonly length: number;
  readonly head: string | null;
  readonly number: (page: number) => string;
  readonly formFeed: boolean;
}

/** Cuts lines into pages, each with its head and number. */
export function paginate(lines: readonly string[], { length, head, number, formFeed }: Pages): string[] {
  const pages: string[][] = [];
  for (let i = 0; i < lines.length; i += length) pages.push(lines.slice(i, i + length));
  return pages.flatMap((page, i) => [
    ...(i > 0 && formFeed ? [`\f${head ?? page.shift() ?? ''}`] : head !== null ? [head] : []),
    ...page,
    ...(pages.length > 1 ? [number(i + 1)] : []),
  ]);
}

/** A table as a PDF's text shows it: columns of spaces, cells wrapped in their own width. */
export function grid(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string[] {
  return [columns, ...rows].flatMap((row) => {
    const cells = row.map((cell, c) => wrap(cell, widths[c]!));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, i) =>
      cells
        .map((cell, c) => (cell[i] ?? '').padEnd(widths[c]! + 3))
        .join('')
        .trimEnd(),
    );
  });
}
