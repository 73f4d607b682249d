/** One point in time that a text states as a deadline. Offsets are UTF-16 units in the text. */
export interface FoundDeadline {
  /** The words it was read from. */
  readonly raw: string;
  /** The same words as they were given, where letters in them stood for digits: "l5/9/2023". */
  readonly printed?: string;
  /** EDTF, or null where no date is given or the calendar has no such day. */
  readonly edtf: string | null;
  /** First and last calendar day, ISO 8601; null where open or undated. */
  readonly start: string | null;
  readonly end: string | null;
  readonly recurring: boolean;
  /** How often, as in RFC 5545; null where it does not recur or does not say how often. */
  readonly rrule: string | null;
  /** The words of the event or plan it hangs on. */
  readonly condition: string | null;
  readonly conditionAt?: { readonly start: number; readonly end: number };
  readonly startOffset: number;
  readonly endOffset: number;
  /** Set where a date is printed that the calendar does not have (31/02/2023). */
  readonly impossible?: true;
  /** Set on the deadline of a field whose words say no time that is known. */
  readonly unreadable?: true;
}
