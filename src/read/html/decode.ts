import { decode } from '../text/decode.js';

/** The standard requires a page's encoding within 1024 bytes; some name it later. */
const HEAD = 4096;
// "<meta charset=utf-8>", "content='text/html; charset=windows-1258'"
const META = /<meta[^<>]*>/gi;
const NAMED = /charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<name>[\w-]{2,30})/i;
/** A byte order mark, and valid UTF-8, take precedence over what a page declares. */
const SAID_OFTEN_WRONGLY = /^(?:utf-?8|iso-8859-1|us-ascii|x-user-defined)$/i;

/** A web page's letters: by byte order mark, as valid UTF-8, else by its declaration, else by their look. */
export function decodePage(bytes: Uint8Array): { encoding: string; text: string } {
  const tags = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).match(META) ?? [];
  const name = tags.map((tag) => NAMED.exec(tag)?.groups?.name).find((one) => one !== undefined);
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (name === undefined || SAID_OFTEN_WRONGLY.test(name) || hasMark(bytes)) return decode(bytes);
  }
  try {
    return { encoding: name.toLowerCase(), text: new TextDecoder(name).decode(bytes) };
  } catch {
    return decode(bytes); // An encoding that nobody knows.
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
