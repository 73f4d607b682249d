import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/pdf/index.js';
import { encode } from '../legacy/encode.js';
import { at, type MadePage, type MadeText, makePdf } from './make-pdf.js';

const SENTENCE = 'Công an xã chủ trì, phối hợp với các đơn vị có liên quan để triển khai';
const readPages = (pages: readonly MadePage[], options = {}) => read(makePdf(pages, options), {});
const raised = (x: number, y: number, text: string): MadeText => ({ ...at(x, y - 4, text), size: 7 });
/** The x at which the words that begin at `x` end. */
const endOf = (x: number, words: string) => x + words.length * 6;

describe('fonts of before Unicode', () => {
  it.each([
    ['.VnTime', 'TCVN3', SENTENCE],
    ['ABCDEF+.VnTimeH,Bold', 'TCVN3', SENTENCE.toUpperCase()],
    ['VNI-Times', 'VNI', SENTENCE],
    ['TT34o00', 'TCVN3', SENTENCE],
  ] as const)('%s', async (name, encoding, printed) => {
    const { text, warnings } = await readPages([{ texts: [at(60, 80, encode(SENTENCE, encoding))] }], { name });
    expect(text).toBe(`${printed}\n`);
    expect(warnings).toMatchObject([{ code: 'legacy-encoding', values: { encoding } }]);
  });

  it('leaves words in Unicode alone, whatever their font is called', async () => {
    const { text, warnings } = await readPages([{ texts: [at(60, 80, SENTENCE)] }], { name: '.VnTime' });
    expect({ text, warnings }).toEqual({ text: `${SENTENCE}\n`, warnings: [] });
  });
});

it('puts words together whose letters have no width', async () => {
  const texts = [at(60, 80, 'Cô'), at(72, 80, 'ng an'), at(108, 80, 'xã')];
  expect((await readPages([{ texts }], { withoutWidth: 'ô' })).text).toBe('Công an xã\n');
});

it('reads letters that PDFium has no picture of, each put by itself', async () => {
  const texts = [...'Ủy ban xã Đắk'].map((letter, i) => at(60 + i * 6, 80, letter));
  expect((await readPages([{ texts }])).text).toBe('Ủy ban xã Đắk\n');
  const apart = ['Ề', ' ', 'Đ'].map((letter, i) => at(60 + i * 6, 80, letter));
  expect((await readPages([{ texts: apart }])).text).toBe('Ề Đ\n');
});

it('says that letters make no words, where no OCR may read the page', async () => {
  const texts = [at(60, 80, 'Ặqx pờj lẫmv bứhq ngxề kâốt dôrq vẽcch ạtc mmơ zạk qứj')];
  const { text, warnings } = await read(makePdf([{ texts }]), { ocr: 'never' });
  expect(text).toMatch(/^Ặqx /);
  expect(warnings).toMatchObject([{ code: 'text-layer-unusable', values: { pages: 1 } }]);
});

describe('raised numbers', () => {
  it.each<[what: string, texts: readonly MadeText[], line: string]>([
    ['behind a word', [at(60, 80, 'ra viện'), raised(endOf(60, 'ra viện'), 80, '1')], 'ra viện¹'],
    ['large, but high', [at(60, 80, 'ra viện'), at(102, 75.5, '1', { size: 11 })], 'ra viện¹'],
    ['large, and low', [at(60, 80, 'ra viện'), at(104, 78, '1', { size: 11 })], 'ra viện 1'],
    ['before a comma', [at(60, 80, 'ra viện'), raised(102, 80, '1'), at(106, 80, ', rồi')], 'ra viện¹, rồi'],
    ['of a unit', [at(60, 80, '20 m'), raised(endOf(60, '20 m'), 80, '2'), at(96, 80, 'sàn')], '20 m² sàn'],
    ['not raised', [at(60, 80, 'ra viện'), { ...at(104, 80, '1'), size: 9 }], 'ra viện 1'],
    ['of the same size', [at(60, 80, 'Quý'), at(84, 77, '1')], 'Quý 1'],
  ])('%s', async (_what, texts, line) => {
    expect((await readPages([{ texts }])).text).toBe(`${line}\n`);
  });
});

it('tells footnotes by their small letters and raised numbers, and goes on with the paragraph that they cut', async () => {
  const full = 'mười lăm chữ một dòng cho đầy trang giấy này nhé xxxxxxxxxxxxxxxxxxxxxxxxx';
  const lines = Array.from({ length: 12 }, (_, i) => at(85, 560 + i * 16, full));
  const small = (x: number, y: number, text: string) => ({ ...at(x, y, text), size: 9 });
  const first = [
    ...lines,
    { ...at(85, 766, '1'), size: 6 },
    small(90, 770, 'Theo Quyết định số 06/QĐ-TTg,'),
    small(85, 784, 'ngày 06/01/2022.'),
  ];
  const { text, layout } = await readPages([{ texts: first }, { texts: [at(85, 80, 'và hết.')] }]);
  expect(text).toMatch(/xxx và hết\.\n/);
  const notes = layout!.lines.filter(({ kind }) => kind === 'note').map(({ from, to }) => text.slice(from, to));
  expect(notes).toEqual(['¹ Theo Quyết định số 06/QĐ-TTg,', 'ngày 06/01/2022.']);
});

it('keeps a line together whose words were drawn apart to fill it', async () => {
  const texts = [at(85, 80, 'phải'), at(185, 80, 'bảo'), at(279, 80, 'đảm,')];
  expect((await readPages([{ texts }])).text.trim()).toBe('phải bảo đảm,');
});
