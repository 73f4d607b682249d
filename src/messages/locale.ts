import type { Language } from './index.js';

/** The language of the messages by the environment, as POSIX has it: LC_ALL before LC_MESSAGES before LANG. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  // "vi_VN.UTF-8", "vi"
  return /^vi(?:[_.@-]|$)/iu.test(locale ?? '') ? 'vi' : 'en';
}
