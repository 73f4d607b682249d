import type { Medium } from '../../lines/index.js';
import { has, LOWER } from '../../text/letters.js';
import { EVIDENCE, eachToken, isUnmarked, type Kind, type Token } from './word-kind.js';

/**
 * How damaged a text is, and where. Needs no language data: only the rules of Vietnamese syllables and marks. Sample
 * words of a scan: "Phén cong nghi¢m vu: Cong an x4 chu tri, phdi hop voi".
 */

const LONG = 7;

/** How many words of each kind a text has. */
class Counts implements Record<Kind, number> {
  marked = 0;
  torn = 0;
  bare = 0;
  broken = 0;
  foreign = 0;
  neutral = 0;
  all = 0;
  long = 0;
  wrong = 0;
  toned = 0;
  capitalsBare = 0;
  capitalsMarked = 0;
  capitalsBroken = 0;

  add({ word, kind, isWrong, isToned, capitals }: Token): void {
    this.all++;
    if (isToned) this.toned++;
    if (capitals === 'bare' && kind === 'neutral') this.capitalsBroken++;
    if (capitals === 'bare') this.capitalsBare++;
    else if (capitals === 'marked') this.capitalsMarked++;
    if (word.length > LONG) this.long++;
    if (isWrong) this.wrong++;
    // Not `this[kind]++`, which the engine would look up again for each word of the document.
    if (kind === 'marked') this.marked++;
    else if (kind === 'torn') this.torn++;
    else if (kind === 'bare') this.bare++;
    else if (kind === 'broken') this.broken++;
    else if (kind === 'foreign') this.foreign++;
    else this.neutral++;
  }
}

function countKinds(text: string): Counts {
  const counts = new Counts();
  eachToken(text, (token) => counts.add(token));
  return counts;
}

/** What the words of a text say of its state. */
export interface Damage {
  /** The share of words (0..1) that are no Vietnamese syllable, number, name or acronym: `source.damage`. */
  readonly share: number;
  /**
   * Whether it is Vietnamese that lost its marks, to an OCR or otherwise. Clean plans bear a mark (other than é) on
   * 81 to 88 of 100 words, scans read without Vietnamese on none; English, French and source code have long words.
   */
  readonly damaged: boolean;
  /** All that the text lost, where no letter was misread: the tones ("Kê hoach"), all marks, or those of words in capitals. */
  readonly lost: 'tones' | 'marks' | 'capitals' | null;
  /** Whether some words in a row look damaged; without such a row, no line of the text is. */
  readonly hasDamagedRow: boolean;
}

/**
 * The `damage` stage: words -> how damaged they are, in one pass. What holds afterwards: a text whose words lost their
 * marks is known to be read off a scan. No stage but `restore` asks how damaged the words are.
 */
export function surveyDamage({ wording }: { readonly wording: string }): { damage: Damage; medium: Medium } {
  const damage = damageOf(wording);
  return { damage, medium: damage.damaged ? 'scan' : 'file' };
}

/** Surveys an NFC text in one pass. */
export function damageOf(text: string): Damage {
  const counts = new Counts();
  // The most evidence that words in a row give: what turns the lines around them into damaged ones
  let row = 0;
  let most = 0;
  eachToken(text, (token) => {
    counts.add(token);
    row = Math.max(0, row + token.evidence);
    most = Math.max(most, row);
  });
  const damaged = lostMarks(counts);
  // "HOACH" may be an acronym, but not in a text that is all in capitals
  const isCapitals = damaged && counts.capitalsBare + counts.capitalsMarked > counts.all / 2;
  const share = counts.all === 0 ? 0 : (counts.wrong + (isCapitals ? counts.capitalsBroken : 0)) / counts.all;
  const lost = damaged ? (isTyped(counts, text) ? 'marks' : null) : lostAlone(counts);
  return { share, damaged, lost, hasDamagedRow: damaged || lost !== null || most >= SWITCH };
}

/** With fewer words than this nothing can be concluded. */
const FEWEST_WORDS = 30;
const FEWEST_CAPITALS = 8;
/** Of a hundred Vietnamese words some sixty have a tone mark, and some forty a hat, a horn or a stroke. */
const TONED_SHARE = 0.3;
const HATTED_SHARE = 0.2;

/** The share of words typed without marks that are syllables apart from the marks; OCR misreads more. */
const TYPED_SHARE = 0.97;

