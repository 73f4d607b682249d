import { fold } from '../../text/fold.js';
import { begins, UPPER } from '../../text/letters.js';
import { ACTING, OFFICE_HEADS, OFFICES, ON_BEHALF } from '../../vocabulary/document/letterhead.js';

const OFFICE = OFFICES.map(fold).sort((a, b) => b.length - a.length);
/** No office with its body is longer. */
const LONGEST = 80;

/** "CHỦ TỊCH", "Phó Giám đốc Sở Y tế": a line of a signature that begins with an office. */
export function isOffice(text: string): boolean {
  return officeLength(text) > 0 && text.length < LONGEST;
}

/** The length of the office that a text begins with ("CHỦ TỊCH", "Q. CHỦ TỊCH"); 0 if it begins with none. */
export function officeLength(text: string): number {
  if (!begins(text, UPPER)) return 0;
  const acting = ACTING.find((word) => text.startsWith(`${word} `));
  const office = acting ? officeLength(text.slice(acting.length + 1)) : 0;
  if (acting && office > 0) return acting.length + 1 + office;
  const folded = fold(text);
  const known = OFFICE.find((office) => folded === office || folded.startsWith(`${office} `));
  // "TRƯỞNG THUẾ TỈNH": with its tone mark, for "TRƯỜNG" is a school
  const head = known ?? (text === text.toUpperCase() && OFFICE_HEADS.find((word) => text.startsWith(`${word} `)));
  return head ? head.length : 0;
}

/** "TM. ỦY BAN NHÂN DÂN" → 3: the length of the mark that says on whose behalf it is signed; 0 if there is none. */
export function behalfLength(text: string): number {
  const mark = ON_BEHALF.find((one) => text.startsWith(one));
  return mark ? mark.length + (text[mark.length] === '.' ? 1 : 0) : 0;
}

/** Marks that the name of a body follows: "TM. ỦY BAN NHÂN DÂN", "T/M. ĐOÀN KIỂM TRA". */
export function isInNameOf(text: string): boolean {
  return /^T\/?M/u.test(text) && behalfLength(text) > 0;
}
