import { describe, expect, it } from 'vitest';
import { frontMatterEnd } from '../../../src/lines/furniture/index.js';
import { readPlan } from '../../plan/plans.js';

const FRONT = '---\ntitle: Kế hoạch\ntags: [xa, de-an]\n---';

describe('properties above a text', () => {
  it.each([
    ['between two rules', FRONT],
    ['closed by dots', '---\ntitle: Kế hoạch\n...'],
    ['with a list and a block', '---\ntags:\n  - xa\n- huyen\ntitle: |\n  Kế hoạch\n# nguồn\nsố: 7\n---'],
    ['behind a byte order mark, with other line ends', '\uFEFF---\r\ntitle: Kế hoạch\r\n---'],
  ])('end %s', (_, front) => expect(frontMatterEnd(`${front}\n\nKẾ HOẠCH\n`)).toBe(front.length));

  it.each([
    ['a text without any', 'KẾ HOẠCH\n---\ntitle: a\n---\n'],
    ['rules around a letterhead', '---\nUBND XÃ TÂN HÒA\n---\nKẾ HOẠCH'],
    ['rules around a number', '---\nSố: 7/KH-UBND\n---\nKẾ HOẠCH'],
    ['no closing rule', '---\ntitle: Kế hoạch\nKẾ HOẠCH\nTriển khai\n'],
    ['a table of dashes', '--- ---\ntitle: a\n---\n'],
    ['nothing in between', '---\n---\nKẾ HOẠCH'],
    ['nothing at all', ''],
  ])('are not there in %s', (_, text) => expect(frontMatterEnd(text)).toBe(0));

  it('are left out of a plan, and told', () => {
    const text = 'UBND XÃ TÂN HÒA\n\nSố: 7/KH-UBND\n\nKẾ HOẠCH\n\nTrồng rừng\n\nI. NHIỆM VỤ\n\n1. Trồng 100 cây.';
    const { document, unplaced, diagnostics } = readPlan(`${FRONT}\n\n${text}`);
    expect(document).toMatchObject({ number: '7/KH-UBND', issuer: ['Ủy ban nhân dân xã Tân Hòa'] });
    expect(unplaced).toEqual([]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'page-furniture',
        message: 'Left out the properties that a converter put above the text, 2 lines',
      }),
    );
  });
});
