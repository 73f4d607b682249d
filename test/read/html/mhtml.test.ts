import { expect, it } from 'vitest';
import { read } from '../../../src/index.js';
import { detect } from '../../../src/read/detect.js';

const PAGE = '<html><body><p>KẾ HOẠCH</p><p>Triển khai Đề án 06 = “định danh”</p></body></html>';
const quoted = (bytes: Uint8Array) =>
  [...bytes].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );

/** A mail with a picture and the page, as browsers and Word save pages. */
function saved(encoding: string, body: string, charset = 'charset="utf-8"'): Uint8Array {
  const lines = [
    ...['From: <Saved by Blink>', 'Subject: =?utf-8?Q?K=E1=BA=BF?=', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----Part--x"', '', ''],
    ...['------Part--x', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=', ''],
    ...['------Part--x', `Content-Type: text/html; ${charset}`, `Content-Transfer-Encoding: ${encoding}`, '', body],
    '------Part--x--',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

it.each([
  ['quoted-printable', saved('quoted-printable', quoted(Buffer.from(PAGE)).join('').replace('<p>Tri', '<p>=\r\nTri'))],
  ['base64', saved('base64', Buffer.from(PAGE).toString('base64'))],
  ['8bit', saved('8bit', Buffer.from(PAGE).toString('latin1'))],
  [
    'an encoding that only the mail names',
    saved('base64', Buffer.from(PAGE, 'utf16le').toString('base64'), 'charset=utf-16le'),
  ],
])('reads a page saved as one file: %s', async (_, bytes) => {
  expect(detect(bytes)).toEqual({ format: 'html' });
  const { format, text } = await read(bytes);
  expect(format).toBe('html');
  expect(text).toBe('KẾ HOẠCH\n\nTriển khai Đề án 06 = “định danh”\n');
});

it.each(['KẾ HOẠCH\nMIME-Version: 1.0\nContent-Type: multipart/related', 'Noi nhan: UBND\nContent-Type: text/plain'])(
  'takes no text for one: %s',
  (text) => {
    expect(detect(Buffer.from(text))).toEqual({ format: 'text' });
  },
);
