import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The names of roots that differ from those of their parts. */
const ROOTS: Readonly<Record<string, string>> = { header1: 'hdr' };

/**
 * A Word document with this body, other parts by their names in word/ ("numbering": its content), and other files by
 * their paths.
 */
export function makeDocx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, content] of Object.entries(parts)) {
    const root = ROOTS[name] ?? name;
    files[`word/${name}.xml`] = strToU8(`<w:${root} ${W}>${content}</w:${root}>`);
  }
  for (const [path, content] of Object.entries(others))
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** A run of words; `properties` is what is in its w:rPr. */
export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of runs or of plain words. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A cell of a table with a paragraph of these words. */
export const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;

/** A table with lines, by the widths of its grid and its rows of cells. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const line = 'w:val="single" w:sz="4"';
  const borders = `<w:tblBorders><w:left ${line}/><w:insideH ${line}/><w:insideV ${line}/></w:tblBorders>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>`;
}
