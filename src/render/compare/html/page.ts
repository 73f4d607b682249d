import { createHash } from 'node:crypto';
import { clean } from '../../../text/neutral.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup, made only by `h`. */
class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may be in markup: markup itself, or words, which are escaped. */
export type Content = Html | string | number | readonly Content[];

/** Markup as it is written, and in it words, which are cleaned and escaped: no word of a plan can be markup. */
export function h(written: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(written.map((text, i) => (i === 0 ? text : markupOf(contents[i - 1]!) + text)).join(''));
}

/** Contents one below the other. */
export function lines(contents: readonly Content[]): Html {
  return new Html(contents.map(markupOf).join('\n'));
}

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return clean(String(content)).replace(/[&<>"']/gu, (letter) => ENTITIES[letter]!);
}

export interface PageParts {
  readonly title: string;
  readonly body: Html;
  readonly style: string;
  readonly script: string;
  /** The language of the page itself; what the plans say is Vietnamese anyway. */
  readonly lang?: 'en' | 'vi';
}

/**
 * One self-contained page: it asks for nothing from outside, and its policy allows nothing but its own style and
 * script, by their hashes (Content Security Policy level 3), so that no text in it can ever run.
 */
export function page({ title, body, style, script, lang = 'en' }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markupOf(title)}</title>
<style>${style}</style>
</head>
<body>
${body.markup}
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
