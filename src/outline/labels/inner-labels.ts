import { extent, slice } from '../../characters/span/span.js';
import { findLabel, type Label } from '../../facts/label/label.js';
import { type Line, withSpan } from '../../join/line.js';
import type { FieldKey } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { isUpper } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';

/** Labels that plans print one after another on a line: who, by when, with what, for which result. */
const SHORT: readonly (FieldKey | null)[] = [
  'lead',
  'coordination',
  'implementers',
  'support',
  'deadline',
  'tools',
  'location',
  'outcome',
  'funding',
];

/** "; Đơn vị phối hợp: ", ", phối hợp: ", ". Thời gian: ": where a part of a line ends and words with a colon follow */
const BREAK = latin(/[;.,]\s(?=\p{L}[^;.,:]{1,40}:(?:\s|$))/gu);

/** A line that begins with a label, or its part after another label on it. */
export interface LabelledPart {
  readonly line: Line;
  readonly label: Label;
}

/**
 * The parts of a line that begin with labels of their own: "c) Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Công an tỉnh.",
 * "Mục tiêu: Thu học phí trực tuyến. Thời gian: Năm 2024." What is under any other label than these may be sentences:
 * there none behind a comma or in small letters counts, and none alone behind a semicolon ("Mục tiêu: Nhanh; Thời gian: dưới
 * 5 phút"). A line whose label is immediately followed by another one is left whole.
 */
export function partLabels(line: Line, label: Label): LabelledPart[] {
  const { text } = line.span;
  return labelStarts(text, label).map((one, i, all) => ({
    line: cut(line, one.at, all[i + 1]?.at ?? text.length),
    label: one.label,
  }));
}

/** Where the parts of such a text begin; the first is the text's own label. */
export function labelStarts(text: string, label: Label): { readonly at: number; readonly label: Label }[] {
  const whole = [{ at: 0, label }];
  if (text.indexOf(':', label.rest + 1) < 0) return whole;
  if (innerLabel(text.slice(label.rest).replace(/^[:\s]+/, ''))) return whole;
  const isShort = SHORT.includes(label.key);
  const starts: { at: number; label: Label }[] = [{ at: 0, label }];
  for (const { index } of matchesOf(text.slice(label.rest), BREAK)) {
    const at = label.rest + index + 2;
    if (!isShort && (text[at - 2] === ',' || !isUpper(text.charCodeAt(at)))) continue;
    const found = innerLabel(text.slice(at));
    if (found && !starts.some((one) => one.label.key === found.key)) starts.push({ at, label: found });
  }
  const isAlone = starts.length === 2 && text[starts[1]!.at - 2] === ';';
  return isAlone && !isShort && label.key !== null ? whole : starts;
}

/** The label of this kind that a text begins with, and a colon. */
export function innerLabel(text: string): Label | null {
  const label = findLabel(text);
  return label?.sure && SHORT.includes(label.key) && /^\s*:/.test(text.slice(label.end)) ? label : null;
}

function cut(line: Line, start: number, end: number): Line {
  if (start === 0 && end === line.span.text.length) return line;
  const span = slice(line.span, start, end);
  const place = extent(span);
  const bold = line.bold
    .map((range) => ({ start: Math.max(0, range.start - start), end: Math.min(range.end, end) - start }))
    .filter((range) => range.end > range.start);
  return {
    ...withSpan(line, span, bold),
    ...(start === 0 ? {} : { printed: span, numbered: span, from: place?.from ?? line.from }),
    ...(end === line.span.text.length ? {} : { to: place?.to ?? line.to }),
  };
}
