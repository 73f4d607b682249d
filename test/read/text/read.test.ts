import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PlanInputError } from '../../../src/read/error.js';
import { readSource } from '../../../src/read/text/read.js';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TONE_BYTES: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0301': 0xec,
  '\u0303': 0xde,
  '\u0309': 0xd2,
  '\u0323': 0xf2,
};
const LETTER_BYTES: Record<string, number> = {
  ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0,
  Ă: 0xc3, Â: 0xc2, Ê: 0xca, Ô: 0xd4, Ơ: 0xd5, Ư: 0xdd, Đ: 0xd0,
}; // biome-ignore format: one row a case

/** The text as windows-1258 has it: base letter, then tone. */
function windows1258(text: string): { data: Uint8Array; decoded: string } {
  const split = [...text.normalize('NFD')].join('');
  // Circumflex, breve, horn and the bar of đ belong to the letter, the tones do not.
  const decoded = split
    .replace(/([a-z])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/giu, '$1$3$2')
    .replace(/[a-z][\u0302\u0306\u031b]/giu, (letter) => letter.normalize('NFC'));
  const data = [...decoded].map((letter) =>
    TONES.includes(letter) ? TONE_BYTES[letter]! : (LETTER_BYTES[letter] ?? letter.codePointAt(0)!),
  );
  return { data: Uint8Array.from(data), decoded };
}

const PLAN = 'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Hưng Chính';

function errorOf(input: string | Uint8Array): PlanInputError {
  try {
    readSource(input);
  } catch (error) {
    expect(error).toBeInstanceOf(PlanInputError);
    return error as PlanInputError;
  }
  throw new Error('no error was thrown');
}

describe('readSource, encodings that are read', () => {
  const legacy = windows1258(PLAN);
  const table: [name: string, input: Uint8Array, encoding: string, text: string][] = [
    ['UTF-8', bytes(PLAN), 'utf-8', PLAN],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], PLAN), 'utf-8', PLAN],
    [
      'UTF-8 with two marks keeps the second',
      bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], PLAN),
      'utf-8',
      `\ufeff${PLAN}`,
    ],
    ['UTF-8, NFD left as it is', bytes(PLAN.normalize('NFD')), 'utf-8', PLAN.normalize('NFD')],
    ['line ends left as they are', bytes('Kế\r\nhoạch\rsố\n'), 'utf-8', 'Kế\r\nhoạch\rsố\n'],
    ['white space at both ends', bytes('\n\n Kế \f\n'), 'utf-8', '\n\n Kế \f\n'],
    ['UTF-16LE with mark', utf16le(`\ufeff${PLAN}`), 'utf-16le', PLAN],
    ['UTF-16BE with mark', utf16be(`\ufeff${PLAN}`), 'utf-16be', PLAN],
    ['UTF-16LE with a letter above U+FFFF', utf16le('\ufeffKế 😀 hoạch'), 'utf-16le', 'Kế 😀 hoạch'],
    ['windows-1258', legacy.data, 'windows-1258', legacy.decoded],
    ['plain ASCII, as bad OCR writes', bytes('KE HOACH\n1. M6 hinh 3'), 'utf-8', 'KE HOACH\n1. M6 hinh 3'],
    ['UTF-8 cut off in a letter', bytes('Kế hoạch').subarray(0, -4), 'utf-8', 'Kế ho\ufffd'],
    ['UTF-16LE cut off in a letter', utf16le('\ufeffKế').subarray(0, -1), 'utf-16le', 'K\ufffd'],
    ['UTF-16BE cut off in a pair', utf16be('\ufeffKế😀').subarray(0, -1), 'utf-16be', 'Kế\ufffd'],
    ['a replacement character that was written', bytes('Kế \ufffd hoạch'), 'utf-8', 'Kế \ufffd hoạch'],
  ];
  it.each(table)('%s', (_name, input, encoding, text) => {
    const source = readSource(input);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
    expect(source.sha256).toBe(createHash('sha256').update(input).digest('hex'));
  });

  it('decodes windows-1258 to the words that were written', () => {
    expect(readSource(legacy.data).text.normalize('NFC')).toBe(PLAN);
  });

  it('keeps a string exactly, mark and all', () => {
    const text = `\ufeff${PLAN.normalize('NFD')}\r\n`;
    const source = readSource(text);
    expect(source.text).toBe(text);
    expect(source.sha256).toBe(readSource(bytes(text)).sha256);
  });

  it('takes bytes that are a window of a larger buffer', () => {
    expect(readSource(bytes('xxKế hoạchxx').subarray(2, -2)).text).toBe('Kế hoạch');
  });
});

it('reads TCVN3, and reports it', () => {
  const typed = bytes('K', [0xd5], ' ho', [0xb9], 'ch tri', [0xd3], 'n khai ', [0xae, 0xd2], ' ', [0xb8], 'n');
  expect(readSource(typed)).toMatchObject({ text: 'Kế hoạch triển khai đề án', encoding: 'tcvn3' });
  expect(readSource(typed).warnings).toMatchObject([{ code: 'legacy-encoding' }]);
});

