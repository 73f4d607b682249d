import { clean } from '../../text/neutral.js';

/*
 * What Excel does with a cell of a CSV file that is opened by a double click: it reads the cell as if it were typed.
 * Quotes make no difference. So
 *  - "=…", "@…", and "+…" or "-…" that is no number is a formula: "=cmd|…" runs, "- gạch đầu dòng" shows as #NAME?;
 *  - "01/02/2023" becomes 2 January where the system is English, "1.1" or "3-4" a day, "0912" loses its zero. An
 * apostrophe in front does not help here: in a CSV file it is shown. A tab in front makes text of the cell, and Excel
 * shows the same words as without it; readers that trim their cells never see it.
 */
const GUARD = '\t';

/** Most characters in a cell of Excel; the rest of a longer one would spill into separate rows. */
const CELL_LIMIT = 32_767;

// "=1+1", "- gạch đầu dòng", "@SUM(A1)", "＝1+1" (full width, which some systems take too), "\t=1"
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]\s*\S/u;
// the place before "=1+1" in "a;=1+1": a program that takes another separator cuts the cell in two there
const FORMULA_INSIDE = /(?<=[,;]|\S[\t\r\n])(?=[=@＝＠]|[+\-＋－]\D)/gu;
// "-5", "-5,5", "-1.000.000", "-5%"
const NEGATIVE_NUMBER = /^-\d[\d.,]*%?$/u;
// "30/12/2023": day, month and year that no system takes for another date
const PLAIN_DAY = /^(?:1[3-9]|2\d|3[01])\/(?:0[1-9]|1[0-2])\/\d{4}$/u;
// "5", "100", "12%": numbers that stay as they look
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})%?$/u;
// "1.1", "3-4", "01/02/2023", "0912 345 678", "1E5", "12:30": what Excel may take for a number, a day or an hour
const NUMBER_LIKE = /^\d[\d\s.,:/eE+-]*%?$/u;

declare const cell: unique symbol;

/** A CSV cell that no spreadsheet executes: words of a plan become one only through the guards in this file. */
export type CsvCell = string & { readonly [cell]: true };

/**
 * A text of a plan as a cell that no spreadsheet takes for a formula, whichever separator it reads the file with, and that
 * does not steer a terminal.
 */
export function formulaGuard(text: string): CsvCell {
  const inner = clean(text).replace(FORMULA_INSIDE, GUARD);
  return (isFormula(inner) ? GUARD + inner : inner) as CsvCell;
}

/** A text as a cell that Excel shows just as it is and never runs. */
export function excelGuard(text: string): CsvCell {
  const shown = text.length > CELL_LIMIT - 1 ? `${text.slice(0, CELL_LIMIT - 2).trimEnd()}…` : text;
  const guarded = formulaGuard(shown);
  return (isNumberLike(guarded) ? GUARD + guarded : guarded) as CsvCell;
}

/** A value of our own: a number, a date, the name of a column. */
export const ownCell = (value: string | number): CsvCell => String(value) as CsvCell;

const isFormula = (text: string) => FORMULA.test(text) && !NEGATIVE_NUMBER.test(text);

const isNumberLike = (text: string) =>
  !FORMULA.test(text) && NUMBER_LIKE.test(text) && !PLAIN_NUMBER.test(text) && !PLAIN_DAY.test(text);
