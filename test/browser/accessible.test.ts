import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff, matrix, type Plan } from '../../src/index.js';
import { compareWords } from '../../src/messages/compare/index.js';
import { renderDiffHtml } from '../../src/render/compare/html/diff.js';
import { renderMatrixHtml } from '../../src/render/compare/html/matrix.js';
import { fixture } from '../compare/plans.js';
import { Browser, findChromium } from './chromium.js';

const chromium = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Each fault of a page: the rule of axe-core and the first place. */
const FAULTS = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 200) + ' ' + nodes[0].failureSummary))`;

/** The same plan with a title, a number and all deadlines of its tasks changed. */
const amended: Plan = {
  ...fixture('loc-ha'),
  document: { ...fixture('loc-ha').document, title: 'Điều chỉnh Kế hoạch', number: '12/KH-UBND' },
  tasks: fixture('loc-ha').tasks.map((task) => ({ ...task, text: `${task.text} (điều chỉnh)`, deadlines: [] })),
};
const names = ['hung-chinh', 'dong-nai', 'md-upper', 'models-list'];
const pages = {
  localities: () => renderDiffHtml(diff(fixture('hung-chinh'), fixture('dong-nai'))),
  versions: () => renderDiffHtml(diff(fixture('loc-ha'), amended, { as: 'versions' })),
  matrix: () => renderMatrixHtml(matrix(names.map(fixture)), compareWords('vi')),
};

describe.skipIf(!chromium)('the pages for people who cannot see them well', { timeout: 120_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'plan06-axe-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await Browser.start(chromium!);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each(
    Object.keys(pages).flatMap((name) =>
      [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ name, width, scheme }))),
    ),
  )('axe-core finds no fault in $name at $width pixels, $scheme', async ({ name, width, scheme }) => {
    const path = join(dir, `${name}.html`);
    writeFileSync(path, pages[name as keyof typeof pages]());
    await browser.prefer(scheme);
    await browser.open(path, width);
    await browser.value(axe);
    expect(await browser.value<string[]>(FAULTS)).toEqual([]);
  });
});
