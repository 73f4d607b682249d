import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diff, matrix } from '../../src/index.js';
import { compareWords } from '../../src/messages/compare/index.js';
import { renderDiffHtml } from '../../src/render/compare/html/diff.js';
import { renderMatrixHtml } from '../../src/render/compare/html/matrix.js';
import { fixture } from '../compare/plans.js';
import { diffOf, HOSTILE, matrixOf } from '../render/compare/hostile.js';
import { Browser, findChromium } from './chromium.js';

const chromium = findChromium();
if (!chromium) console.warn('Skipped: no Chromium to open the pages in (apt-get install chromium, or set CHROMIUM)');

const dir = mkdtempSync(join(tmpdir(), 'plan06-pages-'));
const page = (name: string, text: string) => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
/** Where the screenshots are kept for looking at, if anywhere. */
const SHOTS = process.env.PLAN06_SHOTS;

describe.skipIf(!chromium)('the pages in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let diffPage: string;
  let matrixPage: string;

  beforeAll(async () => {
    browser = await Browser.start(chromium!);
    diffPage = page('diff.html', renderDiffHtml(diff(fixture('hung-chinh'), fixture('dong-nai'))));
    const names = ['cao-ngoc', 'hung-chinh', 'dong-nai', 'md-upper', 'models-list', 'pdf-blank'];
    matrixPage = page('matrix.html', renderMatrixHtml(matrix(names.map(fixture)), compareWords('en')));
  }, 120_000);
  beforeEach(() => {
    browser.complaints.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const shown = (selector: string) =>
    browser.value<number>(
      `Array.from(document.querySelectorAll('${selector}')).filter((one) => one.offsetParent).length`,
    );

  it.each([390, 1280])('open without a complaint and fit a window of %i', async (width) => {
    for (const [name, path] of [
      ['diff', diffPage],
      ['matrix', matrixPage],
    ] as const) {
      await browser.open(path, width);
      expect(browser.complaints).toEqual([]);
      // Nothing but the heat map itself, which scrolls in its own frame, may be wider than the window.
      expect(await browser.value<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const small = `Array.from(document.querySelectorAll('p,td,li,.side,h1')).filter((one) => one.offsetParent && parseFloat(getComputedStyle(one).fontSize) < 11).length`;
      expect(await browser.value<number>(small)).toBe(0);
      const shot = await browser.screenshot();
      expect(shot.length).toBeGreaterThan(20_000);
      if (SHOTS) {
        mkdirSync(SHOTS, { recursive: true });
        writeFileSync(join(SHOTS, `${name}-${width}.png`), shot);
      }
    }
  });

  it('filter changes by kind and by words, open and step through them', async () => {
    await browser.open(diffPage, 1280);
    const all = await shown('.entry');
    expect(all).toBeGreaterThanOrEqual(37);
    expect(await shown('.entry[open]')).toBe(0);
    const press = (name: string) => browser.value(`document.querySelector('button[data-do=${name}]').click()`);
    await press('none');
    expect(await shown('.entry')).toBe(0);
    await browser.value(`document.querySelector('input[data-filter=deadline]').click()`);
    const dated = await shown('.entry');
    expect(dated).toBeGreaterThan(15);
    expect(dated).toBeLessThan(all);
    await press('open');
    expect(await shown('.row[data-kind=deadline]')).toBeGreaterThanOrEqual(dated);
    expect(await shown('.row[data-kind=lead]')).toBe(0);
    await press('close');
    await press('next');
    expect(await shown('.entry[open]')).toBe(1);
    await press('all');
    await browser.value(
      `(() => { const search = document.querySelector('.search'); search.value = 'HO NGHEO'; search.dispatchEvent(new Event('input')); })()`,
    );
    expect(await shown('.entry')).toBe(1);
    expect(await browser.value<string>(`document.querySelector('.told').textContent`)).toMatch(/^1 \/ \d+ shown$/);
    expect(browser.complaints).toEqual([]);
  });

  it('begin on a phone with no more than 15 screens', async () => {
    await browser.open(diffPage, 390);
    expect(await browser.value<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(15 * 844);
  });

  it('sort and filter the heat map', async () => {
    await browser.open(matrixPage, 1280);
    const order = () =>
      browser.value<string[]>(`Array.from(document.querySelectorAll('tbody tr'), (row) => row.dataset.order)`);
    const column = (at: number) =>
      browser.value<string[]>(
        `Array.from(document.querySelectorAll('tbody tr'), (row) => row.cells[${at}].dataset.sort)`,
      );
    // The models that most plans have come first.
    const counts = await column(1);
    expect(counts).toEqual([...counts].sort());
    await browser.value(`document.querySelectorAll('thead button')[4].click()`);
    const keys = await column(4);
    expect(keys).toEqual([...keys].sort());
    expect(keys[0]).toBe('12023-07-30');
    expect(keys.at(-1)).toBe('9');
    await browser.value(`document.querySelectorAll('thead button')[4].click()`);
    expect((await column(4))[0]).toBe('9');
    expect(await browser.value<string>(`document.querySelectorAll('thead th')[4].getAttribute('aria-sort')`)).toBe(
      'descending',
    );
    await browser.value(`document.querySelectorAll('thead button')[0].click()`);
    const plan = await order();
    expect(plan).toEqual([...plan].sort());
    await browser.value(
      `(() => { const search = document.getElementById('search'); search.value = 'phan tich tinh hinh'; search.dispatchEvent(new Event('input')); })()`,
    );
    expect(await shown('tbody tr')).toBe(4);
    expect(browser.complaints).toEqual([]);
  });

  it('tell the words of the source where a cell or a mark is tapped', async () => {
    await browser.open(matrixPage, 390);
    expect(await shown('#panel')).toBe(0);
    await browser.value(`document.querySelector('td:nth-of-type(4) .cell.t0').click()`);
    const told = await browser.value<string>(`document.getElementById('words').textContent`);
    expect(told).toMatch(/^Đồng Nai, model \d+: .+\nDeadline: .+\nLead: /);
    await browser.value(`document.querySelector('svg g').dispatchEvent(new Event('click', { bubbles: true }))`);
    expect(await browser.value<string>(`document.getElementById('words').textContent`)).toContain('to be done');
    await browser.value(`document.getElementById('close').click()`);
    expect(await shown('#panel')).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  /** The words on each page of paper. */
  async function printed(path: string): Promise<string[]> {
    await browser.open(path, 1280);
    await browser.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await shown('.tools')).toBe(0);
    const { data } = await browser.send('Page.printToPDF', { printBackground: true });
    await browser.send('Emulation.setEmulatedMedia', { media: '' });
    const library = await PDFiumLibrary.init();
    const pdf = await library.loadDocument(Buffer.from(data as string, 'base64'));
    const pages = [...pdf.pages()].map((one) => one.getText().normalize('NFC').replace(/\s+/gu, ' '));
    library.destroy();
    return pages;
  }

  it('print what is folded away on the screen, without tools', async () => {
    const paper = (await printed(diffPage)).join(' ');
    const words = await browser.value<string[]>(
      `[...document.querySelectorAll('.rest td:nth-child(2)')].map((one) => one.textContent.split(' ').slice(0, 3).join(' '))`,
    );
    expect(words.length).toBeGreaterThan(20);
    for (const some of words) expect(paper).toContain(some.normalize('NFC'));
  });

  it('print the heads of the heat map on each of its pages', async () => {
    const pages = await printed(matrixPage);
    const withRows = pages.filter((text) => / [1-6]\/6 /u.test(text));
    expect(withRows.length).toBeGreaterThan(2);
    for (const text of withRows) expect(text).toContain('Hưng Chính (38)');
  });

  it('would be reported: a page with an error, a message and a request is complained of', async () => {
    const bad = '<!doctype html><img src="http://127.0.0.1:9/x.png"><script>console.log("x"); missing();</script>';
    await browser.open(page('bad.html', bad), 800);
    const all = browser.complaints.join('\n');
    for (const sign of ['missing is not defined', '"value":"x"', 'asked for http://127.0.0.1:9/x.png']) {
      expect(all).toContain(sign);
    }
  });

  it('run nothing that a plan holds', async () => {
    for (const text of HOSTILE) {
      for (const render of [
        () => renderDiffHtml(diffOf(text)),
        () => renderMatrixHtml(matrixOf(text), compareWords('en')),
      ]) {
        await browser.open(page('hostile.html', render()), 800);
        expect(browser.complaints).toEqual([]);
        expect(
          await browser.value<number>(`document.querySelectorAll('img,iframe,a:not([href^="#"]),svg[onload]').length`),
        ).toBe(0);
      }
    }
  });
});
