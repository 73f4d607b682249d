import type { Argument, Command, Help, Option } from 'commander';
import { type Example, type UsageWords, usageWords } from '../messages/help/index.js';
import { language } from './language.js';

/** The part of a help text after the options: how a command is called, and its exit statuses. */
export function ending(words: { readonly examples: readonly Example[]; readonly exit: string }): string {
  const width = Math.max(...words.examples.map(([call]) => call.length));
  const calls = words.examples.map(([call, what]) => `  ${call.padEnd(width)}  ${what}`);
  const examples = `\n${usageWords(language()).page.examplesTitle}\n${calls.join('\n')}`;
  return words.exit === '' ? examples : `${examples}\n\n${words.exit}`;
}

/** Names of values between < and > or [ and ], in the language of the run: "--output <file>" as "--output <tệp>". */
export function named(term: string, { values }: UsageWords = usageWords(language())): string {
  return term.replace(/(?<=[<[])[\w=/]+(?=\.{0,3}[>\]])/gu, (name) => values[name] ?? name);
}

function inBrackets(text: string, parts: readonly string[]): string {
  return parts.length > 0 ? `${text} (${parts.join(', ')})` : text;
}

function withChoices(one: Option | Argument, text: string, { page }: UsageWords): string {
  const list = one.argChoices?.map((choice) => JSON.stringify(choice)).join(', ');
  const isShown = one.defaultValue !== undefined && typeof one.defaultValue !== 'boolean' && !isEmpty(one.defaultValue);
  return inBrackets(text, [
    ...(list ? [`${page.choices}: ${list}`] : []),
    ...(isShown ? [`${page.default}: ${one.defaultValueDescription ?? JSON.stringify(one.defaultValue)}`] : []),
  ]);
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** Makes commander's help pages use the language of the run. */
export function helpWords(): Partial<Help> {
  const words = usageWords(language());
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.page.usage,
    'Arguments:': words.page.arguments,
    'Options:': words.page.options,
    'Commands:': words.page.commands,
  };
  const marked = (usage: string) =>
    named(usage.replace('[options]', words.page.optionsMark).replace('[command]', words.page.commandMark), words);
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionTerm: (option) => named(option.flags, words),
    argumentTerm: (argument) => named(`<${argument.name()}>`, words).slice(1, -1),
    optionDescription: (option) => withChoices(option, option.description, words),
    argumentDescription: (argument) => withChoices(argument, argument.description, words),
    commandUsage: (command) => marked(`${pathOf(command)} ${command.usage()}`),
    subcommandTerm: (command) => marked(termOf(command)),
  };
}

function pathOf(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function termOf(command: Command): string {
  const args = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...(command.options.length > 0 ? ['[options]'] : []), ...args].join(' ');
}
