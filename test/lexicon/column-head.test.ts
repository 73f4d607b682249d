import { expect, test } from 'vitest';
import { readColumnHead } from '../../src/lexicon/column-head.js';

test.each([
  ['Phòng, đơn vị chủ trì tham mưu', 'lead'],
  ['Sở, ngành chủ trì tham mưu', 'lead'],
  ['Khoa, phòng đầu mối', 'lead'],
  ['Cơ quan, đơn vị, địa phương phối hợp', 'coordination'],
  ['Đơn vị hỗ trợ kỹ thuật', 'support'],
  ['Thời gian thực hiện/ hoàn thành', 'deadline'],
  ['Thời hạn trình, ban hành', 'deadline'],
])('the head %j is put together from known words', (head, key) => {
  expect(readColumnHead(head)).toBe(key);
});

test.each([
  'Nội dung phối hợp',
  'Sở Y tế chủ trì',
  'Thời gian bắt đầu',
  'Kết quả hoàn thành',
  'Đơn vị chủ trì, phối hợp',
  'Đơn vị',
  'Hoàn thành',
  'Thời gian đơn vị thực hiện',
  '',
])('the head %j is not', (head) => {
  expect(readColumnHead(head)).toBeNull();
});
