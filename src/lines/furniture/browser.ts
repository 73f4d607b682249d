/** What a browser prints around a page: the time of printing, the address. */
interface BrowserMark {
  readonly name: string;
  /** A line that is taken. */
  readonly sample: string;
  readonly pattern: RegExp;
  /** Whether the line says which page of how many it is on: then it is not part of a sentence. */
  readonly isSure: (text: string) => boolean;
  /** Whether even a single such line, in the middle of a sentence, is not part of it. */
  readonly isNoSentence: boolean;
}

// "2/5" at the end
const PAGE_OF_PAGES = /\s\d{1,3}\s?\/\s?\d{1,3}$/;

/** Every kind of line that browsers print at the edges of pages. */
export const BROWSER_MARKS: readonly BrowserMark[] = [
  {
    // "09/08/2023, 15:02 Kế hoạch 47", "8/9/23, 3:02 PM Kế hoạch 47", "15:02, 09/08/2023"
    name: 'time-of-printing',
    sample: '09/08/2023, 15:02 Kế hoạch 47',
    pattern:
      /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?![\d:])/,
    isSure: () => false,
    isNoSentence: true,
  },
  {
    // "https://phuthinh.example.vn/van-ban/47 2/5", "about:blank 1/3", "file:///C:/kh.html"
    name: 'address',
    sample: 'https://phuthinh.example.vn/van-ban/47 2/5',
    pattern: /^(?:https?:\/\/|www\.|file:\/\/\/|about:)\S{2,300}(?:\s\d{1,3}(?:\s?\/\s?\d{1,3})?)?$/i,
    isSure: (text) => PAGE_OF_PAGES.test(text),
    isNoSentence: true,
  },
  {
    // "phuthinh.example.vn/van-ban/47 2/5", "vbpl.example.vn/47"
    name: 'address-without-scheme',
    sample: 'phuthinh.example.vn/van-ban/47 2/5',
    pattern: /^[a-z][a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,10}(?:\/\S{0,300})?(?:\s\d{1,3}\s?\/\s?\d{1,3})?$/,
    isSure: (text) => PAGE_OF_PAGES.test(text),
    isNoSentence: true,
  },
  {
    // "Cổng thông tin điện tử xã - vanphong@example.vn", "Thôn 2, xã A - ĐT: 0209 381 123"
    name: 'contact',
    sample: 'Cổng thông tin điện tử xã - vanphong@example.vn',
    pattern: /\S@[\w-]{1,60}\.\w|(?<!\d)0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4}(?!\d)/,
    isSure: () => false,
    // Sentences name telephones and addresses, too.
    isNoSentence: false,
  },
];

/** What a browser's line is; null for other lines. */
export function browserMark(text: string): BrowserMark | null {
  return BROWSER_MARKS.find(({ pattern }) => pattern.test(text)) ?? null;
}
