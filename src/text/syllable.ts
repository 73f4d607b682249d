/**
 * Which syllables Vietnamese has, from rules: onset, rime (glide, nucleus, coda) and tone.
 * Source: the tables of any grammar of Vietnamese; written down here as rules, no word list is used.
 */

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ') as readonly string[];

/** Rimes without a rounded glide, then those with one, then those of "qu", where the u belongs to the onset. */
const PLAIN = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
];
const ROUNDED =
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uynh uyt uyu';
const AFTER_QU =
  'a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây e en eo et ê ên êt êu ơ ơn ơt ôc y ych yên yêt ynh yt it';
const BEGINS_WITH_Y = 'y yêm yên yêng yêt yêu';
/** Onsets after which i may be written y: "kỹ", "lý", "mỹ", "hy", "sỹ", "tỷ", "vỹ". */
const BEFORE_Y = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'đ']);
const LABIAL = new Set(['b', 'm', 'p', 'ph', 'v']);

/** The five marks of tone in NFD (grave, acute, hook above, tilde, dot below); the sixth tone has none. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;

const split = (list: string) => new Set(list.split(' '));
const plain = split(PLAIN.join(' '));
const rounded = split(ROUNDED);
const afterQu = split(AFTER_QU);
const alone = split(BEGINS_WITH_Y);

/** Whether an onset may precede a rime (both without tone): "ngh" before e, ê, i only, no glide after labials. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return afterQu.has(rime);
  if (onset === '' && alone.has(rime)) return true;
  if (rime === 'y') return BEFORE_Y.has(onset);
  if (rounded.has(rime))
    return !LABIAL.has(onset) && onset !== 'gh' && onset !== 'ngh' && onset !== 'gi' && onset !== 'k';
  if (!plain.has(rime)) return false;
  const front = 'eêi'.includes(rime[0]!);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'gi') return rime[0] !== 'i';
  if (onset === '' && rime.startsWith('iê')) return false;
  return true;
}

/** Whether the i of gi also belongs to the rime, as in "gì", "gìn" and "giếng": the rest without it is not a rime. */
function sharesI(rime: string): boolean {
  return rime[0] === 'i' && plain.has(rime) && !fits('gi', rime.slice(1));
}

/** Where the mark of tone is in a rime: on the marked vowel, else the last one before a coda, else the first. */
function tonePlaces(rime: string): number[] {
  for (let i = rime.length - 1; i >= 0; i--)
    if ('ăâêôơư'.includes(rime[i]!)) return [rime[i] === 'ư' && rime[i + 1] === 'ơ' ? i + 1 : i];
  const vowels = rime.search(/[^aeiouy]|$/);
  if (vowels < rime.length) return [vowels - 1];
  if (vowels === 3) return [1];
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return [0, 1];
  return [0];
}

/** A letter without its tone and its tone (0 for none, 1..5): "ế" → "ê", 2. */
interface Parted {
  readonly bare: string;
  readonly tone: number;
}

const partedLetters = new Map<number, Parted>();

function partLetter(code: number): Parted {
  let known = partedLetters.get(code);
  if (known === undefined) {
    const apart = String.fromCharCode(code).normalize('NFD');
    const bare = apart.replace(TONE, '').normalize('NFC');
    known = { bare, tone: 1 + TONES.findIndex((mark) => apart.includes(mark)) };
    partedLetters.set(code, known);
  }
  return known;
}

/** The letters without tone of a word in NFC, its tone and the vowel that bears it; null if more than one does. */
function partTone(word: string): { bare: string; tone: number; at: number } | null {
  let bare = '';
  let tone = 0;
  let at = -1;
  for (let i = 0; i < word.length; i++) {
    const letter = partLetter(word.charCodeAt(i));
    bare += letter.bare;
    if (letter.tone === 0) continue;
    if (tone > 0) return null;
    tone = letter.tone;
    at = bare.length - 1;
  }
  return { bare, tone, at };
}

/** How long a syllable can be: "nghiêng". */
const LONGEST = 7;

