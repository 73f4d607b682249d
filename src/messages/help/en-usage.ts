import type { Example } from './words.js';

/** The words of the program itself, of options that many commands take, and of help pages. */
export const usage = () => ({
  does: 'Reads Vietnamese administrative plans (kế hoạch Đề án 06) into validated JSON or YAML.',
  exit: 'Exit status: 0 done, 1 something was found, failed or differs, 2 could not.',
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'print the help of a command',
  examples: [
    ['plan06 extract plan.md', 'the plan as JSON'],
    ['plan06 table plans/ -f xlsx -o plans.xlsx', 'all models and tasks of a folder, for Excel'],
    ['plan06 extract --help', 'the options of a command'],
  ] as readonly Example[],
  common: {
    title: 'Options of every command:',
    lang: 'language of the output (default: that of LC_ALL or LANG, else of the configuration)',
    quiet: 'print only errors',
    verbose: 'say what was found, on standard error',
    config: 'read this configuration, not the nearest plan06.config.yaml',
    noConfig: 'read no configuration',
    errors: 'errors as text, or as JSON: one object per line',
    password: 'of a locked file',
    ocr: 'read pages by OCR: those without usable text (auto), none, or all',
    ocrEngine: 'tesseract.js (bundled), an installed tesseract (system), or either',
  },
  /** Titles and marks of a help page. */
  page: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examplesTitle: 'Examples:',
    optionsMark: '[options]',
    commandMark: '[command]',
    choices: 'choices',
    default: 'default',
  },
  /** Names of values, as they stand between < and >. */
  values: {} as Readonly<Record<string, string>>,
});
