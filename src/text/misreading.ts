/** Letters, digits and signs that OCR takes for one another. */
const LIKE: readonly string[] = ['il1jf!|', 'tr1', 'o0dq6', 's58$&', 'b86', 'đdbp4', 'gq96', 'a4', 'ec¢', 'uvyw', 'z2'];
/** What OCR makes of a vowel with marks: "ủ" is "ii", "ừ" is "tr", "ộ" is "6". */
const VOWEL = /[aeiouyltrvwf0-9$&¢]/;
const MOST_OF_VOWEL = 2;
/** Of so many letters without marks one may be wrong, and besides one vowel may be lost. */
const LETTERS_A_FAULT = 5;
const MOST_FAULTS = 2;
const FAULT = 5;
const LOST_VOWEL = 2;
const MARKS = /[\u0300-\u036f]/gu;

interface Letter {
  readonly base: string;
  readonly isMarked: boolean;
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/**
 * Whether OCR may have read a word as these letters (without marks): a vowel that bears marks may become anything that
 * looks like a vowel, other letters only what looks like them, and of a long word a letter may be wrong. A digit is
 * never another one. So "Sở" may be read as "86" and "lý" as "ly", but "Hùng" not as "dung" and "bộ" not as "so".
 */
export function mayBeRead(word: string, letters: string): boolean {
  const name = `${word} ${letters}`;
  let found = known.get(name);
  if (found === undefined) {
    found = isWithin(lettersOf(word), letters);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, found);
  }
  return found;
}

function lettersOf(word: string): Letter[] {
  return [...word.normalize('NFC')].map((letter) => {
    const base = letter.normalize('NFD').replace(MARKS, '');
    return { base, isMarked: base !== letter };
  });
}

/** Whether no more is wrong than may be, by the least of all ways to lay one over the other. */
function isWithin(word: readonly Letter[], read: string): boolean {
  const plain = word.filter(({ isMarked }) => !isMarked).length;
  const hasDigit = word.some(({ base }) => isDigit(base));
  const allowed = hasDigit ? 0 : Math.min(MOST_FAULTS, Math.floor(plain / LETTERS_A_FAULT));
  const vowels = word.length - plain;
  if (word.length - vowels - allowed > read.length || read.length > word.length + vowels + allowed) return false;
  let row = Array.from({ length: read.length + 1 }, (_, at) => at * FAULT);
  for (const letter of word) {
    // A word that is nothing but marked vowels would be anything.
    const isFree = letter.isMarked && plain > 0;
    const next = row.map((faults) => faults + (isFree ? LOST_VOWEL : FAULT));
    for (let at = 1; at <= read.length; at++) {
      const wrong = isLike(letter, read[at - 1]!, isFree) ? 0 : FAULT;
      next[at] = Math.min(next[at]!, row[at - 1]! + wrong, next[at - 1]! + FAULT);
      const two = at >= MOST_OF_VOWEL && isFree && isLike(letter, read[at - 2]!, true);
      if (two && wrong === 0) next[at] = Math.min(next[at]!, row[at - 2]!);
    }
    row = next;
  }
  return row[read.length]! <= allowed * FAULT + LOST_VOWEL;
}

function isLike({ base, isMarked }: Letter, read: string, isFree: boolean): boolean {
  if (base === read) return true;
  if (isDigit(read) && (isMarked || isDigit(base))) return isMarked;
  return (isFree && VOWEL.test(read)) || LIKE.some((group) => group.includes(base) && group.includes(read));
}

const isDigit = (letter: string) => letter >= '0' && letter <= '9';
