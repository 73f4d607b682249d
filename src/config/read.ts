import { type Document, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { VocabularyError } from '../lexicon/user-words.js';
import { say } from '../messages/library/say.js';
import { jsonFault, lineAndColumn } from '../text/json-fault.js';
import { KeyError, type Keys } from './keys.js';
import { type Config, checkConfig } from './schema.js';

/** A configuration file that cannot be used, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;
  readonly hint: string;

  constructor(file: string, message: string, hint = say('correct-configuration')) {
    super(message);
    this.file = file;
    this.hint = hint;
  }
}

/** A configuration and its file; `file` is null if there is none. */
export interface FoundConfig {
  readonly file: string | null;
  readonly config: Config;
}

/**
 * The configuration that is written in a file. `commands` are the keys of each command's options. Throws ConfigError for
 * a text that is no YAML or JSON, or that says something invalid.
 */
export function configIn(file: string, text: string, commands: Readonly<Record<string, Keys>>): Config {
  const given = (text.trim() === '' ? null : parse(file, text)) ?? {};
  try {
    return checkConfig(given, commands);
  } catch (error) {
    const isExpected = error instanceof VocabularyError || error instanceof KeyError;
    throw isExpected ? new ConfigError(file, error.message, error.hint) : error;
  }
}

function parse(file: string, text: string): unknown {
  if (file.endsWith('.json')) {
    const fault = jsonFault(text);
    if (!fault) return JSON.parse(text);
    const { line, column } = lineAndColumn(text, fault.offset);
    throw new ConfigError(file, say('no-json-line-column', { line, column }));
  }
  // Its own check of repeated keys compares each with all before it.
  const document = parseDocument(text, { logLevel: 'error', uniqueKeys: false });
  const at = document.errors[0]?.pos[0];
  const again = at === undefined ? repeatedKey(document) : undefined;
  if (again) {
    const { line, column } = lineAndColumn(text, again.range?.[0] ?? 0);
    throw new ConfigError(file, say('repeated-key-line-column', { key: String(again.value), line, column }));
  }
  try {
    if (at === undefined) return document.toJS();
  } catch {
    // An alias of nothing, or aliases that grow without end: the parser does not say where.
  }
  throw new ConfigError(file, say('no-yaml-line-column', { ...lineAndColumn(text, at ?? 0) }));
}

/** The key that a map says for the second time. */
function repeatedKey(document: Document.Parsed): Scalar | undefined {
  let again: Scalar | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
      const seen = new Set<unknown>();
      again = keys.find(({ value }) => seen.size === seen.add(value).size);
      return again && visit.BREAK;
    },
  });
  return again;
}
