import { GENERIC_HEADS, NAMED_HEADS } from '../../lexicon/bodies.js';
import { fold } from '../../text/fold.js';
import { QUANTIFIERS } from '../../vocabulary/bodies/bodies.js';
import { COORDINATE_WORDS, GIVE_WORDS, LEAD_WORDS } from '../../vocabulary/bodies/roles.js';

const HEADS = [...NAMED_HEADS, ...GENERIC_HEADS, ...QUANTIFIERS].map((head) => `${fold(head)} `);
const ASKS = GIVE_WORDS.map((word) => `${fold(word)} `);
const ACTS = [...LEAD_WORDS, ...COORDINATE_WORDS].map((words) => ` ${fold(words)} `);
const MOST_WORDS = 24;
const LONGEST = 250;

/**
 * "Các sở, ban, ngành; UBND các huyện, thành phố": bodies separated by semicolons, without a verb. Such a list is the
 * heading of what they have to do, although elsewhere a semicolon ends a sentence.
 */
export function isBodyList(text: string): boolean {
  if (text.length > LONGEST || !text.includes(';')) return false;
  const folded = fold(text);
  const parts = folded.split(';').map((part) => part.trim());
  if (parts.length < 2 || folded.split(' ').length > MOST_WORDS) return false;
  return parts.every((part) => beginsWithBody(part) && !ACTS.some((words) => `${part} `.includes(words)));
}

function beginsWithBody(part: string): boolean {
  const asked = ASKS.find((word) => part.startsWith(word));
  const name = asked ? part.slice(asked.length) : part;
  return HEADS.some((head) => `${name} `.startsWith(head));
}
