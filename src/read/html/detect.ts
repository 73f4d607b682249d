import { looksLikeMhtml } from './mhtml.js';

/** How much of a file is examined. */
const HEAD = 4096;

// "<!DOCTYPE html>", "<html lang=vi>"
const WHOLE_PAGE = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
// blanks; "<?xml version='1.0'?>"; "<!-- saved from url=(0022)https://example.vn/ -->"
const BEFORE_PAGE = [/^[\s\ufeff]+/, /^<\?xml[^>]*>/i, /^<!--[\s\S]*?-->/] as const;
// "<p class=MsoNormal>", "<div>", "<table border=1>": a part of a page
const PART = /^<(?:meta|title|style|div|p|center|article|section|span|font|h[1-6])(?:\s[^<>]*)?>/i;
// "</p>"
const CLOSING = /<\/[a-z][a-z0-9]{0,9}>/gi;

/** Markdown that begins with an HTML element continues without any. */
const LEAST_CLOSING = 3;

/** Whether bytes hold a web page, or part of one, rather than Markdown with a table or two in HTML. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  if (looksLikeMhtml(bytes)) return true;
  const head = withoutProlog(headOf(bytes));
  if (WHOLE_PAGE.test(head)) return true;
  if (!PART.test(head)) return false;
  const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => line.includes('<') || line.includes('>')).length;
  return (head.match(CLOSING)?.length ?? 0) >= LEAST_CLOSING && marked >= lines.length / 2;
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder().decode(head);
}

function withoutProlog(head: string): string {
  let rest = head;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const part of BEFORE_PAGE) rest = rest.replace(part, '');
  }
  return rest;
}
