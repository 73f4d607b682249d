/**
 * The separator that Excel expects in CSV files: `;` where the locale writes decimals with a comma (Vietnamese and most
 * of Europe), else `,`. The locale is that of LC_ALL, LC_NUMERIC or LANG (POSIX order), else the system's.
 */
export function separatorOfLocale(environment: Readonly<Record<string, string | undefined>>): ',' | ';' {
  const { LC_ALL, LC_NUMERIC, LANG } = environment;
  return decimalSign(tagOf(LC_ALL || LC_NUMERIC || LANG || '')) === ',' ? ';' : ',';
}

/** "vi_VN.UTF-8" -> "vi-VN"; "C" and "POSIX" are English; nothing is the system's own. */
function tagOf(locale: string): string | undefined {
  const tag = locale.replace(/[.@].*$/s, '').replaceAll('_', '-');
  if (tag === '') return undefined;
  return tag === 'C' || tag === 'POSIX' ? 'en' : tag;
}

function decimalSign(tag: string | undefined): string {
  const signOf = (one: string | undefined) =>
    new Intl.NumberFormat(one).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  try {
    return signOf(tag);
  } catch {
    return '.'; // No language tag at all.
  }
}
