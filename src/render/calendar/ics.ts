/** A property of iCalendar: its name with parameters, and its value as it stands in the file. */
export type Property = readonly [name: string, value: string];

/** The most octets that a line may have, excluding its end (RFC 5545, 3.1). */
const MOST = 75;

/** A text as a value: backslashes, semicolons, commas and line ends escaped (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Components between BEGIN and END, and properties, as lines that end with CR LF and are folded at 75 octets. */
export function icsLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

/** Breaks a line before its 76th octet, between characters; a folded line continues after a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
