import { createHash } from 'node:crypto';
import { clean } from '../clean.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, in an element or between quotes; never markup. */
export function html(text: string): string {
  return clean(text).replace(/[&<>"']/gu, (letter) => ENTITIES[letter]!);
}

export interface PageParts {
  readonly title: string;
  /** Already HTML. */
  readonly body: string;
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
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
