import { type Span, slice } from '../../../characters/span/span.js';
import type { PhysicalLine } from '../../physical-line.js';
import { segmentsOf } from '../../printed-columns.js';
import { isNumberHead } from '../cells/head.js';

/** Words of a printed line between wide gaps, and the printed columns they take. */
export interface Segment {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** A printed column of a table, and how many cells of the head's line with "TT" are in it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly heads: number;
}

/** The words of a head: "TT Tên mô hình" are those of two columns, the first of which is narrow. */
export function headSegments(source: string, line: PhysicalLine): readonly Segment[] {
  const [first, ...others] = segmentsOf(source, line);
  const length = first?.span.text.indexOf(' ') ?? -1;
  if (length < 0 || !isNumberHead(first!.span.text.slice(0, length))) return first ? [first, ...others] : [];
  return [...cut(first!, length + 1), ...others];
}

/** Words in two, the second of which begin at an offset behind a blank. */
function cut({ span, from, to }: Segment, at: number): Segment[] {
  return [
    { span: slice(span, 0, at - 1), from, to: from + at - 1 },
    { span: slice(span, at), from: from + at, to },
  ];
}

/** Words that run over the single blank between two columns, in as many parts as they are columns of. */
export function partedAt(segments: readonly Segment[], bands: readonly Band[]): readonly Segment[] {
  return segments.flatMap((segment) => {
    const parts = [segment];
    for (const band of bands) {
      const last = parts.at(-1)!;
      if (band.from <= last.from || band.from >= last.to || last.to - last.from !== last.span.text.length) continue;
      const at = [0, 1, -1].map((by) => band.from - last.from + by).find((one) => last.span.text[one - 1] === ' ');
      if (at === undefined) continue;
      const [left, right] = cut(last, at) as [Segment, Segment];
      parts.splice(-1, 1, left, { ...right, from: Math.max(right.from, band.from) });
    }
    return parts;
  });
}