/**
 * The parts of a lower-case syllable in NFC ("nghiệp" → "ngh", "iêp", 5), or null if it is not a Vietnamese syllable.
 */
export function partSyllable(word: string): { onset: string; rime: string; tone: number } | null {
  const parted = word.length > LONGEST ? null : partTone(word);
  if (parted === null) return null;
  const { bare, tone, at } = parted;
  // "gì", "gìn": the i is the rime's as well.
  const isGi = bare.startsWith('gi');
  for (let length = isGi ? 2 : LONGEST_ONSET; length >= (isGi ? 1 : 0); length--) {
    const onset = bare.slice(0, length);
    if (onset.length < length || !onsets.has(onset)) continue;
    const rime = bare.slice(onset.length);
    const odd = onset === 'g' && rime.startsWith('i');
    if (!(odd ? sharesI(rime) : fits(onset, rime))) continue;
    if (STOPPED.test(rime) && tone !== 2 && tone !== 5) continue;
    if (tone > 0 && !tonePlaces(rime).includes(at - onset.length)) continue;
    return { onset, rime, tone };
  }
  return null;
}

const onsets: ReadonlySet<string> = new Set(ONSETS);
/** "ngh" */
const LONGEST_ONSET = 3;

/**
 * The syllables of the rules as a table: a syllable is an onset and a toned rime, its number is
 * `onset × RIMES.length + rime`. "hòa" and "hoà" have one number; `spellings` holds both, the first vowel toned first.
 */
export interface SyllableTable {
  readonly onsets: readonly string[];
  /** The spellings of each toned rime: ["òa", "oà"], ["iệp"]. */
  readonly rimes: readonly (readonly string[])[];
  /** Which rime without tone each toned one belongs to, and its tone (0 for none, 1..5). */
  readonly bareOf: readonly number[];
  readonly toneOf: readonly number[];
  /** 1 where onset and rime make a syllable, by number. */
  readonly exists: Uint8Array;
}

export function syllableTable(): SyllableTable {
  const bare = [...new Set([...plain, ...rounded, ...afterQu, ...alone])];
  const rimes: string[][] = [];
  const bareOf: number[] = [];
  const toneOf: number[] = [];
  for (const [index, rime] of bare.entries())
    for (let tone = 0; tone <= 5; tone++) {
      if (STOPPED.test(rime) && tone !== 2 && tone !== 5) continue;
      const places = tone === 0 ? [0] : tonePlaces(rime);
      const mark = tone === 0 ? '' : TONES[tone - 1];
      rimes.push(places.map((at) => (rime.slice(0, at + 1) + mark + rime.slice(at + 1)).normalize('NFC')));
      bareOf.push(index);
      toneOf.push(tone);
    }
  const exists = new Uint8Array(ONSETS.length * rimes.length);
  for (const [o, onset] of ONSETS.entries()) {
    const fit = bare.map((rime) => fits(onset, rime) || (onset === 'g' && sharesI(rime)));
    for (let r = 0; r < rimes.length; r++) exists[o * rimes.length + r] = fit[bareOf[r]!] ? 1 : 0;
  }
  return { onsets: ONSETS, rimes, bareOf, toneOf, exists };
}

const seen = new Map<string, boolean>();

/** Whether a word, whatever its case, is a syllable that Vietnamese could have. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  let known = seen.get(word);
  if (known === undefined) {
    known = partSyllable(word.toLowerCase()) !== null;
    if (seen.size > 50_000) seen.clear();
    seen.set(word, known);
  }
  return known;
}

/** One spelling for two: the tone mark on the first vowel ("hoà" → "hòa", "thuý" → "thúy"), lower case in and out. */
export function oneStyle(word: string): string {
  const end = word.slice(-2);
  const open = NEW_STYLE.get(end);
  return open === undefined || word.at(-3) === 'q' ? word : word.slice(0, -2) + open;
}

const NEW_STYLE = new Map(
  ['oa', 'oe', 'uy'].flatMap((rime) =>
    TONES.map((tone) => [(rime + tone).normalize('NFC'), (rime[0] + tone + rime[1]).normalize('NFC')] as const),
  ),
);
