/** When a plan was issued, and for when. */
export interface PlanTime {
  /** The one year that it is of: that of times that name none. */
  readonly year: number | null;
  /** The day of the plan, ISO 8601. */
  readonly issued: string | null;
}

/** One point in time that a text states as a deadline. Offsets are UTF-16 units in the text. */
export interface FoundDeadline {
  readonly raw: string;
  /** The same words unchanged, if letters in them stand for digits: "l5/9/2023". */
  readonly printed?: string;
  /** EDTF, or null if no date is given or there is no such day. */
  readonly edtf: string | null;
  /** First and last calendar day, ISO 8601; null if open or undated. */
  readonly start: string | null;
  readonly end: string | null;
  /** Set if the year is not printed, but that of the plan. */
  readonly inferred?: 'year-from-period';
  readonly recurring: boolean;
  /** How often, as in RFC 5545; null if it does not recur or does not say how often. */
  readonly rrule: string | null;
  /** The words of the event or plan it depends on. */
  readonly condition: string | null;
  readonly conditionAt?: { readonly start: number; readonly end: number };
  readonly startOffset: number;
  readonly endOffset: number;
  /** Set if the printed date does not exist (31/02/2023). */
  readonly impossible?: true;
  /** Set on the deadline of a field whose words state no known time. */
  readonly unreadable?: true;
}
