import fc from 'fast-check';
import { clean } from '../fixtures/fixtures.js';

/** Small whole plans of every style: reading one takes a few hundredths of a second. */
const small = clean.filter(({ text }) => text.length < 20_000);

/** A change at one place of a text's lines. */
type Change = (lines: readonly string[]) => string[];

/** A place in a list or a text, as a share of its length. */
const place = fc.nat({ max: 9999 }).map((share) => share / 10_000);
const at = (list: { readonly length: number }, share: number) => Math.floor(list.length * share);

function edit(share: number, change: (line: string) => string): Change {
  return (lines) => lines.map((line, i) => (i === at(lines, share) ? change(line) : line));
}

function swap(one: number, other: number): Change {
  return (lines) => {
    const [i, j] = [at(lines, one), at(lines, other)];
    return lines.map((line, k) => (k === i ? lines[j]! : k === j ? lines[i]! : line));
  };
}

/** What a reader without Vietnamese takes letters for. */
const CONFUSIONS = [
  ['ô', '6'],
  ['ề', 'é'],
  ['ư', 'u'],
  ['ơ', 'o'],
  ['đ', 'd'],
  ['ì', 'i'],
  ['l', '1'],
  ['ệ', '¢'],
] as const;
/** What opens a line, in front of another line. */
const OPENERS = [
  '- ',
  '+ ',
  '1. ',
  'a) ',
  '(1) ',
  'II. ',
  '| ',
  '**',
  '# ',
  '\f',
  '2.1. ',
  ': ',
  'Mô hình 7: ',
  '12\n',
];

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (share): Change =>
      (lines) =>
        lines.toSpliced(at(lines, share), 1),
  ),
  place.map(
    (share): Change =>
      (lines) =>
        lines.toSpliced(at(lines, share), 0, lines[at(lines, share)] ?? ''),
  ),
  fc.tuple(place, place).map(([one, other]) => swap(one, other)),
  place.map(
    (share): Change =>
      (lines) => {
        const i = at(lines, share);
        return lines.toSpliced(i, 2, `${lines[i] ?? ''} ${lines[i + 1] ?? ''}`);
      },
  ),
  fc.tuple(place, place).map(([share, cut]) => edit(share, (line) => insert(line, cut, '\n'))),
  fc.tuple(place, place).map(([share, cut]) => edit(share, (line) => insert(line, cut, '\n\n'))),
  fc
    .tuple(place, place, fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }))
    .map(([share, cut, put]) => edit(share, (line) => insert(line, cut, put.replaceAll('\0', '')))),
  fc.tuple(place, fc.constantFrom(...OPENERS)).map(([share, put]) => edit(share, (line) => put + line)),
  fc
    .tuple(place, fc.constantFrom(...CONFUSIONS))
    .map(([share, [from, to]]) => edit(share, (line) => line.replaceAll(from, to))),
  place.map((share) => edit(share, (line) => line.normalize('NFD'))),
  place.map((share) => edit(share, (line) => line.toUpperCase())),
);

function insert(line: string, share: number, put: string): string {
  return line.slice(0, at(line, share)) + put + line.slice(at(line, share));
}

/** A text, and the name it is read under. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/** A plan with some of its lines damaged, and sometimes cut off somewhere. */
export const damagedPlan: fc.Arbitrary<Input> = fc
  .record({
    plan: fc.constantFrom(...small),
    changes: fc.array(change, { minLength: 1, maxLength: 12 }),
    end: fc.option(place, { freq: 4 }),
  })
  .map(({ plan, changes, end }) => {
    const lines = changes.reduce<readonly string[]>((all, one) => one(all), plan.text.split('\n'));
    const text = lines.join('\n');
    return { file: plan.file, text: end === null ? text : text.slice(0, at(text, end)) };
  });

/** Pieces of plans that mean something to the reader. */
const PIECES = [
  'KẾ HOẠCH',
  'PHỤ LỤC',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Văn A',
  'I. MỤC ĐÍCH',
  'II. NỘI DUNG',
  '1. Việc',
  '2.1. Việc:',
  'a) Việc.',
  '(1) Việc;',
  '- ',
  '+ việc',
  '* ',
  'Mô hình 1: Tên',
  'Mô hình 12',
  'Mục tiêu: ',
  '**Thời gian hoàn thành**',
  'trước ngày 30/12/2023',
  'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022;',
  '| TT | Mô hình | Chủ trì |',
  '|---|---|---|',
  '| 1 | Mô hình 1: a | b |',
  '|  | c |  |',
  'CAT: Công an tỉnh',
  'Số:   /KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'QUYẾT ĐỊNH',
  './.',
  '12',
  '\f',
  '**',
  '*',
  '&amp;',
  '<br>',
  '\\',
  'e\u0302\u0301',
  '\u{1F600}',
  '\ud800',
];

/** Pieces in any order: what no writer would print. */
export const jumble: fc.Arbitrary<Input> = fc
  .record({
    file: fc.constantFrom('plan.md', 'plan.txt'),
    head: fc.constantFrom(
      '',
      'KẾ HOẠCH\n',
      'KẾ HOẠCH\nThực hiện Đề án 06 năm 2024\n\nI. MỤC ĐÍCH\nTốt.\nII. NỘI DUNG\n',
    ),
    pieces: fc.array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 12 })),
        fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\r'),
      ),
      { maxLength: 60 },
    ),
  })
  .map(({ file, head, pieces }) => ({ file, text: head + pieces.flat().join('').replaceAll('\0', '') }));
