import { describe, expect, it } from 'vitest';
import type { Atom } from '../../../src/plan/annexes/scan-annex/atoms.js';
import { Bank, partsOf, phraseOf } from '../../../src/plan/annexes/scan-annex/bank.js';
import { Beam, blankState, type Placed, type State } from '../../../src/plan/annexes/scan-annex/beam.js';
import { isSure } from '../../../src/plan/annexes/scan-annex/certainty.js';
import { choose, claimOf, claimsFor, fit, islandsIn } from '../../../src/plan/annexes/scan-annex/claims.js';
import type { DecodedRow, DecodeLine } from '../../../src/plan/annexes/scan-annex/decode.js';
import { withoutScraps } from '../../../src/plan/annexes/scan-annex/doubt.js';
import { isMadeOfHeads, isPartOfHead, ordinalsOf, readHeads } from '../../../src/plan/annexes/scan-annex/frame.js';
import { findIsland } from '../../../src/plan/annexes/scan-annex/islands.js';
import { isWhole } from '../../../src/plan/annexes/scan-annex/judge.js';
import { type Fragment, placeCost } from '../../../src/plan/annexes/scan-annex/layout.js';
import {
  classOf,
  DASH,
  DATE,
  Lexicon,
  QUARTER,
  skeletonOf,
  YEAR,
} from '../../../src/plan/annexes/scan-annex/lexicon.js';
import { type Cell, EDGE, Pairs } from '../../../src/plan/annexes/scan-annex/memory.js';
import { rolesIn } from '../../../src/plan/annexes/scan-annex/roles.js';
import { Shared, Steps } from '../../../src/plan/annexes/scan-annex/steps.js';
import { marksOf, Style } from '../../../src/plan/annexes/scan-annex/style.js';
import { cutWords } from '../../../src/plan/annexes/scan-annex/words.js';

describe('words of a damaged line', () => {
  it.each([
    ['BCA; T6 Cong', ['BCA', 'T6', 'Cong']],
    ['trat tu,an toan', ['trat', 'tu', 'an', 'toan']],
    ['ra/vao', ['ra', 'vao']],
    ['30/9/2024', ['30/9/2024']],
    ['QLHC30/12/2023', ['QLHC', '30/12/2023']],
    ['(reuQuy 11/2024', ['reuQuy', '11/2024']],
    ['Quy II/2024', ['Quy', 'II/2024']],
    ['chinh sach—xa', ['chinh', 'sach', '—', 'xa']],
    ['Bo GD&DT', ['Bo', 'GD&DT']],
    [' . \\ | ', []],
  ])('are cut: %j', (text, words) => {
    expect(cutWords(text).map((word) => word.text)).toEqual(words);
  });

  it('keep their places and the marks around them', () => {
    for (const { text, start, end } of cutWords('(néu co), ASM,VNelD'))
      expect('(néu co), ASM,VNelD'.slice(start, end)).toBe(text);
    expect(cutWords('(néu co), ASM,VNelD')).toMatchObject([
      { before: '(', after: '', isGlued: false },
      { before: '', after: '),', isGlued: false },
      { before: '', after: ',', isGlued: true },
      { before: '', after: '', isGlued: false },
    ]);
  });

  it.each([
    ['2024', YEAR],
    ['30/9/2024', DATE],
    ['II/2024', QUARTER],
    ['11/2024', QUARTER],
    ['—', DASH],
    ['06', 0],
    ['1924a', 0],
    ['Quý', 0],
    ['1/20', 0],
  ])('are of a class: %j is %i', (text, kind) => expect(classOf(text)).toBe(kind));
});

