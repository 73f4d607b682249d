import { expect, it } from 'vitest';
import { detect } from '../../src/read/detect.js';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');

const formats: [what: string, bytes: Uint8Array, format: string][] = [
  ['PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['PDF behind other lines', bytes('\0\0junk\r\n%PDF-1.4\n'), 'pdf'],
  ['a text that speaks of PDF', bytes('A file begins with %PDF-1.7.'), 'text'],
  ['PNG', bytes('\x89PNG\r\n\x1a\n'), 'image'],
  ['JPEG', bytes('\xff\xd8\xff\xe0'), 'image'],
  ['TIFF, either order', bytes('II*\0'), 'image'],
  ['TIFF, either order', bytes('MM\0*'), 'image'],
  ['DOCX whose directory was lost', bytes('PK\x03\x04\0\0word/document.xml'), 'docx'],
  ['ODT', bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
  ['DOC', bytes(`${OLE}${'\0'.repeat(600)}${wide('WordDocument')}`), 'doc'],
  ['a locked office file', bytes(`${OLE}${wide('EncryptedPackage')}`), 'docx'],
  ['RTF', bytes('{\\rtf1\\ansi'), 'rtf'],
  ['a Word document in one XML file', bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'), 'docx'],
  ['one of Word 2003', bytes('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">'), 'doc'],
  ['ODT in one XML file', bytes('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">'), 'odt'],
  ['some other XML', bytes('<?xml version="1.0"?><plan/>'), 'text'],
  ['a text that speaks of such a file', bytes('See http://schemas.microsoft.com/office/2006/xmlPackage'), 'text'],
  ['a page', bytes('<!DOCTYPE html><p>x'), 'html'],
  ['a page without doctype', bytes('\n <HTML lang=vi>'), 'html'],
  ['a saved page', bytes('<!-- saved from url=(0022)https://a.vn/ -->\n<html>'), 'html'],
  ['XHTML', bytes('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C">'), 'html'],
  ['a page in UTF-16', bytes(`\xff\xfe${wide('<html><body>')}`), 'html'],
  ['a part of a page', bytes('<div class="noidung"><p>I. A</p>\n<p>1. B</p></div>'), 'html'],
  ['Markdown with a table in HTML', bytes('# I. A\n\n<table><tr><td>1</td></tr></table>\n'), 'text'],
  ['Markdown that begins with HTML', bytes('<div align=center>\n\n**PLAN**\n\n</div>\n\n## I. A\n\ntext\n\n- b\n- c\n'), 'text'],
  ['a text with a bracket', bytes('<p> is an element'), 'text'],
  ['text', bytes('KE HOACH'), 'text'],
  ['nothing', bytes(''), 'text'],
]; // biome-ignore format: one row a case

it.each(formats)('%s', (_what, input, format) => {
  expect(detect(input)).toEqual({ format });
});

const others: [what: string, bytes: Uint8Array, name: RegExp][] = [
  ['a workbook', bytes('PK\x03\x04\0xl/workbook.xml'), /Excel/],
  ['an archive', bytes('PK\x03\x04\0plan.txt'), /ZIP/],
  ['an old workbook', bytes(`${OLE}${wide('Workbook')}`), /Excel/],
  ['some other old office file', bytes(OLE), /Office/],
  ['GIF', bytes('GIF89a'), /GIF/],
  ['gzip', bytes('\x1f\x8b\x08'), /gzip/],
];

it.each(others)('%s is not read', (_what, input, name) => {
  expect(detect(input)).toEqual({ refused: { name: expect.stringMatching(name), hint: expect.stringMatching(/\w/) } });
});
