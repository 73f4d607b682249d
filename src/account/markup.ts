import { withoutPageHead } from '../characters/markdown/mask-markup.js';

/** What is markup of a text and no word of it, blanked out so that offsets hold. */

/** A blank for each character but line ends. */
export const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');

/** Each with the character that any text containing it must have. */
const MARKUP: readonly (readonly [sign: string, pattern: RegExp])[] = [
  // "<!-- page break -->"
  ['<!--', /<!--[^<>]*-->/g],
  // "<b>", "</td>"
  ['<', /<\/?[a-z][^<>]*>/gi],
  // "![](media/image1.png)"
  ['![', /!\[[^\][\s]{0,40}\]\([^()\s]{0,300}\)/g],
  // the address and the title of "[06/QĐ-TTg](https://x.example.vn/06 \"Quyết định\")"
  ['](', /(?<=\])\((?:[^()\r\n]|\([^()\r\n]*\))*\)/g],
  // "\\section*{II. NỘI DUNG}"
  ['\\', /^[ \t]{0,9}\\(?:title|(?:sub){0,2}section|paragraph)\*?\{/gm],
  // "{.underline}", "{#anchor}", "{width=5cm}" after a bracket
  ['{', /(?<=\])\{[^{}]*\}|\{[.#][^{}]*\}/g],
  // "::: {custom-style=\"Body Text\"}"
  [':::', /^[ \t]*:{3,}.*$/gm],
  // "$30/9/2023$"
  ['$', /\$[^$\r\n]{1,60}\$/g],
  // "**----- Start of picture text -----**"
  ['picture text', /-{3,9} (?:Start|End) of picture text -{3,9}/g],
  // "Unnamed: 0": a column without a name
  ['Unnamed', /Unnamed: \d{1,3}/g],
  ['Col', /(?<=\|\s{0,9})Col(?:umn)?[ _]?\d{1,2}(?=\s{0,9}\|)/g],
  // "```markdown"
  ['```', /^```\w{0,12}[ \t]{0,20}$/gm],
];

/** The same text with spaces for its markup. */
export function withoutMarkup(text: string): string {
  let words = text.includes('<!') || text.includes('<head') ? withoutPageHead(text) : text;
  for (const [sign, pattern] of MARKUP) if (words.includes(sign)) words = words.replace(pattern, blank);
  return words.includes(SOFT) || REFERENCE.test(words) ? withoutMarkedWords(words) : words;
}

const SOFT = '\u00ad';
// "&acirc;", "&#7845;", and no "R&D"
const REFERENCE = /&(?:[a-z\d]{1,40}|#x?[\da-f]{1,9});/i;

/** Blanks for words with a reference in them ("gi&acirc;y"), and for those that soft hyphens part, over a line end too. */
function withoutMarkedWords(text: string): string {
  let goesOn = false;
  return text.replace(/\S+/g, (word) => {
    const isMarked = goesOn || word.includes(SOFT) || REFERENCE.test(word);
    goesOn = word.endsWith(SOFT);
    return isMarked ? blank(word) : word;
  });
}
