// "│", "║", "┃": what parts columns; "─", "═": what parts rows; "┌", "┼", "╝": where they meet
const DRAWN = /[\u2500-\u257f]/;
const LINES = /[\u2500-\u257f]/g;
const BARS = /[\u2502\u2503\u2506\u2507\u250a\u250b\u254e\u254f\u2551\u2575\u2577\u2579\u257b]/;
const DASHES = /[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d\u2550\u2574\u2576\u2578\u257a]/;

/** A text of the same length with ASCII's bars, dashes and pluses for the lines of drawn boxes. */
export function withPlainBorders(text: string): string {
  if (!DRAWN.test(text)) return text;
  return text.replace(LINES, (line) => {
    if (BARS.test(line)) return '|';
    return DASHES.test(line) ? '-' : '+';
  });
}