describe('readSource, inputs that are refused', () => {
  const table: [name: string, input: string | Uint8Array, code: string, message: RegExp, hint: RegExp][] = [
    ['no byte', bytes(), 'empty', /empty/, /text of the plan/],
    ['an empty string', '', 'empty', /empty/, /text of the plan/],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), 'empty', /empty/, /./],
    ['white space', bytes(' \r\n\t\f\u00a0\n'), 'empty', /white space/, /./],
    ['a PDF', bytes('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3]), 'binary', /a PDF file/, /read\(\)/],
    ['a PDF as a string', '%PDF-1.7\n', 'binary', /a PDF file/, /read\(\)/],
    ['a Word document', bytes('PK\x03\x04', [0, 0, 255], 'word/document.xml'), 'binary', /Word document/, /read\(\)/],
    ['an OpenDocument text', bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'binary', /OpenDocument/, /./],
    ['a workbook', bytes('PK\x03\x04', [0], 'xl/workbook.xml'), 'binary', /Excel/, /./],
    ['an archive', bytes('PK\x03\x04', [0], 'plan.txt'), 'binary', /ZIP archive/, /unpack/],
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 10, 0]), 'binary', /picture/, /read\(\)/],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'binary', /picture/, /read\(\)/],
    ['an old .doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'binary', /Office/, /document/],
    ['a web page as a string', '<!DOCTYPE html><p>KẾ HOẠCH</p>', 'binary', /web page/, /read\(\)/],
    ['RTF', bytes('{\\rtf1\\ansi Kế hoạch}'), 'binary', /RTF/, /./],
    ['NUL bytes', bytes('Kế hoạch', [0], 'số 1'), 'binary', /binary/, /./],
    ['zero bytes on one side of the pairs, but no text', Uint8Array.from([1, 2, 0, 3]), 'binary', /binary/, /./],
    ['NUL in a string', 'Kế\0hoạch', 'binary', /binary/, /./],
    ['UTF-16LE without mark', utf16le(PLAN), 'encoding', /UTF-16LE without a byte order mark/, /iconv -f UTF-16LE -t UTF-8/],
    ['UTF-16BE without mark', utf16be(PLAN), 'encoding', /UTF-16BE without a byte order mark/, /iconv -f UTF-16BE/],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0]), 'encoding', /UTF-32/, /UTF-8/],
    ['UTF-16LE with a lone surrogate', utf16le('\ufeffKế \ud83d hoạch'), 'encoding', /ill-formed UTF-16LE/, /UTF-8/],
    ['UTF-8 with a broken byte', bytes('Kế hoạch\nsố ', [0xc3], ' của'), 'encoding', /line 2/, /UTF-8/],
    ['UTF-8 with mark and a broken byte', bytes([0xef, 0xbb, 0xbf], 'K', [0xff], 'a'), 'encoding', /line 1/, /./],
    ['French in windows-1252', Uint8Array.from(Buffer.from('Été à la française, où ça', 'latin1')), 'encoding', /unknown/, /UTF-8/],
    ['random bytes without NUL', Uint8Array.from({ length: 999 }, (_, n) => 1 + ((n * 7919) % 255)), 'encoding', /./, /./],
  ]; // biome-ignore format: one row a case
  it.each(table)('%s', (_name, input, code, message, hint) => {
    const error = errorOf(input);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.message + error.hint).not.toMatch(/\n/);
  });

  it('names the line of the broken byte', () => {
    expect(errorOf(bytes('a\r\nb\rc\n', [0xff], 'd')).line).toBe(4);
  });

  it.each(['\n', '\r', '\r\n'])('refuses a line too long, and only that, with the line end %j', (end) => {
    const full = 'a'.repeat(1024 * 1024);
    expect(readSource(`b${end}${full}${end}${full}`).text).toHaveLength(2 * full.length + 1 + 2 * end.length);
    const error = errorOf(`b${end}${end}${full}a${end}b`);
    expect(error.code).toBe('too-large');
    expect(error.message).toBe('line 3 has 1048577 characters, more than 1048576');
    expect(error.line).toBe(3);
  });

  it('refuses what is too large before it looks at it', () => {
    expect(errorOf(new Uint8Array(64 * 1024 * 1024 + 1)).code).toBe('too-large');
  });
});

describe('readSource, file and format', () => {
  const table: [file: string | undefined, text: string, format: string][] = [
    [undefined, '**MÔ HÌNH 5. Quản lý lưu trú\n\nbằng phần mềm**', 'markdown'],
    [undefined, '** Ghi chú: số liệu\n**Ghi chú', 'text'],
    ['plan.md', 'Kế hoạch', 'markdown'],
    ['PLAN.MARKDOWN', 'Kế hoạch', 'markdown'],
    ['plan.txt', 'Kế hoạch', 'text'],
    [undefined, 'Kế hoạch', 'text'],
    ['plan.txt', 'a\n|---|:--:|\n', 'markdown'],
    ['plan.txt', '- **Mục tiêu:** Người dân', 'markdown'],
    [undefined, '**KẾ HOẠCH**', 'markdown'],
    [undefined, '## II. NHIỆM VỤ', 'markdown'],
    [undefined, '-------|-------', 'text'],
    [undefined, 'Khách sạn 2-3*; 4*; 5*', 'text'],
    [undefined, 'Ghi chú (**): tạm thời', 'text'],
    [undefined, '#1 mô hình', 'text'],
    ['md', 'Kế hoạch', 'text'],
  ];
  it.each(table)('%s %j is %s', (file, text, format) => {
    const source = readSource(text, { file });
    expect(source.format).toBe(format);
    expect(source.file).toBe(file ?? null);
  });
});

describe('readSource, line ends', () => {
  it.each([
    ['KẾ HOẠCH\u2028Đề án 06', 'KẾ HOẠCH\nĐề án 06'],
    ['KẾ HOẠCH\u0085Đề án 06\u2029', 'KẾ HOẠCH\nĐề án 06\n'],
    ['KẾ HOẠCH\nĐề án\u202806', 'KẾ HOẠCH\nĐề án\u202806'],
    ['KẾ HOẠCH\rĐề án\u008506', 'KẾ HOẠCH\rĐề án\u008506'],
  ])('%j is read as %j', (text, read) => {
    expect(readSource(text).text).toBe(read);
  });
});
