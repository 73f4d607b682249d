import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/messages/compare/index.js';
import { oneLine } from '../../../src/render/compare/clean.js';
import { renderDiffMarkdown } from '../../../src/render/compare/diff-markdown.js';
import { markdown } from '../../../src/render/compare/markdown.js';
import { renderMatrixMarkdown } from '../../../src/render/compare/matrix-markdown.js';
import { diffOf, HOSTILE, matrixOf } from './hostile.js';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const parse = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
const typesOf = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

describe('a text as Markdown', () => {
  it.each(HOSTILE)('shows %j letter for letter', (text) => {
    for (const place of [(part: string) => part, (part: string) => `- ${part}`, (part: string) => `x ${part}`]) {
      const tree = parse(place(markdown(text)));
      expect(new Set(typesOf(tree))).toEqual(
        new Set(place('') === '- ' ? ['root', 'list', 'listItem', 'paragraph', 'text'] : ['root', 'paragraph', 'text']),
      );
      expect(textOf(tree).replace(/^x /, '').replaceAll('\u2060', '')).toBe(oneLine(text));
    }
  });

  it.each(['Sở Y tế (tỉnh)', '30/12/2023', 'Khách sạn 2-3', 'Công an xã; UBND xã.'])('leaves %s as it is', (text) => {
    expect(markdown(text)).toBe(text);
  });
});

describe.each(HOSTILE)('reports of %j', (text) => {
  const harmless = 'Trồng cây xanh';

  it('has as many headings, lists and tables as any other diff, and no link, image or markup', () => {
    const types = typesOf(parse(renderDiffMarkdown(diffOf(text))));
    for (const type of ['link', 'html', 'image', 'code', 'inlineCode', 'linkReference', 'thematicBreak']) {
      expect(types).not.toContain(type);
    }
    const usual = typesOf(parse(renderDiffMarkdown(diffOf(harmless))));
    expect(types.filter((type) => type !== 'text')).toEqual(usual.filter((type) => type !== 'text'));
  });

  it('has as many cells as any other matrix', () => {
    const types = typesOf(parse(renderMatrixMarkdown(matrixOf(text), compareWords('en'))));
    const usual = typesOf(parse(renderMatrixMarkdown(matrixOf(harmless), compareWords('en'))));
    expect(types).toEqual(usual);
  });
});
