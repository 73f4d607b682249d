import { readFileSync } from 'node:fs';
import { RULES } from '../../src/checks/rules.js';
import { findAll, inWords } from '../../src/checks/run.js';
import { extract } from '../../src/extract.js';
import { LANGUAGES, type Language, type RuleCode } from '../../src/messages/index.js';
import { type Example, type RulePage, readPage } from './page.js';

interface Page {
  readonly summary: string;
  readonly page: string;
}

const WORDS = {
  en: {
    good: 'Right',
    bad: 'Wrong',
    note: '*Run `npm run docs:rules` after a change of a rule or of its page: it makes this list.*',
    index: 'What `plan06 check` looks for',
    columns: ['Rule', 'Severity', 'What it finds'],
    severity: { error: 'error', warning: 'warning', info: 'note' },
    told: {
      structure: 'Reported by `plan06 check`, and in the `diagnostics` of `plan06 extract`.',
      content: 'Reported by `plan06 check`.',
    },
    isOff: 'off',
    off: 'Off by default (`--rule NAME=warning` enables it), as some of its findings are debatable.',
  },
  vi: {
    good: 'Đúng',
    bad: 'Sai',
    note: '*Hãy chạy `npm run docs:rules` sau khi sửa quy tắc hay trang của nó: lệnh này tạo danh sách trên.*',
    index: 'Những gì `plan06 check` kiểm tra',
    columns: ['Quy tắc', 'Mức', 'Nội dung'],
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    told: {
      structure: 'Được báo bởi `plan06 check` và trong `diagnostics` của `plan06 extract`.',
      content: 'Được báo bởi `plan06 check`.',
    },
    isOff: 'tắt',
    off: 'Mặc định tắt, vì một số phát hiện có thể còn bàn cãi; bật bằng `--rule TÊN=warning`.',
  },
} as const;

/**
 * The pages of the rules, and what is made from them: the lists of them, and data for `plan06 explain`. The words of a
 * page are its own. Its second line comes from the rule, and the examples of a translation from the English page; what is
 * found in them is said in its language.
 */
export function madeFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const data: Partial<Record<RuleCode, Record<Language, Page>>> = {};
  for (const { code } of RULES) {
    const own = pageIn(code, 'en');
    const vi = { ...pageIn(code, 'vi'), examples: own.examples };
    data[code] = { en: pageOf(code, own, 'en'), vi: pageOf(code, vi, 'vi') };
  }
  for (const language of LANGUAGES) {
    const folder = folderOf(language);
    for (const [code, pages] of Object.entries(data)) files.set(`${folder}/${code}.md`, pages[language].page);
    files.set(`${folder}/README.md`, indexOf(data, language));
  }
  files.set('src/checks/pages.json', `${JSON.stringify(data, null, 2)}\n`);
  return files;
}

const folderOf = (language: Language) => (language === 'en' ? 'docs/rules' : `docs/rules/${language}`);

/** The page of a rule as it is written. */
export const pageIn = (code: RuleCode, language: Language): RulePage =>
  readPage(readFileSync(`${folderOf(language)}/${code}.md`, 'utf8'));

function pageOf(code: RuleCode, { summary, paragraphs, examples }: RulePage, language: Language): Page {
  const rule = RULES.find((one) => one.code === code)!;
  const words = WORDS[language];
  const parts = [
    `# ${code}`,
    `**${words.severity[rule.severity]}** · ${rule.isOff ? words.off : words.told[rule.about]}`,
    summary,
    ...paragraphs,
    ...examples.flatMap((example) => [
      `## ${words[example.kind]}`,
      `\`\`\`text\n${example.text}\`\`\``,
      ...findsOf(code, example, language),
    ]),
  ];
  return { summary, page: `${parts.join('\n\n')}\n` };
}

/** What is found in an example. The English words are on the page, which a test holds to be true. */
function findsOf(code: RuleCode, { text, finds }: Example, language: Language): string[] {
  if (finds.length === 0) return [];
  const told =
    language === 'en'
      ? finds
      : findAll(extract(text), text, { [code]: RULES.find((one) => one.code === code)!.severity })
          .filter(({ rule }) => rule === code)
          .map((finding) => inWords(finding, language))
          .map(({ position, message }) => {
            return { place: position ? `${position.start.line}:${position.start.column}` : '-', message };
          });
  return [told.map(({ place, message }) => `- ${place === '-' ? '' : `\`${place}\` `}${message}`).join('\n')];
}

function indexOf(data: Partial<Record<RuleCode, Record<Language, Page>>>, language: Language): string {
  const words = WORDS[language];
  const rows = RULES.map(({ code, severity, isOff }) => {
    const summary = data[code]?.[language].summary.replace(/\|/gu, '\\|') ?? '';
    return `| [${code}](${code}.md) | ${words.severity[severity]}${isOff ? `, ${words.isOff}` : ''} | ${summary} |`;
  });
  const head = `| ${words.columns.join(' | ')} |\n| --- | --- | --- |`;
  return `# ${words.index}\n\n${[head, ...rows].join('\n')}\n\n${words.note}\n`;
}
