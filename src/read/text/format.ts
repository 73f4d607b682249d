// "plan.md", "PLAN.Markdown"
const MARKDOWN_EXTENSION = /\.(?:md|markdown)$/i;

/** Lines that plain text does not have. */
const MARKDOWN_LINES = [
  // "## II. NHIỆM VỤ"
  /^#{1,6} +\S/m,
  // "|---|:---:|": the line under the head of a table
  /^[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|/m,
  // "- **Mục tiêu:** Người dân", "**KẾ HOẠCH**"
  /^[ \t]*(?:[-+*] +)?\*\*[^\s*][^*\n]*\*\*/m,
  // "**MÔ HÌNH 5. Quản lý lưu trú": its end is in another paragraph
  /^[ \t]*\*\*\p{Lu}{2}/mu,
  // "<table>", "KẾ HOẠCH<br>", "cửa<sup>1</sup>"
  /<(?:table|br|sup)\b[^<>\n]{0,200}>/i,
  // "[Mục tiêu:]{.underline}", "[]{#_Toc1 .anchor}", "::: {custom-style="Body"}"
  /\]\{[.#][^{}\n]{1,200}\}|^:{3} ?[{\w]/m,
  // "\- Công an xã", "\_\_\_", "1\. Mục đích", "a\) Nội dung", "\(báo cáo\)": escapes
  /^\\[-+*_]|(?:^|[\s\d])[\da-zđ]\\[.)](?=\s)|\\[()[\]]/m,
  // "Ủy ban nhân dân xã\": a line break
  /\p{L}\\$/mu,
  // "*Phú Thịnh, ngày 15 tháng 02 năm 2024*"
  /^[ \t]*\*\p{L}[^*\n]*[^\s*]\*[ \t]*$/mu,
  // "$95\%$"
  /\$[\d., ]{1,12}\\%[ ]?\$/,
  // "của **UBND** tỉnh"
  /[\s(]\*\*\p{L}[^*\n]{0,200}\*\*[\s.,:;)]/u,
  // "số [06/QĐ-TTg](https://vanban.example.vn/06)"
  /\]\((?:https?:|#)/,
  // "> 1. Mục đích": lines in a row that are quoted
  /^>.*\n+>.*\n+>/m,
];

/** How a text is written: by the extension of its file, else by lines that only Markdown has. */
export function detectFormat(text: string, file: string | null): 'markdown' | 'text' {
  if (file !== null && MARKDOWN_EXTENSION.test(file)) return 'markdown';
  return MARKDOWN_LINES.some((line) => line.test(text)) ? 'markdown' : 'text';
}
