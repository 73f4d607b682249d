/*
 * A web page saved as one file (MHTML, .mht): a mail whose first part of HTML is the page. Browsers save pages so, and Word
 * its documents ("Single File Web Page"), often under the name .doc. Source: RFC 2557, RFC 2045.
 */

/** How much of a file is searched for its headers. */
const HEAD = 4096;
/** No saved page has more parts. */
const MOST_PARTS = 2000;

// "From: <Saved by Blink>", "MIME-Version: 1.0": what a mail begins with
const FIELD = /^[A-Za-z][A-Za-z-]{1,40}:/;
const VERSION = /^mime-version:/im;
// "Content-Type: multipart/related;"
const MULTIPART = /^content-type:\s{0,20}multipart\/(?:related|mixed|alternative)\b/im;
// boundary="----=_NextPart_01DA"
const BOUNDARY = /\bboundary=(?:"(?<quoted>[^"\r\n]{1,200})"|(?<plain>[^\s;"]{1,200}))/i;
const HTML = /^content-type:\s{0,20}text\/html\b/im;
const CHARSET = /\bcharset=["']?(?<name>[\w-]{2,30})/i;
const ENCODING = /^content-transfer-encoding:[ \t]?(?<name>[\w-]{1,30})/im;

/** Whether bytes hold a web page saved as one file. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, HEAD));
  return FIELD.test(head) && VERSION.test(head) && MULTIPART.test(head);
}

/** The page in a file that was saved as one; the bytes themselves where they are none, or where no page is in it. */
export function pageOf(bytes: Uint8Array): Uint8Array {
  if (!looksLikeMhtml(bytes)) return bytes;
  const text = latin1(bytes);
  const { quoted, plain } = BOUNDARY.exec(text.slice(0, HEAD))?.groups ?? {};
  const parts = text.split(`--${quoted ?? plain ?? ''}`, MOST_PARTS);
  for (const part of parts) {
    const [head, body] = partAt(part);
    if (HTML.test(head)) return inUtf8(decoded(body, ENCODING.exec(head)?.groups?.name), head);
  }
  return bytes;
}

/** A part's head and body, which a blank line parts. */
function partAt(part: string): [head: string, body: string] {
  const content = part.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(content);
  return end ? [content.slice(0, end.index), content.slice(end.index + end[0].length)] : ['', content];
}

function decoded(body: string, encoding = ''): Buffer {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1');
  // "=C6=B0", and "=" at the end of a line that goes on
  const letters = body
    .replace(/=\r?\n/g, '')
    .replace(/=(?<code>[\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(letters, 'latin1');
}

/** The page in UTF-8 where its part names another encoding; else as it is. */
function inUtf8(page: Buffer, head: string): Uint8Array {
  const name = CHARSET.exec(head)?.groups?.name;
  if (name === undefined || /^(?:utf-?8|us-ascii)$/i.test(name)) return page;
  try {
    return Buffer.from(new TextDecoder(name).decode(page));
  } catch {
    return page; // An encoding that nobody knows.
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