function isTyped({ marked, torn, bare, broken, foreign, all }: Counts, text: string): boolean {
  if (all < FEWEST_WORDS || marked + torn > all / 100) return false;
  let stems = 0;
  eachToken(text, (token) => {
    if (isUnmarked(token)) stems++;
  });
  return stems >= TYPED_SHARE * (bare + broken + foreign);
}

/** Tones alone lost, hats and horns kept; or the marks of words in capitals lost, and those of the others kept. */
function lostAlone({ marked, torn, toned, all, capitalsBare, capitalsMarked }: Counts): Damage['lost'] {
  if (all < FEWEST_WORDS) return null;
  if (marked + torn >= HATTED_SHARE * all && toned <= all / 100) return 'tones';
  return capitalsBare >= FEWEST_CAPITALS && capitalsMarked === 0 && toned >= TONED_SHARE * all ? 'capitals' : null;
}

/** Which lines of a text share its kind of loss: those without any tone, or those all in capitals. */
export function linesThatLost(lost: NonNullable<Damage['lost']>, lines: readonly string[]): boolean[] {
  return lines.map((line) => {
    const { toned, capitalsBare } = countKinds(line);
    return toned === 0 && (lost !== 'capitals' || (capitalsBare > 0 && !has(line, LOWER)));
  });
}

function lostMarks({ marked, torn, bare, broken, foreign, long }: Counts): boolean {
  const words = marked + torn + bare + broken + foreign;
  if (words === 0) return false;
  if (marked + torn > 0.3 * words) return torn > TORN_SHARE * words && torn > 4;
  return bare + broken >= 0.8 * words && long <= 0.05 * words && bare >= 0.3 * words && words >= 2;
}

/** A text with this share of torn words ("Điề u kho ản") is damaged although it has its marks. */
const TORN_SHARE = 0.15;

/** Whether a damaged text is one whose words are torn: only the lines that hold torn words are. */
function isTorn(all: Counts): boolean {
  return all.torn > TORN_SHARE * all.all && all.marked + all.torn > 0.3 * all.all;
}

const KINDS = Object.keys(EVIDENCE) as Kind[];
const KEYS = Object.keys(new Counts()) as Exclude<keyof Counts, 'add'>[];
/** The cost of switching between clean and damaged lines, in evidence. */
const SWITCH = 9;

/**
 * Which lines of a text are damaged. Where the text is damaged or clean throughout the answer is one for all lines;
 * a damaged part must be some words long (a heading without marks inside a clean text is no damage).
 */
export function damagedLines(lines: readonly string[]): boolean[] {
  const counts = lines.map((line) => countKinds(line));
  const all = sum(counts);
  const whole = lostMarks(all);
  if (whole && isTorn(all)) return counts.map((line) => line.torn > 0);
  const scores = counts.map((line) => Math.max(-12, Math.min(12, evidence(line))));
  const start = whole ? 2 : -2;
  // Two states, the cheaper way through: to switch between them costs as much as some words of evidence.
  let clean = Math.max(0, start);
  let damaged = Math.max(0, -start);
  const fromDamaged: boolean[][] = [];
  for (const score of scores) {
    const stay = [clean <= damaged + SWITCH, clean + SWITCH < damaged];
    const nextClean = Math.min(clean, damaged + SWITCH) + Math.max(0, score);
    const nextDamaged = Math.min(damaged, clean + SWITCH) + Math.max(0, -score);
    fromDamaged.push([!stay[0]!, !stay[1]!]);
    [clean, damaged] = [nextClean, nextDamaged];
  }
  const result = new Array<boolean>(lines.length);
  let state = damaged < clean;
  for (let i = lines.length - 1; i >= 0; i--) {
    result[i] = state;
    state = fromDamaged[i]![state ? 1 : 0]!;
  }
  // What looks damaged line by line must also look so as a whole: source code and lists of names do not.
  for (let from = 0; from < result.length; from++) {
    if (!result[from]) continue;
    let to = from;
    while (to < result.length && result[to]) to++;
    if (!lostMarks(sum(counts.slice(from, to)))) result.fill(false, from, to);
    from = to;
  }
  return result;
}

function evidence(counts: Counts): number {
  let score = 0;
  for (const kind of KINDS) score += EVIDENCE[kind] * counts[kind];
  return score;
}

function sum(list: readonly Counts[]): Counts {
  const total = new Counts();
  for (const counts of list) for (const key of KEYS) total[key] += counts[key];
  return total;
}
