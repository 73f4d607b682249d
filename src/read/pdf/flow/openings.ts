// "- Mục tiêu", "+ Công an", "• Sở", "1. Mục tiêu", "1.2. Yêu cầu", "a) Công an", "(1) Rà soát", "IV. KINH PHÍ"
const POINT =
  /^(?:[-–+•*▪➢❖✓□■]|\d{1,3}(?:\.\d{1,3}){0,4}[.)/]|\d{1,3}(?:\.\d{1,3}){1,4}|\p{L}[.)]|\(\p{L}\)|\(\d{1,3}\)|[IVX]{1,6}\.)(?=\s|$)/u;
// "…;", "…:", "….", "…./."
const END = /[.;:!?][”"’)]?$/u;

// "I. MỤC ĐÍCH .......... 1", "I. MỤC ĐÍCH . . . . 1"
const ENTRY = /(?:\.{4}|…{2}|(?:\. ){3}\.) ?\d{1,3}$/u;

/** Whether a line ends as one of a table of contents does. */
export const endsEntry = (text: string): boolean => ENTRY.test(text);

/** Whether a line begins as the point of a list does. */
export const opensPoint = (text: string): boolean => POINT.test(text);

/** Whether a line ends as a paragraph does. */
export const endsFlow = (text: string): boolean => END.test(text);
