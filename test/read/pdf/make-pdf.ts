/** A text of a made page: where its first letter is, in points from the page's bottom left. */
export interface MadeText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 12 where it is not given. Each letter is half as wide. */
  readonly size?: number;
  /** In degrees, counter-clockwise. */
  readonly turned?: number;
}

export interface MadePage {
  readonly texts?: readonly MadeText[];
  /** Drawn lines: [x0, y0, x1, y1]. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly width?: number;
  readonly height?: number;
  /** /Rotate. */
  readonly rotate?: number;
  /** What is drawn besides, as the content of a page says it. */
  readonly drawn?: string;
  /** Fields of forms, by their lower left corners: of text, or what a signature shows. */
  readonly fields?: readonly (MadeText & { readonly isSignature?: boolean })[];
  /** A grey picture over the whole page. */
  readonly hasPicture?: boolean;
}

const hex = (text: string) => [...text].map((letter) => letter.codePointAt(0)!.toString(16).padStart(4, '0')).join('');

function contentOf(page: MadePage): string {
  const { texts = [], lines = [], drawn: more = '', width = 595, height = 842, hasPicture } = page;
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  const written = texts.map(({ x, y, text, size = 12, turned = 0 }) => {
    const angle = (turned * Math.PI) / 180;
    const [c, s] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
    return `BT /F ${size} Tf ${c} ${s} ${-s} ${c} ${x} ${y} Tm <${hex(text)}> Tj ET`;
  });
  return [...(hasPicture ? [`q ${width} 0 0 ${height} 0 0 cm /I Do Q`] : []), ...drawn, more, ...written].join('\n');
}

const stream = (content: string, more = '') => `<</Length ${content.length}${more}>>stream\n${content}\nendstream`;

/** The letters' codes are their numbers in Unicode; no font is in the file, for none is printed. */
const UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '65 beginbfrange',
  // Latin, Vietnamese and signs, and the private letters that symbol fonts use
  ...[...Array(64).keys(), 0xf0].map((block) => {
    const high = block.toString(16).padStart(2, '0');
    return `<${high}00> <${high}FF> <${high}00>`;
  }),
  'endbfrange endcmap end end',
].join('\n');

/**
 * A PDF with the pages given, as small as it can be. `hasMeaning: false` leaves out what the letters mean
 * (/ToUnicode); `name` is that of the font; of the letters `withoutWidth` the file says that they have none.
 */
export function makePdf(
  pages: readonly MadePage[],
  { hasMeaning = true, name = 'Times-Roman', withoutWidth = '' } = {},
): Uint8Array {
  const first = 7;
  const codes = [...withoutWidth].map((letter) => letter.codePointAt(0)!);
  const widths = codes.length > 0 ? `/W[${codes.map((code) => `${code}[0]`).join(' ')}]` : '';
  const font = `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[4 0 R]`;
  const fields = pages.flatMap(({ fields: own = [] }) => own);
  const field = (index: number) => first + 2 * pages.length + 2 * index;
  let next = 0;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}]>>`,
    `${font}${hasMeaning ? '/ToUnicode 5 0 R' : ''}>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500${widths}/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/Ascent 800/Descent -200/FontBBox[0 -200 1000 800]/ItalicAngle 0/StemV 80/CapHeight 700>>>>`,
    stream(UNICODE),
    stream('\x80', '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray'),
    ...pages.flatMap((page, i) => {
      const { width = 595, height = 842, rotate = 0 } = page;
      const own = `/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${first + 1 + 2 * i} 0 R`;
      const resources = '/Resources<</Font<</F 3 0 R>>/XObject<</I 6 0 R>>>>';
      const shown = (page.fields ?? []).map(() => `${field(next++)} 0 R`).join(' ');
      return [`<</Type/Page/Parent 2 0 R${own}${resources}/Annots[${shown}]>>`, stream(contentOf(page))];
    }),
    ...fields.flatMap(({ x, y, text, isSignature }, i) => {
      const value = isSignature ? '/FT/Sig/V<</Type/Sig/Contents<00>>>' : `/FT/Tx/V<feff${hex(text)}>`;
      const look = `/Rect[${x} ${y} ${x + 400} ${y + 20}]/AP<</N ${field(i) + 1} 0 R>>`;
      const form = '/Type/XObject/Subtype/Form/BBox[0 0 400 20]/Resources<</Font<</F 3 0 R>>>>';
      return [
        `<</Type/Annot/Subtype/Widget/T(${i})/F 4${value}${look}>>`,
        stream(`BT /F 12 Tf 1 0 0 1 0 0 Tm <${hex(text)}> Tj ET`, form),
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** A text on a page of A4 by its place from the top left, as it is read. */
export const at = (x: number, top: number, text: string, more: Partial<MadeText> = {}): MadeText => ({
  x,
  y: 842 - top,
  text,
  ...more,
});
