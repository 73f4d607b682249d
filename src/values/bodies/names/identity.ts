import { SAME_BODIES } from '../../../lexicon/bodies.js';
import { ofVocabulary } from '../../../lexicon/run.js';
import { latin } from '../../../text/latin.js';
import { type PhraseHit, Phrases, phrases } from '../../../text/phrases/phrases.js';
import { type Word, wordsOf } from '../../../text/words.js';
import { QUANTIFIERS } from '../../../vocabulary/bodies/bodies.js';
import { AND, HAVING } from '../../../vocabulary/words/small-words.js';

/** An abbreviation and what it stands for. */
export interface Abbreviation {
  readonly abbr: string;
  readonly expansion: string;
}

const quantifiers = phrases(QUANTIFIERS);

/**
 * Makes the function that gives the identity of a name: names of one body have equal identities. Abbreviations are
 * spelled out (the plan's own first, then the usual ones); case, dashes, "và" and a leading "các" do not count: "Sở YT"
 * and "Sở Y tế", "các đơn vị liên quan" and "Đơn vị có liên quan".
 */
export function identityOf(own: readonly Abbreviation[]): (name: string) => string {
  const ownPhrases = new Phrases<string>(own.map(({ abbr, expansion }) => [abbr, expansion] as const));
  const standard = usual();
  const expansion: Expansion = (name, words, at) => {
    const [mine, theirs] = [ownPhrases.at(name, words, at), standard.at(name, words, at)];
    return mine && (!theirs || mine.to >= theirs.to) ? mine : theirs;
  };
  return (name) => spell(name, expansion, 3);
}

type Expansion = (name: string, words: readonly Word[], at: number) => PhraseHit<string> | undefined;

/** The usual abbreviations and names. */
const usual = ofVocabulary(
  ({ abbreviations }) =>
    new Phrases<string>([
      ...Object.entries(abbreviations),
      ...SAME_BODIES.flatMap(([first, ...others]) => [first!, ...others].map((other) => [other, first!] as const)),
    ]),
);

function spell(name: string, expansion: Expansion, depth: number): string {
  const words = wordsOf(name);
  const keys: string[] = [];
  for (let i = quantifiers.at(name, words, 0)?.to ?? 0; i < words.length; ) {
    const hit = depth > 0 ? expansion(name, words, i) : undefined;
    if (hit && isShort(words, hit.from, hit.to)) {
      // The name that stands for all is spelled as it is, though it holds one of the others
      const printed = words.slice(hit.from, hit.to).map(({ text }) => text);
      const isSpelled = printed.join(' ') === hit.value;
      keys.push(spell(hit.value, expansion, isSpelled ? 0 : depth - 1));
      i = hit.to;
    } else keys.push(words[i++]!.key);
  }
  return keys.filter((key) => key !== AND && key !== HAVING).join(' ');
}

// "CA", "TTg" with two, "X"
const CAPITALS = latin(/\p{Lu}.*\p{Lu}|^\p{Lu}$/u);

/** An abbreviation is printed in capitals: "ca" in a name is no "Công an". */
function isShort(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => CAPITALS.test(word.text)) || to - from > 2;
}
