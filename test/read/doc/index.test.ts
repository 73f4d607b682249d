import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOffice } from '../../../src/read/doc/office.js';
import { read } from '../../../src/read/index.js';

const DOC = readFileSync('fixtures/formats/loc-ha-auto.doc');
const RTF = Buffer.from('{\\rtf1\\ansi Ke hoach}');
const path = process.env.PATH;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan06-test-'));
  process.env.PATH = folder;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

/** A program in the place of LibreOffice. It gets: settings, --headless, --convert-to, format, --outdir, folder, input. */
function install(script: string): void {
  writeFileSync(join(folder, 'soffice'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'soffice'), 0o755);
}

describe('without LibreOffice', () => {
  it('reads DOC by its letters, and warns that numbers are lost', async () => {
    const { text, format, warnings, reader } = await read(DOC);
    expect({ format, reader }).toEqual({ format: 'doc', reader: 'doc 1 (word-extractor 1.0.4)' });
    expect(text).toMatch(/^KẾ HOẠCH\n/m);
    expect(warnings.map(({ code }) => code)).toEqual(['numbers-lost']);
  });

  it('refuses RTF with advice', async () => {
    await expect(read(RTF)).rejects.toMatchObject({
      code: 'not-installed',
      hint: expect.stringMatching(/LibreOffice/),
    });
  });

  it('refuses a broken DOC in one line', async () => {
    await expect(read(DOC.subarray(0, 20_000))).rejects.toMatchObject({ code: expect.stringMatching(/broken|binary/) });
  });
});

describe.skipIf(process.platform === 'win32')('with LibreOffice', () => {
  it('reads what it saves as DOCX', async () => {
    copyFileSync('fixtures/formats/numbering/restart.docx', join(folder, 'saved.docx'));
    install(`/bin/cp '${join(folder, 'saved.docx')}' "$6/plan.docx"`);
    const { text, format, reader, warnings } = await read(RTF);
    expect({ format, reader, warnings }).toEqual({
      format: 'rtf',
      reader: 'doc 1 (LibreOffice, docx 4)',
      warnings: [],
    });
    expect(text).toMatch(/^I\. A\n/);
  });

  it.each([
    ['fails', 'exit 1'],
    ['writes nothing', 'exit 0'],
  ])('tells in one line where it %s', async (_what, script) => {
    install(script);
    await expect(read(RTF)).rejects.toMatchObject({
      code: 'broken',
      message: 'an RTF file that LibreOffice cannot read',
    });
  });

  it('is found by its names only', () => {
    expect(findOffice({ PATH: resolve('fixtures') })).toBeNull();
    install('exit 0');
    expect(findOffice({ PATH: folder })).toBe(join(folder, 'soffice'));
  });
});
