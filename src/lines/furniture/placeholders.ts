import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { SIGNATURE_NOTES } from '../../vocabulary/document/signature-notes.js';
import { OMITTED_WORDS, PICTURE_WORDS, PROGRAM_NOTES } from '../../vocabulary/words/page-words.js';
import type { PhysicalLine } from '../physical-line.js';

/** What a program leaves in place of something that is not text, alone on its line. */
interface Placeholder {
  readonly name: string;
  /** A line that is taken. */
  readonly sample: string;
  readonly takes: (text: string) => boolean;
}

/** A comment, or a caption, with more words than this says something. */
const MOST_WORDS = 3;

const isShort = (words: string) => words.trim().split(/\s+/).length <= MOST_WORDS;
const either = (words: readonly string[]) => words.map(fold).join('|');

// "![](_page_0_Picture_0.jpeg)", "![Hình 1](anh.png)", "![](media/image1.png){width="6in"}", "![](data:image/png;base64,…)"
const PICTURE = /^!\[(?<words>[^\][]{0,80})\]\((?:data:[^()\s]*|[^()]{0,300})\)(?:\{[^{}]{0,200}\})?$/u;
// "![image][image1]", "[image1]: <data:image/png;base64,…>"
const PICTURE_REFERENCE = /^(?:!\[(?<words>[^\][]{0,80})\]\[[^\][]{0,40}\]|\[[^\][]{1,40}\]: ?<?data:image\S*)$/u;
// "<!-- image -->", "<!-- PageHeader="UBND XÃ A" -->"
const COMMENT = /^<!--\s?(?<page>Page)?(?<words>[^<>]{0,300})-->$/iu;
// "```markdown"
const FENCE = /^```\w{0,12}$/;
// "==> picture [71 x 2] intentionally omitted <=="
const LEFT_OUT = /^==> picture [^<>]{0,60} <==$/;
// "<img src="media/image1.png" />", "<image>", "</figure>"
const TAG = /^<\/?(?:img|image|figure|picture|svg)(?:\s[^<>]{0,400})?>$/iu;
// "\newpage", "<div style="page-break-after: always;"></div>", "<a id="page2"></a>", "<page>2</page>", "<br>"
const PAGE_BREAK =
  /^(?:\\(?:newpage|pagebreak|clearpage)|<div [^<>]{0,60}page-break[^<>]{0,60}>(?:<\/div>)?|<a [^<>]{0,60}page[^<>]{0,40}>(?:<\/a>)?|<page>\d{1,4}<\/page>|<(?:br|hr)\s?\/?>)$/iu;
// "\includegraphics[width=0.5\textwidth]{images/1.png}"
const GRAPHICS = /^\\includegraphics(?:\[[^\][]{0,120}\])?\{[^{}]{1,200}\}$/u;
// "media/image1.jpeg", "_page_0_Picture_0.png"
const FILE = new RegExp(
  `^[\\w./-]{0,80}(?:${either(PICTURE_WORDS.filter((words) => !words.includes(' ')))})[\\w-]{0,20}\\.(?:png|jpe?g|gif|bmp|emf|wmf|svg)$`,
  'iu',
);
// "[Image]", "[hình ảnh 2]", "[image: logo]", "<<ảnh>>"
const BRACKETED = new RegExp(
  `^(?:\\[+|<+|\\{+) ?(?:${either(PICTURE_WORDS)})(?:[ :#_-]{1,2}[^\\][<>{}]{0,40})? ?(?:\\]+|>+|\\}+)$`,
  'u',
);
// "picture omitted", "[Hình ảnh 3 đã lược bỏ]", "(image not available)"
const OMITTED = new RegExp(
  `^[\\[(<{*]{0,3} ?(?:${either(PICTURE_WORDS)})(?: ?#?\\d{1,3})? (?:${either(OMITTED_WORDS)})\\.? ?[\\])>}*]{0,3}$`,
  'u',
);
const NOTES = PROGRAM_NOTES.map(fold);

/** The name of who signed may be that of a body with a long name. */
const LONGEST_SIGNED = 160;
const SIGNED = latin(`^(?:${SIGNATURE_NOTES.map((words) => words.replace(/:$/, '')).join('|')})\\s?:`, 'i');
/** What a program for electronic signatures prints on a page; such a line begins with a letter. */
const ELECTRONIC: Placeholder = {
  name: 'electronic-signature',
  sample: 'Thời gian ký: 18/06/2024 10:22:31 +07:00',
  takes: (text) => text.length < LONGEST_SIGNED && SIGNED.test(text),
};

export const PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'picture', sample: '![](anh.png)', takes: (text) => hasFewWords(PICTURE.exec(text)) },
  { name: 'picture-reference', sample: '![image][image1]', takes: (text) => hasFewWords(PICTURE_REFERENCE.exec(text)) },
  {
    name: 'comment',
    sample: '<!-- image -->',
    takes: (text) => {
      const match = COMMENT.exec(text);
      return match?.groups?.page !== undefined || hasFewWords(match);
    },
  },
  { name: 'fence', sample: '```markdown', takes: (text) => FENCE.test(text) },
  { name: 'left-out', sample: '==> picture [71 x 2] intentionally omitted <==', takes: (text) => LEFT_OUT.test(text) },
  { name: 'tag', sample: '<img src="media/image1.png" />', takes: (text) => TAG.test(text) },
  { name: 'graphics', sample: '\\includegraphics{1.png}', takes: (text) => GRAPHICS.test(text) },
  { name: 'page-break', sample: '\\newpage', takes: (text) => PAGE_BREAK.test(text) },
  { name: 'file', sample: 'media/image1.jpeg', takes: (text) => FILE.test(text) },
  { name: 'picture-in-brackets', sample: '[Image]', takes: (text) => BRACKETED.test(fold(text)) },
  { name: 'picture-omitted', sample: 'picture omitted', takes: (text) => OMITTED.test(fold(text)) },
  {
    name: 'program-note',
    sample: 'Scanned with CamScanner',
    takes: (text) => text.length < LONGEST_NOTE && NOTES.some((note) => fold(text).startsWith(note)),
  },
  ELECTRONIC,
];

const LONGEST_NOTE = 80;

function hasFewWords(match: RegExpExecArray | null): boolean {
  return match !== null && isShort(match.groups?.words ?? '');
}

const longest = (words: readonly string[]) => new Set(words.map((word) => fold(word)[0]!));
/** What a line must begin with to be looked at: few lines do. */
const FIRST = new Set([...'!<`=[({*\\_./', ...longest([...PICTURE_WORDS, ...PROGRAM_NOTES]), 'm']);

/** Whether a line is what a program leaves in place of something that is not text. */
export function isPlaceholder({ isRow, span: { text } }: PhysicalLine): boolean {
  if (isRow) return false;
  return FIRST.has(fold(text[0]!)) ? PLACEHOLDERS.some(({ takes }) => takes(text)) : ELECTRONIC.takes(text);
}
