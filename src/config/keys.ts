import { say } from '../messages/library/say.js';
import { boundedDistance } from '../text/fold.js';

/** What a key may be set to. */
export type Expected = readonly string[] | 'yes-or-no' | 'text' | 'number' | 'list' | 'names-with-values' | 'anything';

/** The keys that are at one level of a configuration, and what each may be. */
export type Keys = Readonly<Record<string, Expected>>;

/** What is wrong with a value, in English, for src/messages/library to translate. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly hint: string;

  constructor(message: string, hint = say('correct-configuration')) {
    super(message);
    this.hint = hint;
  }
}

/** The largest edit distance between a misprint and the key that was meant. */
const FAR = 3;

/** Throws KeyError for a key that is not known, or a value that it may not be. `path` ends with a dot, or is "". */
export function checkKeys(given: unknown, keys: Keys, path = ''): Readonly<Record<string, unknown>> {
  if (!isRecord(given)) {
    const name = path.slice(0, -1) || say('configuration');
    throw new KeyError(say('config-names-expected', { key: name, what: show(given) }));
  }
  for (const [key, value] of Object.entries(given)) {
    const expected = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (expected === undefined)
      throw new KeyError(say('config-key-unknown', { key: `${path}${key}` }), hintFor(key, Object.keys(keys)));
    if (!fits(value, expected)) {
      const wanted = expected === 'anything' ? '' : typeof expected === 'string' ? say(expected) : expected.join(', ');
      throw new KeyError(say('config-expected', { key: `${path}${key}`, what: show(value), expected: wanted }));
    }
  }
  return given;
}

function isRecord(given: unknown): given is Record<string, unknown> {
  // A set or an ordered map of YAML has no names of its own.
  return typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype;
}

function fits(value: unknown, expected: Expected): boolean {
  switch (expected) {
    case 'anything':
      return true;
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'text':
      // No name of a file holds a NUL.
      return typeof value === 'string' && !value.includes('\0');
    case 'number':
      return typeof value === 'number' && value > 0;
    case 'list':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'names-with-values':
      return isRecord(value);
    default:
      return typeof value === 'string' && expected.includes(value);
  }
}

function show(value: unknown): string {
  const text = inJson(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** As JSON; undefined for what has none: aliases of YAML may go round in a circle, and lists be nested without end. */
function inJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function hintFor(key: string, known: readonly string[]): string {
  const near = known
    .map((one) => ({ one, distance: boundedDistance(one.toLowerCase(), key.toLowerCase(), FAR) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= FAR
    ? say('did-you-mean', { near: near.one })
    : say('write-one-of', { names: known.join(', ') });
}
