/** Text, a number, a calendar day (midnight UTC) or nothing. */
export type SheetCell = string | number | Date | null;

/** A sheet: its name, a head that stays in sight, and rows. */
export interface SheetOf {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly links?: readonly Link[];
  /** Lines below the table, which run on over the cells beside them. */
  readonly notes?: readonly string[];
}

/** A cell that leads to a row of a sheet; rows are counted from 0, below the head. */
export interface Link {
  readonly row: number;
  readonly column: number;
  /** Which sheet of the workbook. */
  readonly sheet: number;
  readonly at: number;
}
