/** What is markup of a text and no word of it, blanked out so that offsets hold. */

/** A blank for each character but line ends. */
export const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');

// "&acirc;", "&#226;", and no "R&D"
const REFERENCE = /&#?[a-z\d]{1,40};/i;

/** Each with the sign, or a quick pattern, that a text without it lacks. */
const MARKUP: readonly (readonly [sign: string | RegExp, pattern: RegExp])[] = [
  // "<!-- page break -->"
  ['<!--', /<!--[^<>]*-->/g],
  // "<b>", "</td>"
  ['<', /<\/?[a-z][^<>]*>/gi],
  // a word with a reference in it: "gi&acirc;y"
  [REFERENCE, /[^\s&]{0,30}(?:&(?:[a-z\d]{1,40}|#x?[\da-f]{1,9});[^\s&]{0,30})+/gi],
  // the address and the title of "[06/QĐ-TTg](https://x.example.vn/06 \"Quyết định\")"
  ['](', /(?<=\])\([^()\r\n]*\)/g],
  // "{.underline}", "{#anchor}", "{width=5cm}" behind a bracket
  ['{', /(?<=\])\{[^{}]*\}|\{[.#][^{}]*\}/g],
  // "::: {custom-style=\"Body Text\"}"
  [':::', /^[ \t]*:{3,}.*$/gm],
  // "$30/9/2023$"
  ['$', /\$[^$\r\n]{1,60}\$/g],
  // "**----- Start of picture text -----**"
  ['picture text', /-{3,9} (?:Start|End) of picture text -{3,9}/g],
  // "Unnamed: 0": a column without a name
  ['Unnamed', /Unnamed: \d{1,3}/g],
  // "```markdown"
  ['```', /^```\w{0,12}/gm],
  // a word parted by soft hyphens
  ['\u00ad', /[^\s\u00ad]{0,30}\u00ad(?:\s{0,9}[^\s\u00ad]{1,30}\u00ad?)?/g],
];

/** The same text with blanks for its markup. */
export function withoutMarkup(text: string): string {
  let words = text;
  for (const [sign, pattern] of MARKUP)
    if (typeof sign === 'string' ? words.includes(sign) : sign.test(words)) words = words.replace(pattern, blank);
  return words;
}
