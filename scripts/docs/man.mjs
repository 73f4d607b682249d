import { plan06 } from './program.mjs';

/** A text as troff takes it: no line begins with a control character, and no backslash is one. */
const troff = (text) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const HEADS = {
  en: { name: 'NAME', commands: 'COMMANDS', title: 'User Commands' },
  vi: { name: 'TÊN', commands: 'CÁC LỆNH', title: 'Lệnh của người dùng' },
};

/** The manual page, made from the help of the program and of each of its commands. */
export function manPage(language, version) {
  const { name, commands, title } = HEADS[language];
  const help = plan06('--help', '--lang', language);
  const about = help.split('\n\n')[1].replaceAll('\n', ' ');
  // "  extract [options] <files...>  print plans …"
  const names = [...help.matchAll(/^ {2}(?<name>[a-z]+) (?:\[|<|$)/gm)].map(({ groups }) => groups.name);
  const own = [...new Set(names)].filter((one) => one !== 'help' && one !== 'plan');
  const parts = own.map((one) => `.SS ${one}\n.nf\n${troff(plan06(one, '--help', '--lang', language).trimEnd())}\n.fi`);
  return [
    `.TH PLAN06 1 "" "plan06 ${version}" "${title}"`,
    `.SH ${name}`,
    `plan06 \\- ${troff(about)}`,
    '.SH PLAN06',
    `.nf\n${troff(help.trimEnd())}\n.fi`,
    `.SH "${commands}"`,
    ...parts,
    '',
  ].join('\n');
}