describe('the lexicon', () => {
  const lexicon = new Lexicon();
  const words = ['công', 'nghệ', 'số', 'VNeID', 'các', 'CAT', 'cộng'].map((word) => [word, lexicon.add(word)] as const);
  const of = Object.fromEntries(words);
  it.each([
    ['cong', ['công', 'cộng']],
    ['c6ng', ['công', 'cộng']],
    ['nghé', ['nghệ']],
    ['s6', ['số']],
    ['VNelD', ['VNeID']],
  ])('finds %j again', (printed, wanted) => {
    const found = lexicon.guess(printed).filter((guess) => guess.cost < 3);
    for (const word of wanted) expect(found.map((guess) => guess.word)).toContain(of[word]);
  });

  it.each(['', '~', 'xyzzy', 'hoan', '.'])('finds nothing in %j', (printed) => {
    expect(lexicon.guess(printed)).toEqual([]);
  });

  it('knows how the plan spells a word', () => {
    expect([lexicon.has(of['CAT']!, 'CAT'), lexicon.has(of['CAT']!, 'Cat'), lexicon.has(99, 'CAT')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows the usual spelling and what is in capitals', () => {
    expect(lexicon.surface(of['VNeID']!)).toBe('VNeID');
    expect([of['CAT']!, of['VNeID']!, of['các']!].map((word) => lexicon.isAcronym(word))).toEqual([true, true, false]);
    expect(skeletonOf('Cộ1')).toBe('col');
  });
});

describe('what follows what', () => {
  const pairs = new Pairs();
  pairs.add([10, 11, 12, 13]);
  const steps = new Steps(new Shared([{ pairs, weight: 0.5 }]));
  it('costs less where it was seen, and more behind a mark that was not', () => {
    expect(steps.cost(10, 11, false)).toBeLessThan(steps.cost(10, 12, false));
    expect(steps.cost(11, 12, false)).toBeLessThan(steps.cost(11, 12, true));
    expect(steps.cost(13, EDGE, false)).toBeLessThan(steps.cost(12, EDGE, false));
  });

  it('is not told by the row itself', () => {
    const own = new Steps(new Shared([]), [{ pairs, weight: 0.5, own: pairs }]);
    expect(own.cost(10, 11, false)).toBeGreaterThan(steps.cost(10, 11, false));
  });

  it('costs the same whether a source speaks for one row or for all', () => {
    const own = new Steps(new Shared([]), [{ pairs, weight: 0.5 }]);
    expect(own.cost(11, 12, true)).toBeCloseTo(steps.cost(11, 12, true), 12);
  });

  it('knows the word that is lost between two words', () => {
    expect(steps.lost(11, 13, false).word).toBe(12);
    expect(steps.lost(11, 12, false)).toEqual({ word: EDGE, cost: Number.POSITIVE_INFINITY });
    expect(steps.leastLost(11)).toBeLessThan(steps.lost(11, 13, false).cost);
    expect(steps.leastLost(99)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is reckoned for all that a printed word may be', () => {
    const choices = steps.choices(10, false, [
      { word: 12, cost: 0 },
      { word: 11, cost: 0 },
    ]);
    expect([choices.cost(1), choices.cost(0)]).toEqual([steps.cost(10, 11, false), steps.cost(10, 12, false)]);
    expect(steps.choices(EDGE, false, [{ word: 10, cost: 0 }]).cost(0)).toBeLessThan(choices.cost(0));
  });
});

const part = (printed: string, after = '') => ({
  start: 0,
  end: printed.length,
  printed,
  before: '',
  after,
  isGlued: false,
  guesses: [],
});
const placed = (line: number, token: number, word: number, more: Partial<Placed> = {}): Placed => ({
  column: 0,
  line,
  token,
  part: part('an'),
  word,
  lost: EDGE,
  reading: 0,
  step: 1,
  place: 0,
  ...more,
});

describe('the ways to read a line', () => {
  const start = blankState(2, 0, 0, 0, null);
  const fragment = { line: 0, from: 0, to: 2, isClosed: false, isParted: false };
  const kept = (width: number, fill: (beam: Beam) => void): State[] => {
    const beam = new Beam(width);
    fill(beam);
    return beam.kept();
  };
  it('are kept by their cost', () => {
    const states = kept(2, (beam) => {
      for (const word of [9, 7, 8, 6]) beam.addWord(start, word, { word, fragment }, placed(0, 0, word));
    });
    expect(states.map((state) => state.cost)).toEqual([6, 7]);
    expect(states[0]!.tails).toEqual([{ word: 6, fragment }, null]);
  });

  it('are kept once where they go on alike', () => {
    const states = kept(4, (beam) => {
      for (const cost of [3, 2]) beam.addWord(start, cost, { word: 5, fragment }, placed(0, 0, 5));
    });
    expect(states.map((state) => state.cost)).toEqual([2]);
  });

  it('are kept apart by their row', () => {
    const states = kept(1, (beam) => {
      for (const cost of [1, 2]) beam.addDirt(start, cost);
      beam.addRow(blankState(2, 50, 1, 3, start));
    });
    expect(states.map((state) => [state.row, state.cost, state.isTorn])).toEqual([
      [0, 1, true],
      [1, 50, true],
    ]);
  });

  it('are no longer taken when they are much too dear', () => {
    const beam = new Beam(10);
    expect(beam.takes(0, 100)).toBe(true);
    beam.addDirt(start, 1);
    expect([beam.takes(0, 2), beam.takes(0, 100), beam.takes(1, 100)]).toEqual([true, false, true]);
  });
});

describe('a cell', () => {
  const token = (text: string, more: object = {}) => ({
    text,
    start: 0,
    isAfterRule: false,
    divisions: [],
    dirt: 0,
    isReadable: false,
    ...more,
  });
  const plain = [placed(0, 0, 10), placed(0, 1, 11)];
  const sure = (words: Placed[], texts: (string | object)[] = ['Cong', 'an'], cell: Cell = 'lead', isHeaded = true) => {
    const tokens = texts.map((one) => (typeof one === 'string' ? token(one) : token('', one)));
    const end = { cost: 1, lost: { word: EDGE, cost: Number.POSITIVE_INFINITY } };
    const row: DecodedRow = {
      cells: new Map<Cell, Placed[]>([
        [cell, words],
        ['platform', []],
      ]),
      from: 0,
      anchor: 0,
      isHeaded,
      steps: new Map(),
      ends: new Map([[cell, end]]),
    };
    const lines: DecodeLine[] = [{ tokens, isPage: false }];
    return isSure(cell, row, lines);
  };
  it.each<[string, Placed[], (string | object)[]]>([
    ['of words that are known', plain, ['Cong', 'an']],
    ['with a date that can be', [placed(0, 0, 2, { part: part('30/9/2024') })], ['30/9/2024']],
    ['beside a speck', plain, ['Cong', 'an', '~']],
    ['beyond the rule of a column', plain, ['Cong', 'an', { text: 'xqwzt', isAfterRule: true, isReadable: true }]],
    [
      'with a lost word where dirt stands',
      [placed(0, 0, 10), placed(0, 2, 12, { lost: 11 }), placed(0, 3, 13), placed(0, 4, 14)],
      ['Cong', '4n', 'xa', 'a', 'b'],
    ],
  ])('is sure: %s', (_, words, texts) => expect(sure(words, texts)).toBe(true));

  it.each<[string, Placed[], (string | object)[]]>([
    ['without words', [], []],
    ['that goes on behind a comma', [placed(0, 0, 10, { part: part('Cong', ',') })], ['Cong,']],
    ['that says a thing twice', [placed(0, 0, 10), placed(0, 1, 10)], ['xa', 'xa']],
    ['with a day that no month has', [placed(0, 0, 2, { part: part('50/12/2023') })], ['50/12/2023']],
    ['with a month that no year has', [placed(0, 0, 2, { part: part('10/13/2023') })], ['10/13/2023']],
    ['beside a word that was left out', plain, ['Cong', 'an', { text: 'huyen', isReadable: true }]],
    [
      'with a lost word where nothing is torn',
      [placed(0, 0, 10), placed(0, 1, 12, { lost: 11 }), placed(0, 2, 13), placed(0, 3, 14)],
      ['Cong', 'xa', 'a', 'b'],
    ],
    ['that is hard to read', [placed(0, 0, 10, { reading: 9 })], ['Cong']],
    ['that nothing speaks for', [placed(0, 0, 10, { step: 9 })], ['Cong']],
  ])('is not sure: %s', (_, words, texts) => expect(sure(words, texts)).toBe(false));

  it('of a title begins right behind its number', () => {
    const words = [placed(0, 1, 10), placed(0, 2, 11)];
    expect(sure(words, ['.', 'an', 'ninh'], 'title')).toBe(true);
    expect(sure(words, ['xq', 'an', 'ninh'], 'title')).toBe(false);
    expect(sure(words, ['xq', 'an', 'ninh'], 'title', false)).toBe(true);
  });
});

describe('the place of a word in a column', () => {
  const fragment = (line: number, from: number, to: number, isClosed = false): Fragment => ({
    line,
    from,
    to,
    isClosed,
    isParted: false,
  });
  it.each([
    ['on the next line', fragment(1, 0, 18), fragment(2, 0, 4), 0],
    ['on the same line', fragment(1, 0, 14), fragment(1, 0, 18), 0],
    ['with half a line of room left above', fragment(1, 0, 8), fragment(2, 0, 3), 2],
    ['with room left above, but behind a stop', fragment(1, 0, 8, true), fragment(2, 0, 3), 0],
    ['far down', fragment(1, 0, 18), fragment(9, 0, 4), 4],
    ['beyond the edge', fragment(1, 0, 20), fragment(1, 0, 34), 4],
  ])('costs %s', (_, before, after, cost) => expect(placeCost(before, after, 20)).toBe(cost));
});

describe('the head of a scanned table', () => {
  it.each([
    ['TT Mô hình Chủ trì Phối hợp Đơn vị hỗ trợ hoàn thành Nền tảng', 7],
    ['TT Mô hình Chủ trì Phoi hap Đơn vị hỗ trợ hoàn thành Nền tảng', 7],
    ['TT Mô hình Gứa Phối hợp Lực lượng triển hoàn thành Nền tảng', 6],
    ['STT | Tên mô hình | Đơn vị chủ trì | Thời hạn', 4],
    ['STT | Tên mô hình | Đơn vị chủ trì | Thoi han', 4],
    ['TT Mô hình Chủ trì một việc nào khác hẳn thế nữa', 0],
    ['Mô hình 1: Triển khai 53 DVC thiết yếu', 0],
    ['Thời gian hoàn thành', 0],
    ['Công an xã chủ trì, phối hợp với các ban, ngành thực hiện mô hình', 0],
    ['', 0],
  ])('is told by its columns: %j', (text, count) => expect(readHeads(text)).toHaveLength(count));

  it.each([
    ['Phân công thực hiện Thời gian', true],
    ['Phân công thực hiện Thời gian aes', true],
    ['Phân công thực hiện mô hình này cho các đơn vị', false],
    ['Công an xã', false],
    ['', false],
  ])('is made of heads alone: %j %s', (text, is) => expect(isMadeOfHeads(text)).toBe(is));

  it.each([
    ['Thời gian .', true],
    ['Phân công thực hiện', true],
    ['Mô hình 3: Kiosk', false],
    ['Danh mục các mô hình của xã', false],
  ])('has a part above: %j %s', (text, is) => expect(isPartOfHead(text)).toBe(is));

  it.each([
    [
      ['I', null, '11', 'IV', 'V'],
      ['I', 'II', 'III', 'IV', 'V'],
    ],
    [
      ['I', null, '11'],
      ['I', null, '11'],
    ],
    [
      ['I', 'III', '11', 'V'],
      ['I', 'III', '11', 'V'],
    ],
    [[null], [null]],
  ])('counts groups: %j', (printed, read) => {
    const groups = printed.map((ordinal) => ({ ordinal }) as Parameters<typeof ordinalsOf>[0][number]);
    expect(ordinalsOf(groups)).toEqual(read);
  });
});

describe('roles in the fields of a model', () => {
  const field = (text: string, ...items: string[]) => ({
    label: '',
    text,
    items: items.map((item) => ({ text: item })),
  });
  it.each([
    ['assignment', field('Công an xã chủ trì, phối hợp với Trạm y tế xã tuyên truyền.'), ['Công an xã'], 1],
    ['implementers', field('Trạm y tế xã; Công an xã.'), ['Trạm y tế xã;'], 1],
    ['implementers', field('', 'Trạm y tế xã', 'Công an xã'), ['Trạm y tế xã'], 1],
    ['lead', field('Công an xã'), ['Công an xã'], 0],
    ['assignment', field('Các ban, ngành tăng cường tuyên truyền.'), [], 0],
    ['objective', field('Công an xã chủ trì.'), [], 0],
  ] as const)('%s', (key, value, lead, helpers) => {
    const roles = rolesIn(key, value);
    expect(roles.lead).toEqual(lead);
    expect(roles.coordination).toHaveLength(helpers);
  });
});

describe('marks between words', () => {
  const lexicon = new Lexicon();
  const style = new Style(lexicon);
  for (let i = 0; i < 3; i++) style.learn('các ban, ngành, đoàn thể xã');
  const number = (word: string) => lexicon.add(word);
  it.each([
    ['ban', 'ngành', '', true, ','],
    ['ban', 'ngành', '', false, ''],
    ['các', 'ban', ',', false, ''],
    ['các', 'ban', ';', false, ';'],
    ['thể', 'ngành', ',', false, ','],
  ])('%s %s with %j', (before, word, printed, isTorn, marks) => {
    expect(style.marks(number(before), number(word), printed, isTorn)).toBe(marks);
  });

  it.each([
    ['),', '),'],
    [',.', ','],
    ['’', ''],
    ['....', '....'],
    ['~;', ';'],
    ['', ''],
  ])('are told from dirt: %j', (after, marks) => expect(marksOf(after)).toBe(marks));
});

describe('phrases that cells are made of', () => {
  const lexicon = new Lexicon();
  const atomsOf = (lines: string[]): Atom[][] =>
    lines.map((text, line) =>
      cutWords(text).map((word, token) => ({
        line,
        token,
        start: word.start,
        end: word.end,
        text: word.text,
        skeleton: skeletonOf(word.text),
        before: word.before,
        after: word.after,
        isGlued: word.isGlued,
        isAfterRule: false,
        guesses: [],
        isClean: /^\p{L}{3,}$/u.test(word.text),
        isCut: false,
        owner: null,
      })),
    );
  const find = (text: string, lines: string[], isAtFront = false) => {
    const phrase = phraseOf(text, lexicon);
    const island = findIsland(phrase, atomsOf(lines), phrase.size * 0.42, isAtFront);
    return island?.found.map((found) => (found.line < 0 ? '-' : found.atoms.map((atom) => atom.text).join('+')));
  };

  it.each([
    ['Các ban, ngành, đoàn thể', ['Các ban, ngành, đoàn thể', 'Các ban, ngành']],
    ['Công an xã; Trạm y tế xã', ['Công an xã; Trạm y tế xã', 'Công an xã;', 'Trạm y tế xã']],
    ['Tổ A và Tổ B', ['Tổ A và Tổ B', 'Tổ A', 'và Tổ B', 'Tổ B']],
    ['VNeID', ['VNeID']],
  ])('are parted: %j', (text, parts) => {
    for (const part of parts.slice(0, 1)) expect(partsOf(text)).toContain(part);
    for (const part of partsOf(text)) expect(text).toContain(part);
    if (text.includes(';') || text.includes(' và ')) expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['Trạm y tế xã', ['x Tram y té xa z'], ['Tram', 'y', 'té', 'xa']],
    [
      'các đơn vị cung cấp dịch vụ',
      ['[cac don', 'qq', 'vi cung cap dich vu'],
      ['cac', 'don', 'vi', 'cung', 'cap', 'dich', 'vu'],
    ],
    ['Các ban, ngành, đoàn thể', ['Cac ban, nganh, do~an thé'], ['Cac', 'ban', 'nganh', 'do+an', 'thé']],
    ['Công an thị trấn', ['chulCong an thitran'], ['chulCong', 'an', 'thitran', 'thitran']],
    ['Công chức tư pháp hộ tịch', ['Cong chirc tu phap', 'tich'], ['Cong', 'chirc', 'tu', 'phap', '-', 'tich']],
    [
      'Trong năm # và thường xuyên',
      ['ong nam 2023', 'va thuong xuyen'],
      ['ong', 'nam', '2023', 'va', 'thuong', 'xuyen'],
    ],
    ['Quý II/2024', ['Quy 11/2024'], ['Quy', '11/2024']],
  ])('are found: %j', (text, lines, words) => expect(find(text, lines)).toEqual(words));

  it.each([
    ['Công an thị trấn', ['Cong nghe so cong dong']],
    ['Trong năm #', ['trong thang 12/2024']],
    ['30/12/2023', ['30/10/2023']],
    ['Quý II/2024', ['Quy III/2024']],
    ['Tổ A và Tổ công nghệ số', ['To A To B']],
    ['Trạm y tế xã', ['']],
  ])('are not found where they are not: %j', (text, lines) => expect(find(text, lines)).toBeUndefined());

  it('begin with the first word of all, where they must', () => {
    expect(find('Quản lý đất đai', ['xq Quan ly', 'dat dai'], true)).toBeUndefined();
    expect(find('Quản lý đất đai', ['Quan ly', 'dat dai'], true)).toEqual(['Quan', 'ly', 'dat', 'dai']);
  });

  const bank = new Bank([], lexicon);
  for (const text of ['Công an xã; Các ban, ngành, đoàn thể', 'Công an xã', 'Các ban, ngành, đoàn thể'])
    bank.add('coordination', text);
  const claims = (lines: string[], isPossible = true) => {
    const islands = islandsIn(atomsOf(lines), bank.phrases);
    return claimsFor('coordination', islands, bank, null, () => isPossible);
  };

  it('are known by who says them', () => {
    const phrase = phraseOf('Các ban, ngành, đoàn thể', lexicon);
    expect(bank.witness(phrase, 'coordination', 1)).toBe('column');
    expect(bank.witness(phrase, 'lead', 1)).toBe('plan');
    expect(bank.witness(phrase, 'title', 1)).toBeNull();
    expect(bank.isUsual(phrase, 'coordination')).toBe(true);
    expect(bank.isUsual(phraseOf('Phòng Y tế', lexicon), 'coordination')).toBe(false);
  });

  it('stand for a cell alone or one behind the other', () => {
    const [best] = claims(['Cong an xa; Cac ban,', 'nganh, doan thé']);
    expect(best?.key).toBe('cong an xa cac ban nganh doan the');
    expect(claims(['Cong an xa; Cac ban,', 'nganh, doan thé'], false)).toEqual([]);
    expect(claims(['Phong Tai chinh'])).toEqual([]);
  });

  it('stand side by side in the order of their columns', () => {
    const lines = atomsOf(['Cong an xa Tram y te xa']);
    const claim = (cell: Cell, text: string) => {
      const phrase = phraseOf(text, lexicon);
      return claimOf(cell, [findIsland(phrase, lines, 2)!], 'column');
    };
    const [left, right] = [claim('lead', 'Công an xã'), claim('coordination', 'Trạm y tế xã')];
    expect(fit(left, right, ['lead', 'coordination'])).toBe(true);
    expect(fit(left, right, ['coordination', 'lead'])).toBe(false);
    const wrong = { ...left, cell: 'coordination' as const, gain: left.gain - 1 };
    expect(choose([[left], [wrong, right]], ['lead', 'coordination']).claims).toEqual([left, right]);
    expect(choose([[left], [right]], ['lead', 'coordination'], left).claims).toEqual([right]);
  });

  it.each([
    [['Cac ban, nganh, doan thé'], true],
    [['Cac ban, q4 doan thé'], true],
    [['Cac ban, doan thé'], false],
    [['Cac ban, hoi nganh, doan thé'], false],
    [['Cac ban, nganh, doan'], false],
    [['Cac ban, nganh, doan thé,'], false],
  ])('are whole only where nothing speaks against it: %j', (lines, is) => {
    const atoms = atomsOf(lines);
    const phrase = phraseOf('Các ban, ngành, đoàn thể', lexicon);
    const island = findIsland(phrase, atoms, 9)!;
    expect(isWhole(claimOf('coordination', [island], 'own'), atoms)).toBe(is);
  });

  it('are asked for where a cell has but a word', () => {
    const row = (word: string) => ({
      anchor: { at: 0, number: 1, no: 1, titleFrom: 0 },
      row: {
        cells: new Map<Cell, Placed[]>([['lead', [placed(0, 0, lexicon.add(word))]]]),
        from: 0,
        anchor: 0,
        isHeaded: true,
        steps: new Map(),
        ends: new Map(),
      },
      from: 0,
      to: 1,
    });
    const words = (rows: ReturnType<typeof row>[]) =>
      withoutScraps(rows, [], lexicon).map((one) => one.row.cells.get('lead')!.length);
    expect(words([row('số'), row('BHXH')])).toEqual([0, 0]);
    expect(words([row('BHXH'), row('BHXH'), row('số')])).toEqual([1, 1, 0]);
  });
});
