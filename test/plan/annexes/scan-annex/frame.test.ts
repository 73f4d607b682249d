import { describe, expect, it } from 'vitest';
import { ordinalsOf, readFrame, tableStart } from '../../../../src/plan/annexes/scan-annex/frame.js';
import { AS_PRINTED, linesOf } from './rows.js';

const HEAD = 'TT Mô hình Chủ trì Phối hợp Thời gian hoàn thành Nền tảng';
const frameOf = (texts: string[]) => readFrame(linesOf(texts), AS_PRINTED);

describe('the head of a flattened table', () => {
  it.each([
    [HEAD, ['no', 'title', 'lead', 'coordination', 'deadline', 'platform']],
    ['TT Mo hinh Chu tri Phoi hop', ['no', 'title', 'lead', 'coordination']],
    ['TT Mo hinh Chu tri Phci hop Nen tang', ['no', 'title', 'lead', 'coordination', 'platform']],
    ['Công an xã chủ trì, phối hợp với các đơn vị liên quan thực hiện', undefined],
    ['Mô hình 5: Triển khai cung cấp dịch vụ công', undefined],
    ['', undefined],
  ])('%j', (line, columns) => expect(frameOf(['DANH MỤC', line, 'Công an xã'])?.columns).toEqual(columns));

  it.each([
    [['DANH MỤC', HEAD], 1],
    [['DANH MỤC', 'Phân công thực hiện', 'Thời gian .', HEAD], 1],
    [['DANH MỤC', 'Công an xã', HEAD], 2],
    [['DANH MỤC', 'Công an xã'], 2],
  ])('%j begins at line %i', (lines, at) => expect(tableStart(linesOf(lines), AS_PRINTED)).toBe(at));
});

describe('the lines of a flattened table', () => {
  it('are under their groups; heads printed again and notes stand apart', () => {
    const frame = frameOf([
      HEAD,
      'I |Nhóm dịch vụ (02 mô hình)',
      'một',
      'hai',
      HEAD,
      'Phân công thực hiện',
      'ba',
      'Ghi chú: bốn',
      'năm',
    ])!;
    expect(frame.table.map(({ line, group }) => [line.span.text, group])).toEqual([
      ['một', 0],
      ['hai', 0],
      ['ba', 0],
    ]);
    expect(frame.rest.map(({ span }) => span.text)).toEqual([HEAD, HEAD, 'Phân công thực hiện', 'Ghi chú: bốn', 'năm']);
  });

  it.each([
    ['IV [Nhóm tiện ích (03 mô hình)', 'IV', 'Nhóm tiện ích', 3],
    ['2. Nhóm tiện ích [11 mo hinh)', '2', 'Nhóm tiện ích', 11],
    ['Nhóm tiện ích (3 mô hình).', null, 'Nhóm tiện ích', 3],
    ['Nhóm tiện ích', undefined, undefined, undefined],
    ['Triển khai 3 mô hình tại xã', undefined, undefined, undefined],
  ])('%j is a group: %j %j %j', (line, ordinal, title, count) => {
    const group = frameOf([HEAD, line])!.groups[0];
    expect([group?.ordinal, group?.title.text, group?.count]).toEqual([ordinal, title, count]);
  });
});

describe('the ordinals of groups', () => {
  it.each([
    [
      ['I', '11', 'III'],
      ['I', 'II', 'III'],
    ],
    [
      ['I', null, '111', 'IV'],
      ['I', 'II', 'III', 'IV'],
    ],
    [
      ['I', '11'],
      ['I', '11'],
    ],
    [
      ['I', 'III', '11'],
      ['I', 'III', '11'],
    ],
    [
      ['A', 'B'],
      ['A', 'B'],
    ],
    [[], []],
  ])('%j are %j', (printed, read) => expect(ordinalsOf(printed)).toEqual(read));
});
