import { LANGUAGES, type Language } from '../messages/index.js';
import { askedLanguage } from '../messages/locale.js';
import { settings } from './settings.js';

export const language = (): Language => settings.language;

/** What `--name value` or `--name=value` says among the arguments, the last of them; undefined if it is not there. */
export function valueAmong(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  return own.flatMap((arg, at) => {
    if (arg === name) return own[at + 1] ?? [];
    return arg.startsWith(`${name}=`) ? arg.slice(name.length + 1) : [];
  })[own.filter((arg) => arg === name || arg.startsWith(`${name}=`)).length - 1];
}

/** The language that the arguments or the environment ask for; null if neither does. */
export function languageAsked(args: readonly string[]): Language | null {
  const named = valueAmong(args, '--lang');
  return LANGUAGES.find((one) => one === named) ?? askedLanguage(process.env);
}
