import { LANGUAGES, type Language } from './index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that the environment asks for, as POSIX has it: LC_ALL before LC_MESSAGES before LANG. Null if it asks
 * for neither of ours, as "C" does.
 */
export function askedLanguage(env: Environment): Language | null {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  // "vi_VN.UTF-8", "vi", "en_US.UTF-8"
  const code = /^[a-z]+(?=[_.@-]|$)/iu.exec(locale ?? '')?.[0].toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** The language of the messages by the environment; English where it asks for neither. */
export function languageOf(env: Environment): Language {
  return askedLanguage(env) ?? 'en';
}
