import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which OCR is installed here. It is optional, and its 57 MB are no dependency of the tests: they are left out without. */
const installed = { bundled: hasBundled(), system: hasSystem() };

function hasBundled(): boolean {
  try {
    const require = createRequire(import.meta.url);
    return Boolean(require.resolve('tesseract.js') && require.resolve('@tesseract.js-data/vie/package.json'));
  } catch {
    return false;
  }
}

function hasSystem(): boolean {
  return /^vie$/m.test(spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout ?? '');
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['bin/plan06.js', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${resolve('test/read/scan/no-network.cjs')}`,
      XDG_CACHE_HOME: resolve('node_modules/.cache/ocr-test', String(process.pid)),
    },
  });

describe.each(['bundled', 'system'] as const)('a scanned page, by the %s OCR and without a network', (engine) => {
  it.skipIf(!installed[engine])('is read with letterhead, points and signature', { timeout: 240_000 }, () => {
    const { stdout, stderr, status } = run('extract', 'fixtures/formats/scan.png', '--ocr-engine', engine);
    expect(stderr).not.toContain('asked for the network');
    expect(status).toBe(0);
    const { document, source } = JSON.parse(stdout);
    expect(source).toMatchObject({ format: 'image', pages: 1 });
    expect(document).toMatchObject({
      kind: 'KẾ HOẠCH',
      number: '45/KH-STP',
      date: '2024-03-05',
      place: 'An Giang',
      signers: [{ name: 'Nguyễn Thị Hồng', title: 'PHÓ GIÁM ĐỐC', onBehalfOf: 'KT. GIÁM ĐỐC' }],
    });
    expect(document.recipients).toEqual(['UBND tỉnh (b/c)', 'Công an tỉnh', 'Lưu: VT']);
    expect(document.signers[0].position).toMatchObject({ page: 1, box: expect.any(Array) });
  });

  it.skipIf(installed[engine])('is refused with the one command that installs an OCR', () => {
    const { stderr, status } = run('extract', 'fixtures/formats/scan.png', '--ocr-engine', engine);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('npm install tesseract.js@7')]);
  });
});
