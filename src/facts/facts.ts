import type { Range } from '../characters/span/range.js';
import { isBlank } from '../characters/span/span.js';
import { RECOGNISERS, type Words } from './recognisers.js';

type Name = keyof typeof RECOGNISERS;

type Found = { readonly [K in Name]: ReturnType<(typeof RECOGNISERS)[K]['find']> };

const NAMES = Object.keys(RECOGNISERS) as Name[];
if (NAMES.length > 32) throw new RangeError(`Unexpected ${NAMES.length} recognisers, expected 32 at most: one a bit`);

// The getters are made from the list of recognisers.
export interface Facts extends Found {}

/** What a line's own words say: each fact is found when it is first asked for. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see above.
export class Facts implements Words {
  readonly text: string;
  readonly bold: readonly Range[];
  /** What was found, a bit for each recogniser: most find nothing, and there are as many facts as lines. */
  private yes = 0;
  private no = 0;
  private none = 0;
  /** What else was found, each with the index of its recogniser before it. */
  private found: unknown[] | undefined;
  private rest: Facts | undefined;

  constructor(text: string, bold: readonly Range[]) {
    this.text = text;
    this.bold = bold;
  }

  static {
    for (const [at, name] of NAMES.entries()) {
      const { find } = RECOGNISERS[name] as { find: (words: Words) => unknown };
      const get = function (this: Facts) {
        const known = this.known(at);
        return known === undefined ? this.keep(at, find(this)) : known;
      };
      Object.defineProperty(Facts.prototype, name, { get });
    }
  }

  /** What a recogniser has found; undefined if it was not asked for. */
  private known(at: number): unknown {
    const bit = 1 << at;
    if ((this.none & bit) !== 0) return null;
    if ((this.no & bit) !== 0) return false;
    if ((this.yes & bit) !== 0) return true;
    const { found } = this;
    if (found !== undefined) for (let i = 0; i < found.length; i += 2) if (found[i] === at) return found[i + 1];
    return undefined;
  }

  private keep(at: number, found: unknown): unknown {
    const bit = 1 << at;
    if (found === null) this.none |= bit;
    else if (found === false) this.no |= bit;
    else if (found === true) this.yes |= bit;
    else this.found = [...(this.found ?? []), at, found];
    return found;
  }

  /** Where the words after the marker begin; 0 if there is none. */
  get start(): number {
    let start = this.marker?.length ?? 0;
    while (start > 0 && isBlank(this.text.charCodeAt(start))) start++;
    return start;
  }

  /** What is known of the words after the marker; the same facts where there is none. */
  get behind(): Facts {
    if (this.marker === null) return this;
    this.rest ??= this.from(this.start);
    return this.rest;
  }

  private from(start: number): Facts {
    return new Facts(this.text.slice(start), shifted(this.bold, start));
  }

  /**
   * The facts of a line that continues after these words: number and label are kept, unless the words end before them.
   */
  continued(text: string, bold: readonly Range[]): Facts {
    const facts = new Facts(text, bold);
    const { marker } = this;
    if (marker === null ? this.text.length > LONGEST_MARKER : this.start < this.text.length) {
      facts.keep(MARKER, marker);
      if (marker) facts.rest = this.behind.continued(text.slice(this.start), shifted(bold, this.start));
    }
    const label = this.known(LABEL) as Facts['label'] | undefined;
    if (label?.sure && /^\s?[:：]/.test(this.text.slice(label.end, label.end + 2))) facts.keep(LABEL, label);
    return facts;
  }
}

const MARKER = NAMES.indexOf('marker');
const LABEL = NAMES.indexOf('label');
/** A line that begins with this many letters without a number gets none from what is joined to it. */
const LONGEST_MARKER = 24;

/** The parts of a text that begins at an offset of another one. */
function shifted(ranges: readonly Range[], start: number): readonly Range[] {
  if (start === 0 || ranges.length === 0) return ranges;
  return ranges.flatMap(({ start: from, end }) =>
    end > start ? [{ start: Math.max(0, from - start), end: end - start }] : [],
  );
}
