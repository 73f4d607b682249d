import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/messages/compare/index.js';
import { renderDiffHtml } from '../../../src/render/compare/html/diff.js';
import { renderMatrixHtml } from '../../../src/render/compare/html/matrix.js';
import { diffOf, HOSTILE, matrixOf } from './hostile.js';

const PAGES: [string, (text: string) => string][] = [
  ['diff', (text) => renderDiffHtml(diffOf(text))],
  ['matrix', (text) => renderMatrixHtml(matrixOf(text), compareWords('en'))],
];

/** Every tag with its attributes' names, in order: what a page is made of. */
function skeleton(page: string): string[] {
  const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  return [...body.matchAll(/<(?<tag>\/?[a-zA-Z!][^\s>]*)(?<rest>(?:"[^"]*"|'[^']*'|[^>"'])*)>/g)].map(({ groups }) => {
    const names = [...groups!.rest!.replace(/"[^"]*"/g, '').matchAll(/[\w-]+/g)].map((match) => match[0]);
    return [groups!.tag, ...names].join(' ');
  });
}

describe.each(PAGES)('the page of a %s', (_, page) => {
  it.each(HOSTILE)('is made of the same tags and attributes whatever a plan holds: %j', (text) => {
    expect(skeleton(page(text))).toEqual(skeleton(page('Trồng cây xanh')));
    expect(page(text)).not.toContain('\u202e');
  });

  it('asks for nothing from outside', () => {
    const text = page('Trồng cây');
    expect(text).not.toMatch(/\b(?:src|action|@import)\b\s*=|url\(|<link|<iframe|<base/i);
    expect(text).not.toMatch(/\bhref=(?!"#)/i);
    expect(text).not.toMatch(/\bon\w+=|\bstyle=|javascript:/i);
  });

  it('allows its own style and script alone, by their hashes', () => {
    const text = page('Trồng cây');
    const policy = /Content-Security-Policy" content="(?<policy>[^"]+)"/.exec(text)?.groups?.policy;
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)![1]!;
      const hash = createHash('sha256').update(inside).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
      expect(text.split(`<${tag}`)).toHaveLength(2);
    }
  });

  it('holds a script that is one', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page('x'))![1]!;
    expect(() => new Function(script)).not.toThrow();
  });
});

describe('what is shown', () => {
  it('marks changed words on their own sides', () => {
    const page = renderDiffHtml({
      ...diffOf('Một'),
      models: {
        ...diffOf('Một').models,
        matched: [
          {
            a: 3,
            b: 4,
            similarity: 1,
            titles: { a: 'Số hóa', b: 'Số hóa' },
            changes: [
              {
                field: 'objective',
                kind: 'changed',
                a: 'dùng thẻ',
                b: 'dùng VNeID',
                summary: 'other words',
                words: [
                  { kind: 'same', a: 'dùng ', b: 'dùng ' },
                  { kind: 'removed', a: 'thẻ' },
                  { kind: 'added', b: 'VNeID' },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(page).toContain('dùng <mark class="a">thẻ</mark></div>');
    expect(page).toContain('dùng <mark class="b">VNeID</mark></div>');
    expect(page).toContain('Model 3 = 4');
  });

  it('gives each cell of the heat map its step, its words and its date', () => {
    const page = renderMatrixHtml(matrixOf('Số hóa'), compareWords('en'));
    expect(page).toContain('class="cell t0"');
    expect(page).toContain('30/12/2023');
    expect(page).toContain('Deadline: Số hóa\nLead: Số hóa\nTools: Số hóa');
    expect(page).toContain('<td class="missing"');
    expect(page).toContain('<circle');
  });
});
