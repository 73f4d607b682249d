import type { Neutral } from '../../text/neutral.js';

/** Highlights a part of a line. */
export type Brush = (text: Neutral) => Neutral;

/** How parts of a text report are highlighted; each function returns its text unchanged if there are no colours. */
export type Paint = Readonly<Record<'added' | 'removed' | 'changed' | 'strong' | 'faint', Brush>>;

const plain: Brush = (text) => text;
export const NO_PAINT: Paint = { added: plain, removed: plain, changed: plain, strong: plain, faint: plain };
