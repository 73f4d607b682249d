import type { Field, Model, Position } from '../../schema/plan.js';
import type { Places } from './places.js';

/** The words "1.2. Mô hình 2:" of a model: what a finding on its number points at. */
export function headOf(model: Model): Position | undefined {
  const { position, titlePosition } = model;
  if (!position || !titlePosition || titlePosition.start.offset <= position.start.offset) return position;
  return { start: position.start, end: titlePosition.start };
}

/** The words of a field's label. */
export function labelOf(field: Field, places: Places): Position | undefined {
  return places.find(field.labelRaw ?? field.label, field.position);
}
