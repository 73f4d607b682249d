import { describe, expect, it } from 'vitest';
import type { Ocr, ReadWord } from '../../../src/read/scan/engines.js';
import type { Grey } from '../../../src/read/scan/grey.js';
import { readStamped } from '../../../src/read/scan/stamped.js';

const DPI = 200;
/** A page whose stamp is at 400..600 across and 700..900 down; what is read anew begins 200 left of it and 120 above. */
const page: Grey = { width: 1000, height: 1200, data: new Uint8Array(1000 * 1200), stamp: [400, 700, 600, 900] };

type Word = readonly [text: string, x0: number, certainty: number, y0?: number, height?: number];
const WIDTH = 60;

const word = ([text, x0, certainty, y0 = 800, height = 30]: Word, line = 0): ReadWord => {
  return { text, box: [x0, y0, x0 + WIDTH, y0 + height], line, certainty };
};

/** The words of the line with the name, where the page, its part and the part without ink were read as given. */
async function read(first: readonly Word[], part: readonly Word[], clear: readonly Word[]): Promise<string[][]> {
  const looks = [part, clear];
  const ocr: Ocr = {
    name: 'test',
    read: async () =>
      looks.shift()!.map((one) => {
        const { box, ...rest } = word(one);
        return { ...rest, box: [box[0] - 200, box[1] - 580, box[2] - 200, box[3] - 580] as const };
      }),
    close: async () => {},
  };
  const found = await readStamped(
    first.map((one, i) => word(one, i)),
    { page, dpi: DPI },
    () => page,
    ocr,
  );
  const lines = new Map<number, ReadWord[]>();
  for (const one of found) lines.set(one.line, [...(lines.get(one.line) ?? []), one]);
  return [...lines.values()].map((line) => line.sort((a, b) => a.box[0] - b.box[0]).map(({ text }) => text));
}

describe('words under a stamp', () => {
  it('are taken from the reading that is surest of each', async () => {
    expect(
      await read(
        [['Hùng', 570, 0.96]],
        [
          ['Nguyễn', 430, 0.75],
          ['Việ/', 500, 0.2],
          ['Hùng', 570, 0.96],
        ],
        [
          ['Nguyèn', 430, 0.6],
          ['Việt', 500, 0.97],
          ['Hùng', 570, 0.97],
        ],
      ),
    ).toEqual([['Nguyễn', 'Việt', 'Hùng']]);
  });

  it('keep an unsure first word, without which a name would be given that is not whole', async () => {
    const name = [
      ['Quốc', 500, 0.95],
      ['Khánh', 570, 0.96],
    ] as const;
    expect(await read([['Đặn', 430, 0.3], ...name], name, name)).toEqual([['Đặn', 'Quốc', 'Khánh']]);
  });

  it.each([
    ['a stroke that looks like a letter', ['N', 420, 0.87, 740]],
    ['two letters that were read once', ['TY', 420, 0.9, 740]],
    ['lettering of the stamp that was read once', ['DAI', 420, 0.6, 740]],
    ['something without letters', ['\\#', 420, 0.95, 740]],
    ['something lower than letters', ['ý', 420, 0.95, 740, 4]],
  ] as const)('do not include %s', async (_, stroke) => {
    const name = [
      ['Lê', 500, 0.95],
      ['An', 570, 0.96],
    ] as const;
    expect(await read([stroke as Word, ...name], name, name)).toEqual([['Lê', 'An']]);
  });

  it('lose what a stroke adds before them', async () => {
    const name = [
      ['_Lê', 500, 0.95],
      ['An', 570, 0.96],
    ] as const;
    expect(await read(name, name, name)).toEqual([['Lê', 'An']]);
  });

  it('go on a line that began beside the stamp', async () => {
    const beside: Word = ['Khánh', 690, 0.96];
    expect(await read([beside, ['Quốc', 620, 0.95]], [['Quốc', 620, 0.95]], [])).toEqual([['Quốc', 'Khánh']]);
  });

  it.each([
    ['has no stamp', { ...page, stamp: undefined }],
    ['is red all over', { ...page, stamp: [0, 0, 1000, 1200] as const }],
  ])('are read once where a page %s', async (_, other) => {
    const words = [word(['Lê', 500, 0.3])];
    const ocr = { name: 'test', read: () => Promise.reject(new Error('read again')), close: async () => {} };
    expect(await readStamped(words, { page: other, dpi: DPI }, () => other, ocr)).toBe(words);
  });
});
