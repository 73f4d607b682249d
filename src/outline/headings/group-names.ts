import type { Marker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { GROUP_NAMES } from '../../vocabulary/labels.js';
import { isHeadingLike } from './heading-lines.js';

const NAMES = GROUP_NAMES.map((name) => `${fold(name)} `);
const STYLE = 'group';

/** "Nhóm tiện ích phục vụ công dân số (11 mô hình)": a line without a number that names a group. */
export function isGroupName(line: Line): boolean {
  if (line.isRow || (line.marker !== null && line.marker.kind !== 'bullet')) return false;
  const folded = fold(line.span.text.slice(0, 12));
  return NAMES.some((name) => folded.startsWith(name)) && isHeadingLike(line);
}

/** The number given to a group without one. */
export function groupMarker(count: number): Marker {
  return { kind: 'bullet', ordinal: `-${count}`, printed: '', style: STYLE, value: 0, length: 0 };
}

/** Whether a marker is the number given to a group without one. */
export function isGroupMarker(marker: Marker | null): boolean {
  return marker?.style === STYLE;
}
