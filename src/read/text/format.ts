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
];

/** How a text is written: by the extension of its file, else by lines that only Markdown has. */
export function detectFormat(text: string, file: string | null): 'markdown' | 'text' {
  if (file !== null && MARKDOWN_EXTENSION.test(file)) return 'markdown';
  return MARKDOWN_LINES.some((line) => line.test(text)) ? 'markdown' : 'text';
}
