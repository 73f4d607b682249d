import { extent, type Span, SpanBuilder, slice } from '../characters/span/span.js';
import type { PhysicalLine } from './physical-line.js';

/** The soft hyphen, and Word's own. */
const SOFT = ['\u00ad', '\u001f'];

/**
 * A word that a soft hyphen parts at the end of a line ("bảo hi-" / "ểm y tế") is whole on the first of the two lines.
 */
export function withWholeWords(source: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (!SOFT.some((sign) => source.includes(sign))) return lines;
  const whole: PhysicalLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (!before || !isParted(source, before, line)) {
      whole.push(line);
      continue;
    }
    const blank = line.span.text.indexOf(' ');
    const end = blank < 0 ? line.span.text.length : blank;
    whole[whole.length - 1] = withSpan(before, glued(before.span, slice(line.span, 0, end)));
    const rest = withSpan(line, slice(line.span, end));
    if (rest.width > 0) whole.push(rest);
  }
  return whole;
}

/** Whether a line ends with a soft hyphen, and the next one goes on right below it. */
function isParted(source: string, before: PhysicalLine, line: PhysicalLine): boolean {
  const end = source[before.to - 1]!;
  return SOFT.includes(end) && !before.isRow && !line.isRow && line.blanks === 0;
}

function glued(first: Span, second: Span): Span {
  const builder = new SpanBuilder();
  builder.add(first);
  builder.add(second);
  return builder.done();
}

function withSpan(line: PhysicalLine, span: Span): PhysicalLine {
  const cut = line.span.text.length - span.text.length;
  const bold = line.bold.flatMap(({ start, end }) => {
    const moved = cut > 0 ? { start: Math.max(0, start - cut), end: end - cut } : { start, end };
    return moved.end > moved.start ? [moved] : [];
  });
  return { ...line, ...(extent(span) ?? {}), span, bold, width: span.text.length, gaps: [] };
}
