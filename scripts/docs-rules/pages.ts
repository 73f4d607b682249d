import { readFileSync } from 'node:fs';
import { RULES } from '../../src/checks/rules.js';
import { findAll, inWords } from '../../src/checks/run.js';
import { extract } from '../../src/extract.js';
import { LANGUAGES, type Language, type RuleCode } from '../../src/messages/index.js';
import { viRules } from '../../src/messages/vi-rules.js';
import { type Example, type RuleComment, readComment } from './comment.js';
import { RULE_FILES } from './rule-files.js';

interface Page {
  readonly summary: string;
  readonly page: string;
}

const WORDS = {
  en: {
    good: 'Right',
    bad: 'Wrong',
    note: '*These pages are generated from the comments in `src/checks/rules/`; run `npm run docs:rules` after a change there.*',
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
    note: '*Các trang này được tạo từ `src/checks/rules/` và `src/messages/vi-rules.ts` bằng lệnh `npm run docs:rules`.*',
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

/** Every file that is made from the rules: their pages in each language, and the pages as data for `plan06 explain`. */
export function madeFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const data: Partial<Record<RuleCode, Record<Language, Page>>> = {};
  for (const { code } of RULES) {
    const comment = readComment(readFileSync(RULE_FILES.get(code)!, 'utf8'));
    const [summary, ...paragraphs] = viRules[code];
    data[code] = { en: pageOf(code, comment, 'en'), vi: pageOf(code, { ...comment, summary, paragraphs }, 'vi') };
  }
  for (const language of LANGUAGES) {
    const folder = language === 'en' ? 'docs/rules' : `docs/rules/${language}`;
    for (const [code, pages] of Object.entries(data)) files.set(`${folder}/${code}.md`, pages[language].page);
    files.set(`${folder}/README.md`, indexOf(data, language));
  }
  files.set('src/checks/pages.json', `${JSON.stringify(data, null, 2)}\n`);
  return files;
}

function pageOf(code: RuleCode, { summary, paragraphs, examples }: RuleComment, language: Language): Page {
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

/** What is found in an example. The English words are in the rule's comment, which a test holds to be true. */
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
