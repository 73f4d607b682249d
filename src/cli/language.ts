import { Option } from 'commander';
import { LANGUAGES, type Language } from '../messages/index.js';
import { languageOf } from '../messages/locale.js';

/** `--lang vi|en`, for every command that writes what people read. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of what is written (default: that of LC_ALL or LANG)').choices([
    ...LANGUAGES,
  ]);
}

/** The language asked for, or that of the environment. */
export function languageFrom(flags: { readonly lang?: Language | undefined }): Language {
  return flags.lang ?? languageOf(process.env);
}
