import type { Range } from '../characters/span/range.js';
import { isBlank } from '../characters/span/span.js';
import { RECOGNISERS, type Words } from './recognisers.js';

type Name = keyof typeof RECOGNISERS;

type Found = { readonly [K in Name]: ReturnType<(typeof RECOGNISERS)[K]['find']> };

const NAMES = Object.keys(RECOGNISERS) as Name[];

// The getters are made from the list of recognisers.
export interface Facts extends Found {}

/** What is known of a line by its own words: each thing found when it is first asked for. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see above.
export class Facts implements Words {
  readonly text: string;
  readonly bold: readonly Range[];
  private readonly found: unknown[] = new Array(NAMES.length);
  private rest: Facts | undefined;

  constructor(text: string, bold: readonly Range[]) {
    this.text = text;
    this.bold = bold;
  }

  static {
    for (const [at, name] of NAMES.entries()) {
      const { find } = RECOGNISERS[name] as { find: (words: Words) => unknown };
      const get = function (this: Facts) {
        const known = this.found[at];
        if (known !== undefined) return known;
        const found = find(this);
        this.found[at] = found;
        return found;
      };
      Object.defineProperty(Facts.prototype, name, { get });
    }
  }

  /** Where the words behind the marker begin; 0 where there is none. */
  get start(): number {
    let start = this.marker?.length ?? 0;
    while (start > 0 && isBlank(this.text.charCodeAt(start))) start++;
    return start;
  }

  /** What is known of the words behind the marker; the same facts where there is none. */
  get behind(): Facts {
    if (this.marker === null) return this;
    this.rest ??= this.from(this.start);
    return this.rest;
  }

  private from(start: number): Facts {
    return new Facts(this.text.slice(start), shifted(this.bold, start));
  }

  /** The facts of a line that goes on behind these words: number and label stand, unless the words end before them. */
  continued(text: string, bold: readonly Range[]): Facts {
    const facts = new Facts(text, bold);
    const { marker } = this;
    if (marker === null ? this.text.length > LONGEST_MARKER : this.start < this.text.length) {
      facts.found[MARKER] = marker;
      if (marker) facts.rest = this.behind.continued(text.slice(this.start), shifted(bold, this.start));
    }
    const label = this.found[LABEL] as Facts['label'] | undefined;
    if (label?.sure && /^\s?[:：]/.test(this.text.slice(label.end, label.end + 2))) facts.found[LABEL] = label;
    return facts;
  }
}

const MARKER = NAMES.indexOf('marker');
const LABEL = NAMES.indexOf('label');
/** No line that begins with so many letters without a number gets one by what is joined to it. */
const LONGEST_MARKER = 24;

/** The parts of a text that begins at an offset of another one. */
function shifted(ranges: readonly Range[], start: number): readonly Range[] {
  if (start === 0 || ranges.length === 0) return ranges;
  return ranges.flatMap(({ start: from, end }) =>
    end > start ? [{ start: Math.max(0, from - start), end: end - start }] : [],
  );
}
